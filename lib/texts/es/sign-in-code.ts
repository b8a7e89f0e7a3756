import type { Texts } from '../texts';

export const signInCode: Texts<'signInCode'> = {
  title: 'Escriba su código',
  description:
    'El segundo paso para iniciar sesión pide el código de su aplicación de autenticación.',
  lead: 'Su contraseña es correcta. Su cuenta también pide un código, para que una contraseña sola no abra nada.',
  code: 'Código',
  hint: 'Los seis dígitos que muestra ahora su aplicación de autenticación, o uno de sus códigos de recuperación.',
  submit: 'Continuar',
  pending: 'Comprobando…',
  lost: '¿Perdió la aplicación y los códigos de recuperación?',
  lostCodes:
    '¿No tiene la aplicación a mano? Cada uno de sus códigos de recuperación sirve una vez en su lugar.',
  lostBoth:
    'Si no los tiene, llame a la Mesa de Servicio del Mercado al <phone></phone>. Tenga a mano su ID de usuario, su NPN y los últimos cuatro dígitos de su SSN. Cuando sepamos que es usted y una segunda persona esté de acuerdo, quitamos la aplicación. Se lo avisamos por correo; después inicie sesión con su contraseña y configure de nuevo una aplicación.',
  lostStaff:
    'El personal de la Mesa de Servicio y los administradores se lo piden al operador del portal.',
  again: '¿No es usted? <link>Inicie sesión con otro ID de usuario</link>.',
  sandbox: 'Este es un sitio de prueba: <link>muestra los códigos</link>.',
};
