import type { ssnMessagesEn } from './messages.ssn.en';

export const ssnMessagesEs: Readonly<Record<keyof typeof ssnMessagesEn, string>> = {
  'ssn.required': 'Escriba el número de Seguro Social (SSN)',
  'ssn.shape': 'Un SSN tiene 9 dígitos. Escríbalo con guiones o sin ellos.',
  'ssn.misplaced':
    'Se quitó un número de Seguro Social: este campo no lo protege. Revise el resto y envíelo otra vez.',
  'ssn.nine-digits':
    'Se quitaron nueve dígitos seguidos: pueden ser un número de Seguro Social, y este campo no lo protege. Escriba una identificación fiscal federal como 12-3456789, un código postal como 12345-6789, un teléfono con 10 dígitos.',
  'ssn.unknown':
    'NIPR no conoce ningún NPN, identificación fiscal federal ni licencia con estos nueve dígitos. Pueden ser un número de Seguro Social, así que se quitaron y no se guardaron. Revise el número.',
  'ssn.own': 'Este es su número de Seguro Social; se quitó y no se guardó. Escriba aquí su NPN.',
  'ssn.too-many-numbers':
    'Desde su red se probaron demasiados números de nueve dígitos, así que este no se buscó. Intente otra vez en unos minutos.',
  'ssn.sandbox-only':
    'Use solo un SSN inventado que empiece con 9. Este es un sitio de prueba: nunca escriba aquí un SSN verdadero.',
  'ssn.never-issued': 'Ningún SSN empieza con 9. Revise el número.',
};
