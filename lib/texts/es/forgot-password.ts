import type { Texts } from '../texts';

export const forgotPassword: Texts<'forgotPassword'> = {
  title: 'Olvidé mi contraseña',
  description: 'Reciba por correo un enlace para elegir una contraseña nueva.',
  lead: 'Escriba su ID de usuario y enviamos un enlace a su correo electrónico. Con él elige una contraseña nueva.',
  userId: 'ID de usuario',
  send: 'Enviar el enlace',
  sending: 'Enviando…',
  sentHeading: 'Revise su correo',
  sent: 'Si hay una cuenta con este ID de usuario, un enlace va en camino a su correo electrónico. Funciona una sola vez, durante 10 minutos.',
  nothing:
    '¿No llega nada después de unos minutos? Busque en el correo no deseado. Quizá su ID de usuario o su dirección es otra: llame a la Mesa de Servicio del Mercado al <phone></phone>.',
  mailbox: 'Los correos de este sitio de prueba se muestran en el <link>buzón de prueba</link>.',
};
