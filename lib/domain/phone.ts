/** Ten digits as Americans write them: "(512) 555-0142", with "ext. 7" when there is one. */
export function formatPhone(digits: string, extension = ''): string {
  const number =
    digits.length === 10
      ? `(${digits.slice(0, 3)}) ${digits.slice(3, 6)}-${digits.slice(6)}`
      : digits;
  return extension === '' ? number : `${number} ext. ${extension}`;
}

/** The address of a `tel:` link (RFC 3966). */
export function phoneHref(digits: string, extension = ''): string {
  return `tel:+1${digits}${extension === '' ? '' : `;ext=${extension}`}`;
}
