import type { Texts } from '../texts';

export const verifyEmail: Texts<'verifyEmail'> = {
  title: 'Verifique su correo electrónico',
  description: 'Pida otra vez el enlace que verifica su correo electrónico.',
  lead: 'Una cuenta nueva se puede usar cuando su correo electrónico está verificado. Escriba su ID de usuario y le enviamos el enlace otra vez.',
  userId: 'ID de usuario',
  send: 'Enviar el enlace otra vez',
  sending: 'Enviando…',
  sentHeading: 'Revise su correo',
  sent: 'Si hay una cuenta con este ID de usuario cuya dirección no se ha verificado, un enlace nuevo va en camino a esa dirección. Funciona durante 24 horas; los anteriores ya no funcionan.',
  confirmLead: 'Presione el botón, y la dirección a la que enviamos este enlace vale como suya.',
  confirm: 'Verificar esta dirección',
  confirming: 'Verificando…',
  gone: 'Este enlace ya no funciona',
  goneLead:
    'Ya se usó, se acabó su tiempo o mientras tanto se envió uno más reciente. Si ya verificó la dirección, inicie sesión. Si no, pida el enlace otra vez.',
  again: 'Pedir el enlace otra vez',
  signIn: 'Iniciar sesión',
  mailbox: 'Los correos de este sitio de prueba se muestran en el <link>buzón de prueba</link>.',
};
