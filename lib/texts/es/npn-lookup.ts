import type { Texts } from '../texts';

export const npnLookup: Texts<'npnLookup'> = {
  title: 'Búsqueda de NPN',
  description:
    'Encuentre un Número Nacional de Productor por SSN, por número de licencia o el de una agencia.',
  lead: 'Encuentre un Número Nacional de Productor (NPN) de una de estas tres maneras. No necesita una cuenta.',
  standIn:
    'Esta página hace las veces de la búsqueda del registro nacional de productores de seguros (NIPR). Todas las personas que contiene son ficticias. <strong>Nunca escriba un número de Seguro Social verdadero.</strong>',
  sandbox:
    'Aquí solo se aceptan SSN inventados que empiecen con 9. En la página <link>Cuentas de prueba</link> hay una lista de personas para probar.',
  firstOnly:
    'Solo se muestran los primeros {count, number}. Revise los datos para afinar la búsqueda.',
  stillNotFound: '¿Todavía no aparece? Llame a la Mesa de Servicio del Mercado al <phone></phone>.',
  intoProfile:
    '¿Es usted? <link>Escriba este NPN en su perfil</link> y presione “Save”. Su perfil está en inglés.',
  what: 'Qué es un NPN y qué no es',
  whatText:
    'NIPR da a cada persona con licencia un solo NPN, de 1 a 10 dígitos. Es el mismo en todos los estados y para toda la vida.',
  notLicense: 'No es el número de una licencia estatal. Cada estado emite los suyos.',
  notFein: 'No es un número federal de identificación fiscal (FEIN), que pertenece a un negocio.',
  notAgency: 'No es el NPN de su agencia. Una agencia tiene otro, aparte.',
  otherName:
    '¿Su NPN es correcto, pero su perfil todavía dice que la validación del NPN falló? Entonces es posible que su nombre no sea igual al de su registro. Consulte la <link>página de ayuda</link> o llame a la Mesa de Servicio del Mercado al <phone></phone>.',
};
