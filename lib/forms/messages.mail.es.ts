import type { mailMessagesEn } from './messages.mail.en';

export const mailMessagesEs: Readonly<Record<keyof typeof mailMessagesEn, string>> = {
  'mail.greeting': 'Hola, {name}:',
  'mail.what-to-do': 'Qué hacer:',
  'mail.sign-in': 'Inicie sesión: {url}',
  'mail.service-desk': '¿Preguntas? Llame a la Mesa de Servicio del Mercado al {phone}.',
  'mail.footer':
    'Este mensaje se envió de forma automática y nadie lee las respuestas. El portal es un programa independiente, no un sitio web del gobierno.',

  'mail.recheck.failed.subject': 'Su NPN ya no es válido para el Mercado',
  'mail.recheck.failed.what':
    'La revisión semanal de su Número Nacional de Productor (NPN) con la Base de Datos de Productores de NIPR encontró problemas:',
  'mail.recheck.failed.effect':
    'Hasta que esto se resuelva, usted no aparece en Buscar ayuda local ni en Help On Demand, y la Lista de registros completados muestra una N junto a su NPN.',

  'mail.recheck.recovered.subject': 'Su NPN vuelve a ser válido para el Mercado',
  'mail.recheck.recovered.what':
    'La revisión semanal de su Número Nacional de Productor (NPN) con la Base de Datos de Productores de NIPR muestra que vuelve a ser válido.',
  'mail.recheck.recovered.effect':
    'La Lista de registros completados muestra una Y junto a su NPN. Usted aparece en Buscar ayuda local y en Help On Demand según lo que eligió en su perfil, a menos que su registro se haya cancelado.',
  'mail.recheck.recovered.next':
    'No tiene que volver a guardar su perfil. Inicie sesión para ver si le falta algún paso de su registro.',

  'mail.cause.no-appointment':
    'Sin nombramiento de una aseguradora: {state} exige un nombramiento activo para {appointmentLine}, además de la línea {line} de su licencia.',

  'mail.remedy.correct': 'Corrija el NPN en su perfil y presione “Save”.',
  'mail.remedy.service-desk':
    'Comuníquese con la Mesa de Servicio del Mercado al {phone}. Un representante confirma su identidad con NIPR y luego actualiza su nombre, NPN o SSN. Si solo es un error al escribir su perfil, corríjalo ahí y presione “Save”.',
};
