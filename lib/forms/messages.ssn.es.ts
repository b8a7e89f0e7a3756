import type { ssnMessagesEn } from './messages.ssn.en';

export const ssnMessagesEs: Readonly<Record<keyof typeof ssnMessagesEn, string>> = {
  'ssn.required': 'Escriba el número de Seguro Social (SSN)',
  'ssn.shape': 'Un SSN tiene 9 dígitos. Escríbalo con guiones o sin ellos.',
  'ssn.misplaced':
    'Se quitó un número de Seguro Social: este campo no lo protege. Revise el resto y envíelo otra vez.',
  'ssn.sandbox-only':
    'Use solo un SSN inventado que empiece con 9. Este es un sitio de prueba: nunca escriba aquí un SSN verdadero.',
  'ssn.never-issued': 'Ningún SSN empieza con 9. Revise el número.',
};
