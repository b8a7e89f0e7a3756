import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatMessage } from '@/lib/forms/messages';
import { type MessageCode, messagesEn } from '@/lib/forms/messages.en';
import { englishOnlyMessages } from '@/lib/forms/messages.english-only';
import { messagesEs } from '@/lib/forms/messages.es';

const sources = globSync('{app,components,lib}/**/*.{ts,tsx}')
  .filter((file) => !/messages\.[\w.-]*(en|es)\.ts$|\.test\.tsx?$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** Codes that are put together, for example `npn.cause.${cause.code}`. */
const prefixes = [...sources.matchAll(/`([a-z][\w-]*(?:\.[\w-]+)*\.)\$\{/g)].map(
  ([, prefix = '']) => prefix,
);

test('every text of the catalogue is used', () => {
  const unused = Object.keys(messagesEn).filter(
    (code) => !sources.includes(`'${code}'`) && !prefixes.some((prefix) => code.startsWith(prefix)),
  );
  expect(unused).toEqual([]);
});

test('blanks are filled, and an unfilled one stays visible', () => {
  const message = { code: 'zip.other-state', params: { state: 'Texas' } } as const;
  expect(formatMessage(message)).toContain('in Texas.');
  expect(formatMessage(message, 'es')).toContain('otro estado: Texas.');
  expect(formatMessage({ code: 'zip.other-state' })).toContain('{state}');
});

describe('the Spanish catalogue', () => {
  const english: Record<string, string> = messagesEn;
  const texts = Object.entries(messagesEs);
  const blanksOf = (text = '') => [...new Set(text.match(/\{\w+\}/g))].sort();

  /** Words that both languages share. */
  const same: readonly string[] = ['form.error'] satisfies MessageCode[];

  test('has every code but those of pages in English only', () => {
    const wanted = Object.keys(english).filter((code) => !(code in englishOnlyMessages));
    expect(texts.map(([code]) => code).sort()).toEqual(wanted.sort());
  });

  test('what it lacks is said in English', () => {
    const message = { code: 'feed-import.upload.no-files' } as const;
    expect(formatMessage(message, 'es')).toBe(formatMessage(message, 'en'));
  });

  test('no text is empty', () => {
    expect(texts.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('has the same blanks', () => {
    for (const [code, text] of texts) {
      expect([code, ...blanksOf(text)]).toEqual([code, ...blanksOf(english[code])]);
    }
  });

  test('nothing is left in English by accident', () => {
    const left = texts.filter(([code, text]) => text === english[code]).map(([code]) => code);
    expect(left).toEqual(same);
  });
});
