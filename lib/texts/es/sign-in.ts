import type { Texts } from '../texts';

export const signIn: Texts<'signIn'> = {
  title: 'Iniciar sesión',
  description:
    'Inicie sesión en el portal para agentes, corredores y personal de la Mesa de Servicio.',
  lead: 'Para agentes, corredores y personal de la Mesa de Servicio.',
  portalLanguage: 'Las páginas para agentes están en inglés.',
  signedOut: 'Su sesión está cerrada.',
  idle: 'Su sesión se cerró después de 15 minutos sin actividad. Lo que escribió en su perfil está guardado.',
  late: 'El código no se escribió dentro de diez minutos. Inicie sesión de nuevo.',
  goOn: 'Inicie sesión para continuar a la página que pidió.',
  verified: 'La dirección está verificada. Ya puede iniciar sesión.',
  newPassword: 'Su contraseña nueva está guardada. Inicie sesión con ella.',
  forgot: '¿Olvidó su contraseña? <link>Reciba un enlace por correo</link>.',
  create: '¿Todavía no tiene cuenta? <link>Cree una cuenta</link> como agente o corredor.',
  userId: 'ID de usuario',
  password: 'Contraseña',
  submit: 'Iniciar sesión',
  pending: 'Iniciando sesión…',
  sandbox: 'Este es un sitio de prueba: <link>sus cuentas y contraseña</link>.',
  trouble:
    '¿Tiene problemas para iniciar sesión? Llame a la Mesa de Servicio del Mercado al <phone></phone>.',
};
