import type { npnLookupMessagesEn } from './messages.npn-lookup.en';

export const npnLookupMessagesEs: Readonly<Record<keyof typeof npnLookupMessagesEn, string>> = {
  'npn-lookup.last-name.required': 'Escriba el apellido',
  'npn-lookup.state.required': 'Elija el estado que emitió la licencia',
  'npn-lookup.license-number.required': 'Escriba el número de licencia',
  'npn-lookup.license-number.shape': 'Un número de licencia tiene letras o dígitos',
  'npn-lookup.fein.required': 'Escriba el número federal de identificación fiscal (FEIN)',
  'npn-lookup.fein.shape':
    'Un número federal de identificación fiscal (FEIN) tiene 9 dígitos, como 99-1234567',
  'npn-lookup.too-many':
    'Llegaron demasiadas búsquedas desde su red. Esta vez no se buscó nada. Vuelva a intentarlo en {minutes} minutos.',
  'npn-lookup.too-many.one-minute':
    'Llegaron demasiadas búsquedas desde su red. Esta vez no se buscó nada. Vuelva a intentarlo en 1 minuto.',

  'npn-lookup.found.none': 'No se encontró ningún registro',
  'npn-lookup.found.one': 'Se encontró 1 registro',
  'npn-lookup.found.many': 'Se encontraron {count} registros',
  'npn-lookup.line.since': 'Desde el {from}',
  'npn-lookup.line.until': 'Del {from} al {to}',
};
