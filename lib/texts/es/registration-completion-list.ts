import type { Texts } from '../texts';

export const registrationCompletionList: Texts<'registrationCompletionList'> = {
  title: 'Lista de registros completados',
  description: 'Compruebe por NPN si un agente o corredor está registrado para un año del plan.',
  lead: 'Compruebe si un agente o corredor completó el registro en el Mercado para un año del plan. La lista contiene solo números, sin nombres.',
  field: 'Número Nacional de Productor (NPN)',
  hint: 'De 1 a 10 dígitos. Nunca un Número de Seguro Social.',
  search: 'Buscar',
  unknownNpn: '¿No sabe el NPN? <link>Búsquelo aquí</link>.',
  found: 'NPN {npn}',
  caption: 'Registros del NPN {npn}, del año del plan más reciente al más antiguo',
  nothing: {
    heading: 'No hay ningún registro para este NPN',
    text: 'En la lista no aparece ningún año del plan para el NPN {npn}. Revise el número: un NPN no es un número de licencia estatal ni un número federal de identificación fiscal.',
    when: 'Un agente aparece aquí después de que su NPN se valida desde el perfil. Eso es posible mientras está abierto el registro para el año del plan.',
  },
  none: 'Sin dato',
  notCompleted: 'Sin completar',
  pastYear: 'Año del plan anterior',
  terminated: 'Cancelado: {reason}',
  dictionary: 'Qué significan las columnas',
  columns: {
    npn: {
      label: 'NPN',
      meaning: 'Número Nacional de Productor del agente o corredor.',
    },
    planYear: {
      label: 'Año del plan',
      meaning:
        'Año de cobertura para el que vale el registro. Hay una fila por cada NPN y año del plan.',
    },
    individualCompletedOn: {
      label: 'Registro completado, Mercado Individual',
      meaning:
        'Día en que se completó el último paso del Mercado Individual (en los datos publicados, mm/dd/aaaa).',
    },
    individualEndsOn: {
      label: 'Fin del registro, Mercado Individual',
      meaning: 'Último día de ese registro (en los datos publicados, mm/dd/aaaa).',
    },
    shopCompletedOn: {
      label: 'Registro completado, SHOP',
      meaning:
        'Día en que se completó el último paso del Programa de Opciones de Salud para Pequeñas Empresas (SHOP) (en los datos publicados, mm/dd/aaaa).',
    },
    shopEndsOn: {
      label: 'Fin del registro, SHOP',
      meaning: 'Último día de ese registro (en los datos publicados, mm/dd/aaaa).',
    },
    npnValid: {
      label: 'NPN válido (solo el año del plan actual)',
      meaning:
        'Y: sí, el NPN es válido en NIPR y tiene una línea de autoridad de salud activa. N: no es válido o la línea no está activa. - : el año del plan ya pasó.',
    },
    status: {
      label: 'Estatus',
      meaning: 'Vacío, salvo que el registro se haya cancelado (T) o restablecido (R):',
    },
  },
  about: {
    heading: 'Acerca de esta lista',
    basis:
      'Un Mercado publica quiénes completaron su registro para que los consumidores, las compañías de seguros y los estados puedan comprobarlo. El Mercado federal lo hace con base en 45 CFR 155.220, sus normas para agentes y corredores.',
    fiction:
      'Esta lista no es aquella. Proviene de un programa independiente, sus datos son inventados y estar en ella no da a nadie ningún derecho ni licencia. No la use para tomar decisiones sobre una persona real.',
    limits:
      'Un registro completado no es una recomendación. Las cancelaciones y los restablecimientos aparecen en cuanto se anotan.',
  },
};
