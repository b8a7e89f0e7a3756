import type { Texts } from '../texts';

export const sandboxMail: Texts<'sandboxMail'> = {
  title: 'Buzón de prueba',
  description: 'Correos que el portal escribió a los agentes ficticios.',
  lead: 'Correos que el portal escribió a los agentes ficticios, los más recientes primero y en inglés. Solo se envían cuando el servidor tiene la dirección de un servidor de correo (SMTP_URL); hasta entonces esperan.',
  accounts: 'Cuentas de prueba',
  pages: 'Páginas del buzón',
  nothing: {
    heading: 'Todavía no hay correos',
    text: 'La revisión periódica de todos los agentes escribe a quienes tenían un NPN válido y ya no lo tienen, y a quienes lo recuperaron. Se hace cada semana y cada vez que se ejecuta <code>npm run nipr:recheck</code>. También se avisa por correo de cuentas nuevas, contraseñas olvidadas y cambios de una cuenta.',
  },
  to: 'Para',
  written: 'Escrito',
  state: 'Estado',
  body: 'Texto del correo',
  states: { waiting: 'En espera', sent: 'Enviado', 'given-up': 'Abandonado' },
  failure:
    'Se intentó {attempts, plural, =1 {una vez} other {# veces}}; la última respuesta fue <code>{failure}</code>.',
  time: '{time}, hora del Este',
};
