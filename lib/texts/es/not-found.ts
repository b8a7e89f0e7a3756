import type { Texts } from '../texts';

export const notFound: Texts<'notFound'> = {
  heading: 'Página no encontrada',
  lead: 'En esta dirección no hay nada para usted.',
  why: 'Si escribió la dirección, revise si tiene algún error. Si siguió un enlace, es posible que la página haya cambiado de lugar o que deba iniciar sesión con otra cuenta.',
  findLocalHelp: 'Buscar ayuda local para obtener cobertura',
  status: 'Ver el estado de su registro',
  help: 'Leer la ayuda para agentes y corredores',
  call: 'Los agentes y corredores pueden llamar a la Mesa de Servicio del Mercado al <phone></phone>.',
};
