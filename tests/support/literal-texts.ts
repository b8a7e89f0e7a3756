/** Attributes and properties whose text people read or hear. */
const spoken =
  'aria-label|alt|caption|description|eyebrow|heading|hint|label|lead|legend|note|placeholder|summary|text|title';

/** Each finds one way in which words get into a page. */
const patterns: readonly RegExp[] = [
  new RegExp(`\\b(?:${spoken})(?:=\\{?|: ?)(["'\`])(?<text>(?:(?!\\1).)+)\\1`, 'gu'),
  // After the end of a tag; TypeScript's angle brackets are followed by other signs.
  /["'`}\w/]>(?!\s*[;,)\]|&:[])(?<text>[^<>{}=`]+?)(?=<\/|<[A-Za-z]|\{)/gu,
  // After a value in braces.
  /\}(?!\s*(?:[;,)\]|&:[.]|(?:else|as|from|catch|finally|satisfies)\b))(?<text>[^<>{}=;()`]+?)(?=<\/|\{)/gu,
  // A sentence anywhere, and a single word as one of two choices.
  /(["'`])(?<text>[\p{Lu}¿¡“][\p{L}’]*,? [^"'`\n]*)\1/gu,
  /[?:]\s*(["'`])(?<text>\p{Lu}\p{Ll}+)\1/gu,
];

const comments = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;
const imports = /^(?:import|export)\s[^;'"]*?from\s+'[^'\n]+';/gm;

/** Whether somebody would read words in it, two letters in a row, beside the values put in. */
const hasWords = (text: string) => /\p{L}{2}/u.test(text.replace(/\$\{[^}]*\}/g, ''));

/** What stands literally in a component and would be shown: a simple scan, not a parser. */
export function findLiteralTexts(source: string): string[] {
  const code = source.replace(comments, '').replace(imports, '');
  const texts = patterns.flatMap((pattern) =>
    [...code.matchAll(pattern)].map(({ groups }) => groups?.text?.trim() ?? ''),
  );
  return [...new Set(texts)].filter(hasWords);
}
