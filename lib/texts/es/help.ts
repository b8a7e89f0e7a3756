import type { Texts } from '../texts';

/** The pages behind the sign-in are in English: their buttons and links are quoted as they read. */
export const help: Texts<'help'> = {
  title: 'Ayuda para agentes y corredores',
  description: 'Cómo mantener su perfil al día, validar su NPN y agregar los idiomas que habla.',
  lead: 'Cómo administrar su información, desde que inicia sesión hasta que los consumidores lo encuentran. Las páginas para agentes están en inglés; aquí sus botones y enlaces se citan tal como los verá.',
  onThisPage: 'En esta página',
  top: 'Volver al principio',
  stuck: '¿Aún necesita ayuda?',
  call: 'Llame a la Mesa de Servicio del Mercado al <phone></phone>.',
  openCase:
    'O, si es agente o corredor, <link>abra un caso</link>: lo que falló en su última validación ya estará puesto.',
  parts: {
    profile: 'Parte 1: Su perfil de agente o corredor',
    'npn-validation': 'Parte 2: La validación del NPN y sus errores',
    languages: 'Parte 3: Los idiomas que habla',
  },
  screens: {
    'registration-status':
      'La página del estado del registro, en inglés, con seis pasos y el enlace “Complete Agent Broker Training”.',
    profile:
      'El perfil de agente o corredor, en inglés, con la función, las opciones de publicación y la vista previa de la tarjeta.',
    'npn-validation-failed':
      'El mensaje “NPN validation failed” arriba del perfil, en inglés, con lo que se encontró y lo que debe hacer.',
    'add-language':
      'La ventana “Add Language”, en inglés, con el idioma y los niveles para hablar, leer y escribir.',
  },
  start: {
    signIn:
      '<link>Inicie sesión</link> con su ID de usuario y su contraseña. Llegará a “Agent Broker Registration Status”, el estado de su registro.',
    training: 'Siga el enlace “Complete Agent Broker Training” (completar la capacitación).',
    access:
      'Junto al MLMS, siga “Access Training” (entrar a la capacitación) o, si ya estuvo ahí, “Return to Training” (volver a ella). Primero se abre su perfil.',
  },
  role: {
    heading: 'Su función',
    text: 'En la parte de arriba, seleccione cómo participa: en el Mercado Individual, en el Programa de Opciones de Salud para Pequeñas Empresas (SHOP) o en ambos. “Not an Agent Broker” (no soy agente ni corredor) solo abre la capacitación.',
  },
  display: {
    heading: 'Lo que ven los consumidores',
    text: 'En “Find Local Help and Help On Demand options” usted elige cuánto se muestra: todo, todo menos la calle y el número, todo pero solo en su estado de residencia, o nada. Los consumidores lo encuentran solo en los estados donde tiene una licencia de salud válida. Junto al formulario, una vista previa muestra su tarjeta tal como la verán.',
  },
  information: {
    heading: 'Su información',
    fields:
      '“Individual Profile” (perfil individual) contiene su nombre, dirección, teléfono, correo electrónico, sitio web, NPN y la forma en que prefiere que lo contacten. Los datos que se hacen públicos llevan una marca. Su nombre debe coincidir con el que tiene la National Insurance Producer Registry (NIPR), el registro nacional de productores de seguros; si no, la validación falla.',
    hours:
      'En “Hours of Operation” (horario), indique a qué horas lo pueden contactar los consumidores. Se muestran en la zona horaria de su código postal.',
    save: 'Al final, presione “Save” (guardar). Si algo lo impide, lo que escribió se conserva como borrador, aunque cierre la página.',
  },
  validation: {
    text: 'En cada año del plan, y también si ya participó antes, “Save” compara al instante su Número Nacional de Productor (NPN) con la base de datos de productores de NIPR. Deben cumplirse tres condiciones:',
    license: 'tiene una licencia válida en su estado de residencia;',
    line: 'la licencia incluye una línea de autoridad de salud;',
    active: 'y esa línea está activa.',
    result:
      'El resultado aparece en la <link>Lista de registros completados</link>, que es pública.',
  },
  errors: {
    heading: 'Los dos mensajes de error',
    npn: {
      name: '“NPN validation failed” (no se pudo validar el NPN)',
      text: 'Su nombre o su NPN no coincide con sus datos en la base de productores de NIPR, o ahí no consta una licencia válida con una línea de salud activa. El mensaje indica cada causa.',
    },
    ssn: {
      name: '“Saving Data Failed” (no se pudieron guardar los datos)',
      text: 'Al crear su cuenta no se dio un Número de Seguro Social, que hace falta para encontrar sus datos. Si tampoco coincide su nombre o su NPN, el mensaje también lo dice.',
    },
  },
  remedies: {
    heading: 'Qué debe hacer',
    npn: '<strong>Solo el NPN está mal.</strong> Encuentre el correcto en la <link>búsqueda de NIPR</link>, corríjalo en su perfil, presione “Save” y pase al MLMS. El NPN no es el número de su licencia estatal ni su número federal de identificación fiscal.',
    name: '<strong>El nombre no coincide o falta el SSN.</strong> Llame a la Mesa de Servicio del Mercado al <phone></phone>. Un representante confirma con NIPR quién es usted y corrige su cuenta en un plazo de 5 a 7 días hábiles. Después, inicie sesión otra vez y elija de nuevo su función.',
    license:
      '<strong>El problema es la licencia o la línea.</strong> Consulte al Departamento de Seguros del estado que indica el mensaje. Guarde de nuevo cuando el cambio aparezca en NIPR.',
  },
  meantime: {
    heading: 'La capacitación mientras tanto',
    text: 'Con un error no puede entrar al MLMS como agente o corredor. Para capacitarse desde ahora, seleccione “Not an Agent Broker” y guarde. Eso no lo registra: una vez resuelto el error, vuelva a su perfil y elija de nuevo su función; de lo contrario, no podrá participar en el Mercado.',
  },
  languages: {
    text: 'Los consumidores pueden buscar por idioma. Si usted participa, los idiomas que agrega en el MLMS aparecen en su tarjeta de “Buscar ayuda local”.',
    picture: 'En el MLMS, haga clic en la foto de su perfil.',
    expand: 'Vaya al final de la página y abra “Languages” (idiomas).',
    add: 'Siga “Add Language” (agregar un idioma).',
    levels:
      'Seleccione el idioma y qué tan bien lo habla, lo lee y lo escribe. En una lengua de señas, hablar significa usar las señas.',
    save: 'Presione “Save” y repita estos pasos con cada idioma.',
  },
};
