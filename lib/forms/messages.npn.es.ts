import type { npnMessagesEn } from './messages.npn.en';

/** The buttons and answers in “ ” are those of the pages for agents, which are in English. */
export const npnMessagesEs: Readonly<Record<keyof typeof npnMessagesEn, string>> = {
  'npn.title.npn-validation-failed': 'La validación del NPN falló',
  'npn.title.saving-data-failed': 'No se pudieron guardar los datos',

  'npn.cause.no-ssn':
    'Su cuenta se creó sin número de Seguro Social (SSN). Hace falta para validar su NPN.',
  'npn.cause.ssn-not-found':
    'Ningún registro de la Base de Datos de Productores de NIPR tiene el número de Seguro Social (SSN) de su cuenta.',
  'npn.cause.name-mismatch':
    'Su nombre no coincide con el de su registro en la Base de Datos de Productores de NIPR.',
  'npn.cause.not-found':
    'Su NPN no coincide: la Base de Datos de Productores de NIPR no tiene ningún registro con este número.',
  'npn.cause.other-producer':
    'Su NPN no coincide: en la Base de Datos de Productores de NIPR, este número no es suyo.',
  'npn.cause.agency':
    'Su NPN no coincide: este es el NPN de una agencia. Las personas y sus agencias tienen cada una su propio NPN.',
  'npn.cause.license-number':
    'Su NPN no coincide: este es el número de su licencia de {state}. El número de una licencia estatal no es un NPN.',
  'npn.cause.fein':
    'Su NPN no coincide: esto parece un número federal de identificación fiscal (FEIN), que no es un NPN.',

  'npn.cause.no-license':
    'Sin licencia estatal válida: NIPR no tiene una licencia de residente a su nombre en {state}, su estado de residencia.',
  'npn.cause.license-not-active':
    'Sin licencia estatal válida: su licencia {licenseNumber} de {state} no está activa.',
  'npn.cause.license-expired':
    'Sin licencia estatal válida: su licencia {licenseNumber} de {state} venció el {expiresOn} (mes/día/año).',
  'npn.cause.license-not-yet-effective':
    'Sin licencia estatal válida: su licencia {licenseNumber} de {state} entra en vigor el {effectiveOn} (mes/día/año).',
  'npn.cause.license-class':
    'Sin licencia estatal válida: la licencia {licenseNumber} de {state} es de clase {held}; {state} acepta {accepted}.',
  'npn.cause.no-health-line':
    'Sin línea de autoridad de salud: su licencia {licenseNumber} de {state} tiene {held}. {state} acepta {accepted}.',
  'npn.cause.health-line-inactive':
    'La línea de autoridad de salud no está activa: {line} en su licencia {licenseNumber} de {state}.',
  'npn.cause.health-line-expired':
    'La línea de autoridad de salud no está activa: {line} en su licencia {licenseNumber} de {state} venció el {expiresOn} (mes/día/año).',
  'npn.cause.no-appointment':
    'Sin nombramiento de una aseguradora: {state} exige un nombramiento activo para {appointmentLine}, además de la línea {line} de la licencia {licenseNumber}.',

  'npn.remedy.look-up':
    'Encuentre su NPN en la búsqueda de NIPR. No es el número de su licencia estatal ni su número federal de identificación fiscal.',
  'npn.remedy.correct':
    'Corrija el NPN más abajo y presione “Save” otra vez. Después pasará al MLMS.',
  'npn.remedy.service-desk':
    'Comuníquese con la Mesa de Servicio del Mercado al 1-855-267-1515. Un representante confirma su identidad con NIPR y luego actualiza su nombre, NPN o SSN. Si solo es un error al escribir los datos de abajo, corríjalo y presione “Save” otra vez.',
  'npn.remedy.wait':
    'Esto tarda de 5 a 7 días hábiles. Después inicie sesión de nuevo, elija su función en el Mercado y presione “Save”.',
  'npn.remedy.train':
    'Mientras tanto puede capacitarse: elija “Not an Agent Broker” y presione “Save”. Con eso no se registra, y más adelante tendrá que elegir de nuevo su función.',
  'npn.remedy.state':
    'Pida al Departamento de Seguros del estado indicado arriba que corrija o renueve su licencia o su línea.',
  'npn.remedy.after-state':
    'Cuando NIPR lo muestre (los estados informan a diario), vuelva y presione “Save” otra vez. Sus datos se conservan.',

  'registration.terminated.title': 'Su registro se canceló',
  'registration.terminated.cause':
    'Para el año del plan {planYear}, su registro en el Mercado tiene el estatus {status}: {reason}',
  'registration.terminated.remedy':
    'Comuníquese con la Mesa de Servicio del Mercado al 1-855-267-1515 para saber qué hace falta para restablecerlo.',

  'registration.status.T1': 'sin licencia, línea o nombramiento válido en el estado de residencia.',
  'registration.status.T2':
    'sin licencia, línea o nombramiento válido en un estado donde no reside.',
  'registration.status.T3': 'fraude o conducta abusiva.',
  'registration.status.T4': 'incumplimiento de las reglas.',
  'registration.status.R1': 'restablecido tras un asunto de licencia en el estado de residencia.',
  'registration.status.R2': 'restablecido tras un asunto de licencia en un estado donde no reside.',
  'registration.status.R3': 'restablecido tras un asunto de conducta.',
  'registration.status.R4': 'restablecido tras un asunto de cumplimiento.',

  'profile.conflict.title': 'Alguien guardó este perfil mientras tanto',
  'profile.conflict.cause':
    'Se guardó en otra pestaña o ventana después de que usted abrió esta. No se perdió nada suyo; las diferencias aparecen abajo.',
  'profile.conflict.remedy':
    'Compare las dos versiones. Presione “Save” para conservar lo que escribió aquí, o vuelva a cargar la página para ver la versión guardada.',
};
