/** Links to the pages of a list. */
export const pagination = {
  label: 'Pages',
  previous: 'Previous',
  next: 'Next',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  place: 'Page {page, number} of {pages, number}',
  page: 'Page {page, number}',
  lastPage: 'Page {page, number}, last page',
} as const;
