import type { signInMessagesEn } from './messages.sign-in.en';

export const signInMessagesEs: Readonly<Record<keyof typeof signInMessagesEn, string>> = {
  'sign-in.refused':
    'El ID de usuario o la contraseña no son correctos. Revise ambos e inténtelo de nuevo.',

  'sign-in.locked': 'Demasiados intentos',
  'sign-in.locked.cause.password':
    'Hubo demasiados intentos con este ID de usuario o desde su red, así que por un rato nadie puede intentarlo. Esto protege la cuenta.',
  'sign-in.locked.cause.code':
    'Hubo demasiados códigos equivocados, así que por un rato nadie puede intentarlo. Esto protege la cuenta.',
  'sign-in.locked.wait': 'Espere {minutes} minutos y vuelva a intentarlo.',
  'sign-in.locked.wait.one-minute': 'Espere un minuto y vuelva a intentarlo.',
  'sign-in.locked.way-out.password':
    'Si no recuerda su contraseña, pida que le enviemos un enlace por correo: “¿Olvidó su contraseña?” en la página de inicio de sesión.',
  'sign-in.locked.way-out.code':
    'Si no tiene la aplicación a mano, prepare uno de sus códigos de recuperación.',
  'sign-in.locked.service-desk':
    'Si no fue usted quien lo intentó, o necesita ayuda, llame a la Mesa de Servicio del Mercado al {phone}.',
};
