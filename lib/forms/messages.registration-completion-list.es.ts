import type { registrationCompletionListMessagesEn } from './messages.registration-completion-list.en';

export const registrationCompletionListMessagesEs: Readonly<
  Record<keyof typeof registrationCompletionListMessagesEn, string>
> = {
  'npn-search.required': 'Escriba un NPN',
  'npn-search.not-digits':
    'Un NPN solo tiene dígitos, sin letras ni signos. El número de una licencia estatal y el número federal de identificación fiscal no son un NPN.',
  'npn-search.leading-zero': 'Un NPN no empieza con 0',
  'npn-search.too-long': 'Un NPN tiene 10 dígitos como máximo',
};
