/** Characters that a password has at least (NIST SP 800-63B-4, 3.1.1.2), and fewer with a second factor. */
export const shortestPassword = 15;
export const shortestPasswordWithFactor = 8;

/** Characters that a password has at most: more than the 64 that the standard asks for (choice). */
export const longestPassword = 128;

/** Whether a password is too short to sign in alone. Compared as `findPasswordFault` does. */
export function needsFactor(password: string): boolean {
  return [...password.normalize('NFKC')].length < shortestPassword;
}

/** Why a password is refused. There are no rules of composition: the standard forbids them. */
export type PasswordFault =
  | 'too-short'
  | 'too-long'
  | 'repetition'
  | 'sequence'
  | 'own-words'
  | 'common';

/** What a password is judged by. */
export type PasswordContext = {
  /** Whether signing in asks for a second factor too. */
  readonly hasFactor: boolean;
  /** The person's own words (`ownWords`); those of the site are known. */
  readonly words: readonly string[];
  /** Common passwords as `passwordKey` makes them; empty in the browser, which has no such list. */
  readonly common: ReadonlySet<string>;
};

/** How hard a password is to guess, as far as one can tell from itself. */
export type PasswordStrength = 'weak' | 'fair' | 'strong';

// What people write in place of letters; 1, ! and | stand for i and l, which are one letter here.
const swaps: ReadonlyMap<string, string> = new Map([
  ['0', 'o'],
  ['1', 'i'],
  ['!', 'i'],
  ['|', 'i'],
  ['l', 'i'],
  ['3', 'e'],
  ['4', 'a'],
  ['@', 'a'],
  ['5', 's'],
  ['$', 's'],
  ['7', 't'],
  ['+', 't'],
  ['8', 'b'],
  ['6', 'g'],
  ['9', 'g'],
]);

/** Words of this site that nobody needs to guess, as they are compared. */
const siteWords = [
  'administrator',
  'agent',
  'broker',
  'coverage',
  'enrollment',
  'exchange',
  'federal',
  'healthcare',
  'health',
  'insurance',
  'license',
  'marketplace',
  'nipr',
  'obamacare',
  'password',
  'portal',
  'producer',
  'registration',
  'servicedesk',
  'training',
].map((word) => passwordKey(word));

/**
 * Why a password cannot be taken, or null. Compared in one Unicode form (NFKC) and counted in code
 * points, as the standard asks. A password that is mostly one thing that is easy to guess counts as
 * that thing: without it, half of the shortest length must be left.
 */
export function findPasswordFault(
  password: string,
  context: PasswordContext,
): PasswordFault | null {
  const shortest = context.hasFactor ? shortestPasswordWithFactor : shortestPassword;
  const text = password.normalize('NFKC');
  const { length } = [...text];
  if (length < shortest) return 'too-short';
  if (length > longestPassword) return 'too-long';
  return findEasyPart(text, context, Math.floor(shortest / 2));
}

/**
 * A hint for the person who chooses. Only what cannot be guessed from the outside counts; twenty
 * such characters are strong (choice).
 */
export function passwordStrength(password: string, context: PasswordContext): PasswordStrength {
  if (findPasswordFault(password, context) !== null) return 'weak';
  const rest = restOf(password.normalize('NFKC'));
  rest.takeRuns();
  rest.takeWords([...context.words.map(passwordKey), ...siteWords]);
  return rest.count() >= 20 ? 'strong' : 'fair';
}

function findEasyPart(
  text: string,
  { words, common }: PasswordContext,
  least: number,
): PasswordFault | null {
  if (isRepetition(passwordKey(text))) return 'repetition';
  const rest = restOf(text);
  rest.takeRuns();
  if (rest.count() < least) return 'sequence';
  const hasOwn = rest.takeWords([...words.map(passwordKey), ...siteWords]);
  if (hasOwn && rest.count() < least) return 'own-words';
  // Two of them: names come in pairs, while a phrase of several words has enough left.
  const hasCommon = rest.takeLongest(common);
  rest.takeLongest(common);
  return hasCommon && rest.count() < least ? 'common' : null;
}

/** A text as words are looked for in it: case, accents and common swaps of digits are gone. */
export function passwordKey(text: string): string {
  return [...plainText(text)].map((char) => swaps.get(char) ?? char).join('');
}

/** Without case and accents; has as many characters as its key. */
function plainText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}

const shortestWord = 3;

/**
 * The words of a person that others know or can find out: User ID, names, both sides of the email
 * address, whole and in their parts.
 */
export function ownWords(texts: readonly string[]): string[] {
  const parts = texts.flatMap((text) => text.split(/[^\p{L}\p{M}\p{N}]+/u));
  const known = [...texts, ...parts].filter((word) => passwordKey(word).length >= shortestWord);
  return [...new Set(known)].filter((word) => !endings.has(word.toLowerCase()));
}

/** Of no one in particular. */
const endings: ReadonlySet<string> = new Set(['com', 'net', 'org', 'gov', 'edu']);

/** Whether a text is a shorter one twice or more, the last time perhaps in part: "abcabcabca". */
function isRepetition(text: string): boolean {
  const lengths = Array.from({ length: Math.floor(text.length / 2) }, (_, index) => index + 1);
  return lengths.some((length) => text.startsWith(text.slice(length)));
}

/** Neighbors in the alphabet, among the digits and on the keyboard, in rows and columns. */
const lines = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  '!@#$%^&*()_+',
  '`1234567890-=',
  'qwertyuiop[]\\',
  "asdfghjkl;'",
  'zxcvbnm,./',
  '1qaz',
  '2wsx',
  '3edc',
  '4rfv',
  '5tgb',
  '6yhn',
  '7ujm',
  '8ik,',
  '9ol.',
  '0p;/',
];

const neighbors: ReadonlySet<string> = new Set(lines.flatMap((line) => pairsOf(line)));

function pairsOf(line: string): string[] {
  const pairs = [...line].slice(1).map((char, index) => `${line[index]}${char}`);
  return [...pairs, ...pairs.map((pair) => `${pair[1]}${pair[0]}`)];
}

/** Characters in a row that make a run: "1234", "qwer", "aaaa". */
const shortestRun = 4;

/** Stands where something was taken away; no word holds it. */
const gap = '\u0000';

/** What is left of a password when the parts that are easy to guess are taken away, one by one. */
function restOf(text: string) {
  const plain = plainText(text);
  const key = passwordKey(text);
  const taken = new Array<boolean>(key.length).fill(false);
  const take = (from: number, length: number) => taken.fill(true, from, from + length);

  /** Runs and years count as one character. */
  function takeRuns(): void {
    for (let from = 0; from < plain.length; ) {
      const length = runLength(plain, from);
      if (length >= shortestRun) take(from + 1, length - 1);
      from += length;
    }
    for (const { index } of plain.matchAll(/(?:19|20)\d\d/g)) take(index + 1, 3);
  }
  /** Every place of every word; whether there was one. */
  function takeWords(words: readonly string[]): boolean {
    const places = words.flatMap((word) => placesOf(key, word).map((from) => ({ from, word })));
    for (const { from, word } of places) take(from, word.length);
    return places.length > 0;
  }
  /** Every place of the longest word of a set; whether there was one. */
  function takeLongest(words: ReadonlySet<string>): boolean {
    const left = key.replace(/[\s\S]/g, (char, at: number) => (taken[at] ? gap : char));
    const word = findLongest(left, words);
    return word !== null && takeWords([word]);
  }
  const count = () => taken.filter((isTaken) => !isTaken).length;
  return { takeRuns, takeWords, takeLongest, count };
}

/** How far the characters from here on are all the same or all neighbors; 1 when that is no run. */
function runLength(text: string, from: number): number {
  const first = stepAt(text, from + 1);
  let end = from + 1;
  while (first !== 'none' && stepAt(text, end) === first) end++;
  // The last character of a shorter one may begin the next run.
  return end - from < shortestRun ? 1 : end - from;
}

/** How a character follows the one before it. */
function stepAt(text: string, at: number): 'same' | 'neighbor' | 'none' {
  if (at >= text.length) return 'none';
  if (text[at] === text[at - 1]) return 'same';
  return neighbors.has(`${text[at - 1]}${text[at]}`) ? 'neighbor' : 'none';
}

function placesOf(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) places.push(at);
  return places;
}

/** Shorter ones are parts of many good passwords. */
const shortestCommon = 5;
const longestCommon = 24;

function findLongest(text: string, words: ReadonlySet<string>): string | null {
  for (let length = Math.min(longestCommon, text.length); length >= shortestCommon; length--) {
    for (let from = 0; from + length <= text.length; from++) {
      const word = text.slice(from, from + length);
      if (words.has(word)) return word;
    }
  }
  return null;
}
