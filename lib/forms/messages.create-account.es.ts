import type { createAccountMessagesEn } from './messages.create-account.en';

export const createAccountMessagesEs: Readonly<
  Record<keyof typeof createAccountMessagesEn, string>
> = {
  'new-user-id.required': 'Elija un ID de usuario',
  'new-user-id.too-short': 'Use por lo menos 3 caracteres',
  'new-user-id.ssn': 'Esto parece un número de Seguro Social. Elija un ID de usuario sin él.',
  'new-user-id.too-long': 'Use 60 caracteres como máximo',
  'new-user-id.characters':
    'Use solo letras de la A a la Z sin acentos, números, puntos, guiones y guiones bajos, como maria.alvarez',
  'terms.required': 'Lea los términos y acéptelos para crear una cuenta',

  'account.too-many':
    'Demasiados intentos desde su red. No se envió nada. Inténtelo de nuevo en {minutes} minutos.',
  'account.too-many.one-minute':
    'Demasiados intentos desde su red. No se envió nada. Inténtelo de nuevo en 1 minuto.',

  'sign-in.unverified': 'Primero verifique su correo electrónico',
  'sign-in.unverified.cause': 'Nadie ha verificado todavía el correo electrónico de esta cuenta.',
  'sign-in.unverified.remedy':
    'Abra el correo que le enviamos y el enlace que contiene, y presione el botón. Después inicie sesión.',
  'sign-in.unverified.remedy.again':
    'Si no encuentra el correo, pida que le enviemos el enlace otra vez.',
  'sign-in.unverified.link': 'Pedir el enlace otra vez',

  'account-link.gone': 'Este enlace ya no funciona',
  'account-link.gone.cause':
    'Ya se usó, se acabó su tiempo o mientras tanto se envió uno más reciente.',
  'account-link.gone.remedy':
    'Abra el correo más reciente que le enviamos. Si su enlace tampoco funciona, pida uno nuevo.',
  'account-link.email-taken': 'Esta dirección no se puede usar',
  'account-link.email-taken.cause': 'Mientras tanto pasó a ser de otra cuenta.',
  'account-link.email-taken.remedy': 'Inicie sesión y elija otra dirección.',
};
