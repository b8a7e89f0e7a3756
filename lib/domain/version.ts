/** A version as npm has them (semver.org): `16.4.6` or `5.0.0-beta.32`. */
type Version = { readonly numbers: readonly number[]; readonly preview: readonly string[] };

function parseVersion(text: string): Version {
  const [, numbers = '', preview] =
    /^(\d+\.\d+\.\d+)(?:-([\w.-]+))?(?:\+[\w.-]+)?$/.exec(text) ?? [];
  return {
    numbers: numbers.split('.').map(Number),
    preview: preview === undefined ? [] : preview.split('.'),
  };
}

/** Whether a version comes after another one (semver.org, 11). */
export function isNewer(version: string, than: string): boolean {
  return compare(parseVersion(version), parseVersion(than)) > 0;
}

/** Whether it comes before the version that it is named after: `5.0.0-beta.32`. */
export function isPreview(version: string): boolean {
  return parseVersion(version).preview.length > 0;
}

export function majorOf(version: string): number {
  return parseVersion(version).numbers[0] ?? 0;
}

/** Whether both are the same version or previews of it. */
export function sameTriple(one: string, other: string): boolean {
  return parseVersion(one).numbers.join('.') === parseVersion(other).numbers.join('.');
}

function compare(a: Version, b: Version): number {
  for (const [at, number] of a.numbers.entries()) {
    const difference = number - (b.numbers[at] ?? 0);
    if (difference !== 0) return difference;
  }
  // A preview comes before the version itself.
  if (a.preview.length === 0 || b.preview.length === 0) return b.preview.length - a.preview.length;
  return comparePreviews(a.preview, b.preview);
}

function comparePreviews(a: readonly string[], b: readonly string[]): number {
  for (const [at, one] of a.entries()) {
    const other = b[at];
    if (other === undefined) return 1;
    const difference = compareIdentifiers(one, other);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** Numbers by their value and before texts, texts by their characters. */
function compareIdentifiers(one: string, other: string): number {
  const [isNumber, isOtherNumber] = [/^\d+$/.test(one), /^\d+$/.test(other)];
  if (isNumber && isOtherNumber) return Number(one) - Number(other);
  if (isNumber !== isOtherNumber) return isNumber ? -1 : 1;
  return one < other ? -1 : Number(one > other);
}
