import type { Texts } from '../texts';

export const pagination: Texts<'pagination'> = {
  label: 'Páginas',
  previous: 'Anterior',
  next: 'Siguiente',
  previousPage: 'Página anterior',
  nextPage: 'Página siguiente',
  place: 'Página {page, number} de {pages, number}',
  page: 'Página {page, number}',
  lastPage: 'Página {page, number}, la última',
};
