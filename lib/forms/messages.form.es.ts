import type { formMessagesEn } from './messages.form.en';

export const formMessagesEs: Readonly<Record<keyof typeof formMessagesEn, string>> = {
  'form.optional': '(opcional)',
  'form.error': 'Error:',
  'form.problem': 'Hay un problema',
  'form.found': 'Lo que encontramos',
  'form.next': 'Qué hacer ahora',
  'form.limit': 'Hasta {count} caracteres',
  'form.characters-left': 'Caracteres disponibles: {count}',
  'form.characters-over': 'Caracteres de más: {count}',
  'form.too-long': 'Este texto es más largo de lo que se puede enviar.',
};
