import type { Texts } from '../texts';

export const layout: Texts<'layout'> = {
  name: 'Marketplace Agent Portal',
  description:
    'Encuentre ayuda autorizada para obtener cobertura del Mercado de Seguros Médicos, o regístrese como agente o corredor.',
  skip: 'Ir al contenido principal',
  about: 'Acerca de este sitio',
  banner:
    'Programa independiente de código abierto. No es un sitio web del gobierno. Todas las personas y licencias son ficticias.',
  disclaimer:
    'Programa independiente de código abierto, sin relación con ningún sistema del gobierno. Las personas, los NPN y las licencias que contiene son inventados.',
  menu: 'Menú',
  mainNavigation: 'Principal',
  footerNavigation: 'Pie de página',
  switchLanguage: 'Idioma de este sitio',
  serviceDesk: 'Mesa de Servicio del Mercado',
  serviceDeskFor:
    'Para agentes y corredores que no pueden iniciar sesión, o cuyo NPN, nombre o SSN no coincide.',
  findLocalHelp: 'Buscar ayuda local',
  registrationCompletionList: 'Lista de registros completados',
  npnLookup: 'Búsqueda de NPN',
  help: 'Ayuda',
  developers: 'Para desarrolladores',
  signIn: 'Acceso de agentes',
};
