/** What a form is refused with as a whole. */
export const formError = (code: string) => ({ ok: false, errors: { form: { code } } });

/** What a field is refused with. */
export const fieldError = (name: string, code: string) => ({
  ok: false,
  errors: { [name]: { code } },
});
