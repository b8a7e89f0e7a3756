import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatMessage } from '@/lib/forms/messages';
import { messagesEn } from '@/lib/forms/messages.en';

const sources = globSync('{app,components,lib}/**/*.{ts,tsx}')
  .filter((file) => !/messages\.[\w.]*en\.ts$|\.test\.tsx?$/.test(file))
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
  expect(formatMessage({ code: 'zip.other-state' })).toContain('{state}');
});
