import type { fieldMessagesEn } from './messages.fields.en';

/** The buttons and answers in “ ” are those of the pages for agents, which are in English. */
export const fieldMessagesEs: Readonly<Record<keyof typeof fieldMessagesEn, string>> = {
  'field.invalid': 'No se puede usar este dato. Revíselo e inténtelo de nuevo.',
  'field.too-long': 'Este texto es demasiado largo. Acórtelo.',

  'user-id.required': 'Escriba su ID de usuario',
  'password.required': 'Escriba su contraseña',

  'session.ended': 'Su sesión está cerrada',
  'session.ended.cause': 'Su sesión terminó, así que todavía no se guardó nada.',
  'session.ended.remedy':
    'Inicie sesión de nuevo en otra pestaña, vuelva a esta y presione el botón otra vez. Lo que escribió sigue aquí.',

  'role.required': 'Elija su función en el Mercado',
  'display-option.required': 'Elija cuánto pueden mostrar Buscar ayuda local y Help On Demand',
  'first-name.required': 'Escriba su nombre',
  'last-name.required': 'Escriba su apellido',
  'name.no-letter': 'Un nombre debe tener al menos una letra',
  'street.required': 'Escriba su dirección (calle y número)',
  'city.required': 'Escriba su ciudad',
  'state.required': 'Elija su estado',
  'zip.required': 'Escriba su código postal',
  'zip.invalid': 'Escriba un código postal de 5 dígitos, o de 9 como 78701-1234',
  'zip.unknown': 'No conocemos este código postal. Revíselo.',
  'zip.other-state':
    'Este código postal pertenece a otro estado: {state}. Corrija el código postal o el estado.',
  'phone.required': 'Escriba su número de teléfono',
  'phone.invalid': 'Escriba un número de teléfono de EE. UU. de 10 dígitos, como (512) 555-0142',
  'phone-extension.invalid': 'Una extensión tiene hasta 7 dígitos y nada más',
  'email.required': 'Escriba su correo electrónico',
  'email.invalid': 'Escriba un correo electrónico como nombre@example.com',
  'website.invalid': 'Escriba la dirección de un sitio web, como www.example.com',
  'npn.required': 'Escriba su Número Nacional de Productor (NPN)',
  'npn.shape':
    'Un NPN tiene de 1 a 10 dígitos, sin letras y sin cero inicial. El número de una licencia estatal no es un NPN.',
  'npn.fein':
    'Esto parece un número federal de identificación fiscal (FEIN). Su NPN es otro número, sin guiones.',
  'contact-method.required': 'Elija cómo quiere que el Mercado se comunique con usted',
  'hours.incomplete': 'Escriba tanto la hora de apertura como la de cierre',
  'hours.order': 'La hora de cierre debe ser posterior a la de apertura',
  'hours.overlap': 'El segundo horario debe empezar después de que termine el primero',
};
