import type { Producer, ProducerName } from './producer';

// Letters that Unicode does not decompose, though English-language records write them in ASCII.
// Listed in lower case: by then the text has been folded.
const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ħ', 'h'],
  ['ŧ', 't'],
  ['ŋ', 'n'],
  ['ɓ', 'b'],
  ['ɖ', 'd'],
  ['ɗ', 'd'],
  ['ɨ', 'i'],
  ['ƙ', 'k'],
  ['ƴ', 'y'],
  // Not foreign to Greek, but lower-casing picks it by position, which would depend on spaces.
  ['ς', 'σ'],
]);

const PLAIN_LETTERS_ONLY = /^[A-Za-z]*$/;
const ASCII = /^[\x20-\x7e]*$/;
const NOT_PLAIN = /[^a-z0-9]+/g;

const NOT_LETTERS = /[^\p{L}\p{M}\p{N}]/gu;

// Accents only. Vowel signs of Indic and other scripts are marks too, and are part of the name.
const ACCENTS =
  /[\u{300}-\u{36f}]|[\u{1ab0}-\u{1aff}]|[\u{1dc0}-\u{1dff}]|[\u{20d0}-\u{20ff}]|[\u{fe20}-\u{fe2f}]/gu;

const EMOJI_VARIANTS = /[\u{fe00}-\u{fe0f}]|[\u{e0100}-\u{e01ef}]/gu;

// Hawaiian okina, modifier apostrophes and the saltillo: letters to Unicode, quotes to a typist.
const LETTERS_LIKE_QUOTES = /[\u{2b0}-\u{2ff}\u{a78b}\u{a78c}]/gu;

const SUFFIXES: ReadonlyMap<string, string> = new Map([
  ['jr', 'jr'],
  ['junior', 'jr'],
  ['sr', 'sr'],
  ['senior', 'sr'],
  ['ii', 'ii'],
  ['2nd', 'ii'],
  ['iii', 'iii'],
  ['3rd', 'iii'],
  ['iv', 'iv'],
  ['4th', 'iv'],
  ['v', 'v'],
  ['5th', 'v'],
]);

/**
 * A comparable form of a name: case, accents, hyphens, quotes, spaces and punctuation are gone,
 * letters of every script stay (domain.md, NPN validation: names). Any text is allowed; one
 * without letters or digits gives ''. Idempotent.
 */
export function nameKey(text: string): string {
  // Nearly all names; the rest of the way would come to the same, much slower.
  if (PLAIN_LETTERS_ONLY.test(text)) return text.toLowerCase();
  if (ASCII.test(text)) return text.toLowerCase().replace(NOT_PLAIN, '');
  const key = foldCase(text.normalize('NFKD'))
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .replace(EMOJI_VARIANTS, '')
    .replace(LETTERS_LIKE_QUOTES, '')
    .replace(NOT_LETTERS, '')
    .replace(/\p{L}/gu, (letter) => PLAIN_LETTERS.get(letter) ?? letter)
    .normalize('NFKD');
  return /[\p{L}\p{N}]/u.test(key) ? key : '';
}

/** The key of a last name without a suffix typed into it: 'Smith, Jr.' gives 'smith'. */
export function lastNameKey(text: string): string {
  return nameKey(splitSuffix(text).last);
}

/**
 * Whether two names can be one person's. First and last name must agree; a suffix or a middle
 * name counts only where both sides have one, and an initial agrees with the name it begins.
 * Symmetric, not transitive ('Ann Lee' agrees with 'Ann B Lee' and with 'Ann C Lee').
 */
export function isSameName(a: ProducerName, b: ProducerName): boolean {
  if (!isSameGivenName(a, b)) return false;
  const others = readingsOf(b);
  return readingsOf(a).some((mine) => others.some((other) => isSameReading(mine, other)));
}

/** Whether the typed name is the producer's or one of its aliases, whatever the alias's state. */
export function matchesProducer(typed: ProducerName, producer: Producer): boolean {
  return (
    isSameName(typed, producer.name) ||
    producer.aliases.some((alias) => isSameName(typed, alias.name))
  );
}

// Upper before lower: 'ſ' and 'S', or 'ı' and 'I', meet only on the way up.
function foldCase(text: string): string {
  return text.toUpperCase().toLowerCase();
}

type LastNameReading = { readonly last: string; readonly suffix: string };

// A last word such as 'Jr' is usually a suffix, but 'Le V' may also be one name in two words, so
// both readings are tried.
function readingsOf(name: ProducerName): readonly LastNameReading[] {
  const typed = suffixKey(name.suffix);
  const asTyped = { last: name.last, suffix: typed };
  const split = splitSuffix(name.last);
  const isSplit = split.suffix !== '' && (typed === '' || typed === split.suffix);
  return isSplit ? [asTyped, split] : [asTyped];
}

function splitSuffix(last: string): LastNameReading {
  if (!/[\s,]/u.test(last)) return { last, suffix: '' };
  const words = last.split(/[\s,]+/u).filter((word) => nameKey(word) !== '');
  const suffix = SUFFIXES.get(nameKey(words.at(-1) ?? '')) ?? '';
  if (suffix === '' || words.length < 2) return { last, suffix: '' };
  return { last: words.slice(0, -1).join(' '), suffix };
}

function suffixKey(text: string): string {
  if (text === '') return '';
  const key = nameKey(text);
  return SUFFIXES.get(key) ?? key;
}

function isSameReading(a: LastNameReading, b: LastNameReading): boolean {
  const suffixesAgree = a.suffix === '' || b.suffix === '' || a.suffix === b.suffix;
  return suffixesAgree && isSameText(a.last, b.last);
}

// 'María José' is one first name to its bearer and first plus middle to some states' records.
function isSameGivenName(a: ProducerName, b: ProducerName): boolean {
  if (isSameText(a.first, b.first)) return doMiddlesAgree(a.middle, b.middle);
  const given = nameKey(`${a.first} ${a.middle}`);
  return given !== '' && given === nameKey(`${b.first} ${b.middle}`);
}

function doMiddlesAgree(a: string, b: string): boolean {
  if (a === '' || b === '') return true;
  const [one, other] = [nameKey(a), nameKey(b)];
  return one === '' || other === '' || one === other || begins(one, other) || begins(other, one);
}

function begins(initial: string, name: string): boolean {
  return [...initial].length === 1 && name.startsWith(initial);
}

// Two texts without a letter have the same empty key, which says nothing: compare them as typed.
function isSameText(a: string, b: string): boolean {
  if (a === b) return true;
  const key = nameKey(a);
  if (key !== nameKey(b)) return false;
  return key !== '' || withoutSpaces(a) === withoutSpaces(b);
}

function withoutSpaces(text: string): string {
  return text.normalize('NFKD').replace(/\s+/gu, '');
}
