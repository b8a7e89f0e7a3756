import { globSync, readFileSync } from 'node:fs';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, test } from 'vitest';
import { personas } from '@/db/seed/persona-list';
import { locales } from '@/lib/domain/locale';
import { stateInSentence as domainSentence, stateCodes, states } from '@/lib/domain/state';
import { textsEn } from '@/lib/texts/en';
import { textsEs } from '@/lib/texts/es';
import { stateInSentence, stateName } from '@/lib/texts/states';
import { findLiteralTexts } from './support/literal-texts';

type Group = { readonly [name: string]: string | Group };

/** Names and texts of a group, nested ones as `part.name`. */
function listTexts(group: Group, prefix = ''): [string, string][] {
  return Object.entries(group).flatMap(([name, value]) =>
    typeof value === 'string'
      ? [[`${prefix}${name}`, value] as [string, string]]
      : listTexts(value, `${prefix}${name}.`),
  );
}

const english = listTexts(textsEn);
const spanish = new Map(listTexts(textsEs));

describe('both languages', () => {
  test('have the same texts', () => {
    expect(english.length).toBeGreaterThan(200);
    expect([...spanish.keys()].sort()).toEqual(english.map(([name]) => name).sort());
  });

  test('have no empty text', () => {
    const empty = [...english, ...spanish].filter(([, text]) => text.trim() === '');
    expect(empty).toEqual([]);
  });

  test('have the same blanks and tags', () => {
    for (const [name, text] of english) {
      expect([name, ...blanksOf(spanish.get(name) ?? '')]).toEqual([name, ...blanksOf(text)]);
    }
  });

  test('differ, but for words that both share', () => {
    const same = english.filter(([name, text]) => spanish.get(name) === text);
    const left = same
      .filter(([name, text]) => !name.startsWith('states.') && !shared.has(text))
      .filter(([, text]) => /\p{L}/u.test(text.replace(/\{\w+\}/g, '')));
    expect(left).toEqual([]);
  });
});

/** Texts that are the same words in English and Spanish. */
const shared: ReadonlySet<string> = new Set([
  'Marketplace Agent Portal',
  'Error',
  'NPN',
  'NPN {npn}',
  'ext. {extension}',
]);

/** The blanks and tags of a text with their kinds, once each: `miles:number`, `<phone>`. */
function blanksOf(text: string): string[] {
  return [...new Set(parse(text).flatMap(blanksIn))].sort();
}

function blanksIn(element: MessageFormatElement): string[] {
  switch (element.type) {
    case TYPE.literal:
    case TYPE.pound:
      return [];
    case TYPE.tag:
      return [`<${element.value}>`, ...element.children.flatMap(blanksIn)];
    case TYPE.select:
    case TYPE.plural:
      return [
        // A language may have other plurals, but not other choices.
        `${element.value}:${element.type === TYPE.plural ? 'plural' : Object.keys(element.options).sort()}`,
        ...Object.values(element.options).flatMap(({ value }) => value.flatMap(blanksIn)),
      ];
    default:
      return [`${element.value}:${TYPE[element.type]}`];
  }
}

const files = globSync('{app,components,lib}/**/*.{ts,tsx}')
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !/^lib\/texts\/(en|es)[./]|\.(test|fixture)\.tsx?$/.test(file))
  .map((file) => ({ file, source: readFileSync(file, 'utf8') }));

const join = (found: typeof files) => found.map(({ source }) => source).join('\n');

/** Where names come from that are data too: a state's code, a day of the week. */
const data = join(files.filter(({ file }) => /^lib\/(domain|forms)\//.test(file)));

const kebab = (group: string) => group.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The code that speaks a group's words: by its name, by its file, or by a function of `lib/texts`. */
function sourceOf(group: string): string {
  const named = new RegExp(`'${group}'|/en/${kebab(group)}'`);
  const speakers = files.filter(({ source }) => named.test(source));
  const functions = speakers.flatMap(
    ({ file }) => /^lib\/texts\/([\w-]+)\.ts$/.exec(file)?.[1] ?? [],
  );
  const imported = functions.map((name) => `/${name}'`);
  const users = files.filter(({ source }) => imported.some((name) => source.includes(name)));
  return join([...speakers, ...users]);
}

/** Names that are put together, as patterns: `parts.${part}` is `parts.` and anything. */
function patternsIn(source: string): RegExp[] {
  return [...source.matchAll(/`([\w.-]*\$\{[^`]*)`/g)].flatMap(([, template = '']) => {
    const [first = '', ...rest] = template.split(/\$\{[^}]*\}/);
    if (`${first}${rest.join('')}`.length < 2) return [];
    return new RegExp(`^${[first, ...rest].map(RegExp.escape).join('.+')}$`);
  });
}

/** Words that a form gets as an object: `words.labels.npn`, `labels[name]`. */
function isProperty(source: string, name: string): boolean {
  const [last = '', parent] = name.split('.').reverse();
  if (new RegExp(`[.{,]\\s*${RegExp.escape(last)}\\b`).test(source)) return true;
  return parent !== undefined && new RegExp(`\\b${parent}\\[`).test(source);
}

test.each(Object.entries<Group>(textsEn))('every text of %s is used', (group, texts) => {
  const source = sourceOf(group);
  const patterns = patternsIn(source);
  const asObject = new RegExp(`Texts<'${group}'>|/en/${kebab(group)}'`).test(source);
  const unused = listTexts(texts)
    .map(([name]) => name)
    .filter((name) => !source.includes(`'${name}'`) && !data.includes(`'${name}'`))
    .filter((name) => !patterns.some((pattern) => pattern.test(name)))
    .filter((name) => !asObject || !isProperty(source, name));
  expect(unused).toEqual([]);
});

test('every account of the sandbox is described, and no other', () => {
  const described = listTexts(textsEn.sandbox.expect).map(([userId]) => userId);
  expect(described.sort()).toEqual(personas.map(({ userId }) => userId).sort());
});

describe('names of states', () => {
  test('are in English those of the domain', () => {
    for (const { code, name } of states) {
      expect(stateName('en', code)).toBe(name);
      expect(stateInSentence('en', code)).toBe(domainSentence(code));
    }
  });

  test.each([
    ['NY', 'Nueva York', 'Nueva York'],
    ['TX', 'Texas', 'Texas'],
    ['DC', 'Distrito de Columbia', 'el Distrito de Columbia'],
    ['VI', 'Islas Vírgenes de los EE. UU.', 'las Islas Vírgenes de los EE. UU.'],
  ] as const)('%s is in Spanish %s', (code, name, inSentence) => {
    expect(stateName('es', code)).toBe(name);
    expect(stateInSentence('es', code)).toBe(inSentence);
  });

  test.each(locales)('are different from each other in %s', (locale) => {
    expect(new Set(stateCodes.map((code) => stateName(locale, code))).size).toBe(56);
  });
});

describe('pages', () => {
  /** Names that are the same everywhere: of the site, the languages, a number, a method. */
  const allowed = ['Marketplace Agent Portal', 'English', 'Español', 'NPN', 'GET'];
  const pages = files.filter(({ file }) => file.startsWith('app/(public)/'));

  test('hold no words of their own', () => {
    expect(pages.length).toBeGreaterThan(10);
    const literal = pages.flatMap(({ file, source }) =>
      findLiteralTexts(source)
        .filter((text) => !allowed.includes(text))
        .map((text) => `${file}: ${text}`),
    );
    expect(literal).toEqual([]);
  });

  test.each([
    ['<h2 id="x">Look something up</h2>', 'Look something up'],
    ['<p>\n  Only once.\n</p>', 'Only once.'],
    ['<li><b>One.</b> Two and <i>three</i></li>', 'Two and'],
    ['<p>{count} agents</p>', 'agents'],
    ['<p>Page {page} of {pages}</p>', 'of'],
    ['<nav aria-label="On this page">', 'On this page'],
    ["{ key: 'state', label: 'State' }", 'State'],
    ["isOpen ? 'Open' : t('closed')", 'Open'],
    ["nipr || 'No record'", 'No record'],
  ])('with words are found: %s', (source, text) => {
    expect(findLiteralTexts(source)).toContain(text);
  });

  test.each([
    '<p className="mb-2 text-lg">{t(\'lead\')}</p>',
    "type Props = PageProps<'/[locale]/help'>;\n\ntype Words = { id: string };",
    'const tones: Record<State, Tone> = { sent: 1 };',
    'async function f(): Promise<Metadata> {\n  return pageMetadata<Row>(row);\n}',
    "{ label: t('to'), value: <b>{x}</b> }",
    '<ol>\n  {parts.map((part) => (\n    <li key={part}>{t(part)}</li>\n  ))}\n</ol>',
    '/** Two doors: one for each. */\n// Nothing is cached.\n',
    '} else {',
  ])('without words are left alone: %s', (source) => {
    expect(findLiteralTexts(source)).toEqual([]);
  });
});
