import type { Texts } from '../texts';

export const createAccount: Texts<'createAccount'> = {
  title: 'Crear una cuenta',
  description: 'Cree una cuenta para registrarse como agente o corredor del Mercado.',
  lead: 'Para agentes y corredores que quieren registrarse en el Mercado de Seguros Médicos. Las páginas para agentes y los correos están en inglés.',
  haveOne: '¿Ya tiene una cuenta? <link>Inicie sesión</link>.',
  sandboxOnly:
    'Este es un sitio de prueba: escriba solo personas inventadas, y ninguna dirección, contraseña o SSN que se use en otra parte. Los correos no se envían; se muestran en el <link>buzón de prueba</link>.',
  labels: {
    firstName: 'Nombre',
    middleName: 'Segundo nombre',
    lastName: 'Apellido',
    suffix: 'Sufijo',
    email: 'Correo electrónico',
    userId: 'ID de usuario',
    password: 'Contraseña',
    ssn: 'Número de Seguro Social (SSN)',
    terms: 'Leí los términos y los acepto',
  },
  hints: {
    userId:
      'De 3 a 60 letras sin acentos, números, puntos, guiones y guiones bajos. Con él inicia sesión.',
    name: 'Como en su licencia: los nombres se comparan con la Base de Datos de Productores de NIPR.',
    suffix: 'Como Jr. o III',
    email: 'Le enviamos un enlace. Podrá iniciar sesión en cuanto lo haya abierto.',
    password:
      'De 15 a 128 caracteres de cualquier tipo, también espacios. Varias palabras sin relación entre sí son difíciles de adivinar y fáciles de recordar.',
    ssn: 'Nueve dígitos, con o sin guiones. Se guarda cifrado y nunca se muestra.',
  },
  whoYouAre: 'Quién es usted',
  howYouSignIn: 'Cómo inicia sesión',
  ssnHeading: 'Su SSN',
  ssnWarning:
    'Sin su SSN no se puede validar su Número Nacional de Productor (NPN), y usted no puede registrarse. Puede agregarlo después en la página de su cuenta, o pedir a la Mesa de Servicio del Mercado que lo agregue.',
  termsHeading: 'Términos',
  termsLink: 'Lea primero los <link>términos de uso</link>. Son breves.',
  submit: 'Crear cuenta',
  pending: 'Creando…',
  sent: {
    heading: 'Revise su correo',
    what: 'Enviamos un correo a la dirección que escribió. Ahí dice qué hacer ahora.',
    open: 'Abra el enlace antes de 24 horas y presione el botón. Después inicie sesión.',
    nothing:
      '¿No llega nada después de unos minutos? Busque en el correo no deseado y luego <link>pida el enlace otra vez</link>.',
    mailbox: 'Los correos de este sitio de prueba se muestran en el <link>buzón de prueba</link>.',
  },
};
