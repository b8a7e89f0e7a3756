import type { passwordRuleMessagesEn } from './messages.password-rule.en';

export const passwordRuleMessagesEs: Readonly<Record<keyof typeof passwordRuleMessagesEn, string>> =
  {
    'password-rule.required': 'Escriba una contraseña nueva',
    'password-rule.too-short':
      'Use por lo menos {shortest} caracteres. Varias palabras seguidas son fáciles de recordar.',
    'password-rule.too-long': 'Use 128 caracteres como máximo',
    'password-rule.repetition':
      'Solo repite los mismos caracteres. Use varias palabras que no tengan relación entre sí.',
    'password-rule.sequence':
      'Casi todo es una serie como 12345, abcd o qwerty. Use varias palabras que no tengan relación entre sí.',
    'password-rule.own-words':
      'Casi todo es su ID de usuario, nombre o correo electrónico, o una palabra de este sitio. Es lo primero que otros prueban: use otras palabras.',
    'password-rule.common':
      'Casi todo es una de las contraseñas más usadas. Es lo primero que otros prueban: agregue varias palabras más o elija otra contraseña.',
    'password-rule.same': 'Ya es su contraseña. Elija otra.',

    'password-rule.hint.missing': 'Caracteres que faltan: {count}',
    'password-rule.hint.weak': 'Por ahora es fácil de adivinar',
    'password-rule.hint.fair': 'Es bastante larga. Con otra palabra será más segura.',
    'password-rule.hint.strong': 'Segura',
  };
