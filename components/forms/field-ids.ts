/** Id of a field's control: what the error summary and the label point at. */
export function fieldId(name: string, idPrefix?: string): string {
  const id = name.replaceAll('.', '-');
  return idPrefix ? `${idPrefix}-${id}` : id;
}

export const noteId = (id: string) => `${id}-note`;
export const hintId = (id: string) => `${id}-hint`;
export const errorId = (id: string) => `${id}-error`;

type Texts = { note?: unknown; hint?: unknown; error?: unknown };

/** Ties a control to the texts around it; an absent text leaves no dangling id. */
export function fieldAria(id: string, { note, hint, error }: Texts, more?: string) {
  const ids = [more, note && noteId(id), hint && hintId(id), error && errorId(id)].filter(Boolean);
  return {
    'aria-describedby': ids.length > 0 ? ids.join(' ') : undefined,
    'aria-invalid': error ? true : undefined,
  };
}
