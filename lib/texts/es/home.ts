import type { Texts } from '../texts';

export const home: Texts<'home'> = {
  title: 'Marketplace Agent Portal: ayuda para obtener cobertura',
  description:
    'Encuentre un agente, corredor o asistente cerca de usted para obtener cobertura del Mercado de Seguros Médicos, o regístrese como tal para el próximo año del plan.',
  heading: 'Cobertura del Mercado, con una persona autorizada a su lado',
  lead: 'Encuentre un agente, corredor o asistente cerca de usted. Y si usted lo es, regístrese para el próximo año del plan.',
  consumers: {
    heading: 'Necesito ayuda con mi cobertura',
    text: 'Vea quién está cerca, qué idiomas habla y a qué horas puede comunicarse.',
    location: 'Código postal, o ciudad y estado',
    hint: 'Por ejemplo, 78701, o Austin, TX',
    search: 'Buscar ayuda local',
  },
  agents: {
    heading: 'Soy agente o corredor',
    text: 'Consulte el estado de su registro, valide su NPN y complete la capacitación para el año del plan.',
    signIn: 'Iniciar sesión',
    lookUp: 'Busque su NPN antes de empezar',
    fix: 'Corrija un NPN o un nombre que no coincide',
  },
  registration: {
    heading: 'Cómo participan los agentes y corredores',
    lead: 'Una vez por cada año del plan, en cuatro pasos.',
    profile: {
      title: 'Elija su función y complete su perfil',
      text: 'Indique en qué Mercados trabaja y decida qué ven los consumidores sobre usted.',
    },
    npn: {
      title: 'Valide su NPN',
      text: 'Al guardar, comparamos su NPN, su nombre y sus licencias con el registro nacional de productores. Necesita una licencia activa con una línea de autoridad de salud.',
    },
    mlms: {
      title: 'Entre al MLMS',
      text: 'Un NPN válido abre el sistema de capacitación. Agregue en su cuenta los idiomas que habla.',
    },
    found: {
      title: 'Deje que lo encuentren',
      text: 'Si participa, los consumidores lo encuentran en “Buscar ayuda local”. La lista pública muestra el resultado de la validación de su NPN.',
    },
  },
  records: {
    heading: 'Consulte los registros',
    list: {
      title: 'Lista de registros completados',
      text: 'Compruebe si un agente o corredor está registrado para un año del plan.',
    },
    npn: {
      title: 'Búsqueda de NPN',
      text: 'Encuentre un Número Nacional de Productor, por ejemplo, por estado y número de licencia.',
    },
    help: {
      title: 'Ayuda para agentes y corredores',
      text: 'Complete el perfil, resuelva los errores de validación del NPN y agregue idiomas.',
    },
  },
};
