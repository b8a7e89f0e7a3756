import type { ssnMessagesEn } from './messages.ssn.en';

export const ssnMessagesEs: Readonly<Record<keyof typeof ssnMessagesEn, string>> = {
  'ssn.required': 'Escriba el número de Seguro Social (SSN)',
  'ssn.shape': 'Un SSN tiene 9 dígitos. Escríbalo con guiones o sin ellos.',
  'ssn.misplaced':
    'Esto parece un número de Seguro Social, así que no se guardó. Escriba otra cosa aquí: este campo no protege un SSN.',
  'ssn.sandbox-only':
    'Use solo un SSN inventado que empiece con 9. Este es un sitio de prueba: nunca escriba aquí un SSN verdadero.',
  'ssn.never-issued': 'Ningún SSN empieza con 9. Revise el número.',
};
