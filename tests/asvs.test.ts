import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Requirement = {
  readonly id: string;
  readonly level: number;
  readonly what: string;
  readonly tests?: readonly { readonly file: string; readonly title: string }[];
  /** A page and its section that states the rule, where the requirement asks for one. */
  readonly document?: string;
  readonly notApplicable?: string;
};

const { standard, requirements } = JSON.parse(readFileSync('docs/security/asvs.json', 'utf8')) as {
  standard: string;
  requirements: readonly Requirement[];
};

const read = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** The sections of a page, by their address. */
function sectionsOf(file: string): string[] {
  const headings = [...read(file).matchAll(/^## (.+)$/gm)].map(([, heading = '']) => heading);
  return headings.map((heading) => heading.toLowerCase().replaceAll(' ', '-'));
}

describe('docs/security/asvs.json', () => {
  test('has each requirement of levels 1 and 2 once, in the order of the standard', () => {
    expect(standard).toBe('OWASP ASVS 5.0.0');
    const ids = requirements.map(({ id }) => id);
    expect(ids.filter((id) => !/^v5\.0\.0-\d{1,2}\.\d{1,2}\.\d{1,2}$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(ids.toSorted(new Intl.Collator('en', { numeric: true }).compare));
    const chapters = new Set(ids.map((id) => Number(id.split(/[-.]/)[3])));
    expect([...chapters]).toEqual(Array.from({ length: 17 }, (_, at) => at + 1));
    const countOf = (level: number) => requirements.filter((one) => one.level === level).length;
    // As many as the standard has.
    expect([countOf(1), countOf(2)]).toEqual([70, 183]);
  });

  test('says of each how it is met or why it does not apply: no gap is left', () => {
    for (const { id, what, tests, document, notApplicable, ...more } of requirements) {
      const answers = [tests, document, notApplicable].filter((one) => one !== undefined);
      expect([id, answers.length, more]).toEqual([id, 1, { level: expect.any(Number) }]);
      expect(tests?.length, id).not.toBe(0);
      expect(what.length, id).toBeGreaterThan(5);
      if (notApplicable) expect(notApplicable, id).toMatch(/^.{10,}\.$/);
    }
  });

  test('names tests that exist, by their title', () => {
    const named = requirements.flatMap(({ id, tests = [] }) =>
      tests.map((one) => ({ id, ...one })),
    );
    expect(named.length).toBeGreaterThan(150);
    const dead = named.filter(
      ({ file, title }) => !["'", '`'].some((quote) => read(file).includes(quote + title + quote)),
    );
    expect(dead).toEqual([]);
  });

  test('names sections that exist', () => {
    const dead = requirements.flatMap(({ document }) => {
      if (document === undefined) return [];
      const [file = '', section = ''] = document.split('#');
      return sectionsOf(file).includes(section) ? [] : [document];
    });
    expect(dead).toEqual([]);
  });
});
