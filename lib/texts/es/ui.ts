import type { Texts } from '../texts';

export const ui: Texts<'ui'> = {
  note: 'Nota',
  success: 'Listo',
  warning: 'Advertencia',
  error: 'Error',
  distance: 'Distancia',
  phone: 'Teléfono',
  email: 'Correo electrónico',
  website: 'Sitio web',
  newTab: 'se abre en una pestaña nueva',
  address: 'Dirección',
  hours: 'Horario',
  languages: 'Idiomas',
  show: 'Mostrar',
  hide: 'Ocultar',
  helpsWith: 'Ayuda con',
  licensedIn: 'Con licencia en',
};
