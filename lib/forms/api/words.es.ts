import type { ApiWords } from './words.en';

/** What the description of the public API says of its parts, in Spanish. */
export const apiWordsEs: ApiWords = {
  title: 'API de Buscar ayuda local',
  about:
    'Agentes, corredores y asistentes que ayudan a obtener cobertura del Mercado de Seguros Médicos: la misma búsqueda de las páginas, para programas. Para leer no hace falta cuenta ni clave.',
  terms:
    'Programa independiente de código abierto, sin relación con ningún gobierno. Todas las personas, los NPN y las licencias son inventados: use los datos solo para pruebas y demostraciones.',
  operations: {
    findLocalHelp: {
      summary: 'Buscar ayuda cerca de un lugar',
      description:
        'Una página de resultados: primero quienes están cerca del lugar; después quienes tienen licencia en su estado y atienden por teléfono o en línea. Una página posterior a la última está vacía.',
    },
    exportLocalHelp: {
      summary: 'Los resultados de una búsqueda en CSV',
      description:
        'Todos los resultados de una búsqueda en un archivo, con 1,000 filas como máximo; el encabezado X-Total-Count dice cuántos hay. RFC 4180, UTF-8 con marca de orden de bytes. Un texto que una hoja de cálculo ejecutaría como fórmula lleva un apóstrofo delante.',
    },
    getHelper: {
      summary: 'Un agente, corredor o asistente',
      description: 'Todo lo que es público sobre una persona u organización.',
    },
    getCard: {
      summary: 'Un agente, corredor o asistente como tarjeta de contacto',
      description:
        'Una tarjeta electrónica (vCard 4.0) para agregar a los contactos de un teléfono.',
    },
    listPlaces: {
      summary: 'Nombres de ciudades mientras se escribe',
      description:
        'Hasta 8 ciudades cuyo nombre empieza con un texto, primero las más pobladas. Cada una sirve de «location» en una búsqueda.',
    },
    getDescription: {
      summary: 'Esta descripción',
      description: 'La descripción de la API como documento OpenAPI 3.1 (en inglés).',
    },
  },
  parameters: {
    location: 'Código postal, ciudad con su estado, o un estado.',
    radius:
      'Hasta qué distancia buscar, en millas, o «state» para todo el estado. Si el lugar es un estado, siempre vale «state».',
    type: 'Agentes y corredores con licencia (agents), asistentes gratuitos (assisters) o ambos (both).',
    market:
      'Con qué ayudan: personas y familias (individual) o pequeñas empresas (shop, programa SHOP).',
    language:
      'Código de un idioma (ISO 639-1 o, si no hay, 639-3). Se puede repetir: basta uno de ellos. El inglés no limita nada.',
    open: 'Abierto ahora (now), por la noche, después de las 6 p. m. (evenings), o el fin de semana (weekends). Se puede repetir: deben cumplirse todos.',
    texts: '1: solo quienes aceptan mensajes de texto.',
    who: 'Palabras con las que empiezan partes del nombre, o un NPN.',
    sort: 'Por distancia (distance) o por nombre (name). Quienes están cerca van siempre primero.',
    page: 'Número de la página, desde 1.',
    slug: 'El nombre en la dirección de la página, tal como lo da una búsqueda.',
    lang: 'El idioma de la nota de la tarjeta.',
    q: 'El comienzo de una ciudad, por ejemplo «aus» o «Austin, T».',
  },
  schemas: {
    Helper:
      'Un agente, corredor o asistente. Todas las claves están siempre presentes; null significa que no hay dato.',
    Match: 'Alguien encontrado por una búsqueda: un Helper con la distancia.',
    Search: 'Una página de los resultados de una búsqueda.',
    Places: 'Nombres de ciudades.',
    Error: 'Lo que salió mal. Los códigos no cambian; los mensajes son para las personas.',
  },
  fields: {
    slug: 'Lo identifica en las direcciones; nunca cambia.',
    url: 'La página para consumidores.',
    kind: 'agent (agente o corredor) o assister (ayuda gratuita).',
    assisterKind: 'Qué clase de ayuda gratuita es; null para un agente o corredor.',
    name: 'Nombre de la persona u organización.',
    npn: 'Número Nacional de Productor (NPN); null para un asistente.',
    address: 'Lugar de trabajo. street es null cuando no es público.',
    location: 'El centro del código postal en grados (WGS 84), no el edificio.',
    phone: 'number en formato E.164 y extension.',
    acceptsTexts: 'Si el número recibe mensajes de texto.',
    email: 'Correo electrónico.',
    website: 'Dirección del sitio web.',
    hours:
      'Horario semanal: para cada día, intervalos HH:MM según el reloj de timeZone (IANA). null si no se indicó.',
    openNow: 'Si está abierto en el momento de la respuesta; null si no hay horario.',
    languages: 'Idiomas que habla: código (ISO 639-1 o 639-3) y nombre en inglés.',
    markets: 'individual: personas y familias; shop: pequeñas empresas.',
    states: 'Dónde se puede mostrar: un agente necesita allí una licencia de salud válida.',
    updatedAt: 'Cuándo cambió por última vez (ISO 8601, UTC).',
    miles:
      'Millas en línea recta desde el centro de la búsqueda; null si se buscó en un estado entero.',
    part: 'near: dentro del radio. elsewhere: con licencia en el estado, por teléfono o en línea.',
    place: 'El lugar buscado. center es null para un estado entero.',
    planYears: 'Años del plan abiertos ahora; quien aparece figura en uno de ellos.',
    totals: 'Cuántos hay de ambas clases, sea cual sea el tipo pedido.',
    page: 'La página pedida.',
    pages: 'Cuántas páginas hay, al menos 1.',
    pageSize: 'Resultados en una página completa.',
    results: 'Los resultados de esta página, en orden.',
    places: 'Por ejemplo «Austin, TX».',
    error: 'El primer problema.',
    problems: 'Todos los problemas, incluido el primero.',
    choices: 'Lugares que quizás se buscaban; solo cuando los hay.',
  },
  answers: {
    ok: 'La respuesta.',
    notModified: 'Nada cambió desde el ETag indicado en If-None-Match.',
    badRequest: 'Un parámetro es desconocido, está repetido, falta o no tiene sentido.',
    notFound: 'Nadie que figure ahora tiene este nombre.',
    tooMany:
      'Demasiadas solicitudes desde esta dirección de red; Retry-After dice cuándo volver a intentarlo.',
    failed: 'Algo falló de nuestro lado.',
  },
  headers: {
    etag: 'Versión de la respuesta, para If-None-Match.',
    total: 'Cuántos resultados hay en total.',
    limit: 'Solicitudes por intervalo.',
    remaining: 'Solicitudes que quedan en este intervalo.',
    reset: 'Segundos hasta que termine el intervalo.',
    retryAfter: 'Segundos de espera.',
  },
};
