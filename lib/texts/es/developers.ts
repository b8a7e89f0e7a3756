import type { Texts } from '../texts';

export const developers: Texts<'developers'> = {
  title: 'Para desarrolladores',
  description: 'La API pública de Buscar ayuda local: direcciones, parámetros, ejemplos y límites.',
  openApi: 'La descripción completa como documento OpenAPI 3.1: <link>{address}</link>',
  onThisPage: 'En esta página',
  endpoints: 'Direcciones de la API',
  parameters: 'Parámetros de {path}',
  noParameters: 'No tiene parámetros.',
  name: 'Nombre',
  values: 'Valores',
  meaning: 'Significado',
  required: 'obligatorio',
  repeatable: 'se puede repetir',
  text: 'texto de hasta {longest} caracteres',
  anyText: 'texto',
  number: 'número entero desde {least}',
  usual: '{value} si no se indica',
  request: 'Solicitud',
  answer: 'Respuesta',
  fields: 'Campos de las respuestas',
  fieldsOf: 'Campos de {name}',
  errors: 'Errores',
  errorsLead:
    'Todos los errores son JSON con la misma forma. Los códigos no cambian; los mensajes, en inglés, son para las personas. Un parámetro desconocido, repetido o sin sentido se rechaza en vez de pasarse por alto.',
  status: 'Estado',
  limits: 'Límites y reglas de uso',
  limit:
    'Hasta {requests} solicitudes en {minutes} minutos desde una misma dirección de red. Los encabezados RateLimit de cada respuesta dicen cuántas quedan; una solicitud de más recibe el estado 429 con Retry-After.',
  caching:
    'Una respuesta se puede guardar durante un minuto. Envíe su ETag como If-None-Match: si nada cambió, recibirá un 304 sin contenido.',
  otherSites:
    'Las páginas de cualquier sitio pueden leer la API desde el navegador. No se leen cookies y solo se aceptan GET, HEAD y OPTIONS.',
  stable:
    'La versión 1 puede ganar campos y parámetros, pero no perderá ninguno: pase por alto los campos que no conozca.',
  terms: 'Condiciones de uso',
};
