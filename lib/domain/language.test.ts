import { describe, expect, it } from 'vitest';
import {
  findLanguage,
  isSigned,
  languageLevelLabels,
  languageLevels,
  languageName,
  languages,
} from './language';

function valuesOf(field: 'code' | 'english' | 'spanish' | 'native'): string[] {
  return languages.map((language) => language[field]);
}

describe('languages', () => {
  it.each(['code', 'english', 'spanish', 'native'] as const)('have a %s of their own', (field) => {
    expect(new Set(valuesOf(field)).size).toBe(languages.length);
  });

  it('have ISO codes and clean, capitalized names', () => {
    for (const { code, english, spanish, native } of languages) {
      expect(code).toMatch(/^[a-z]{2,3}$/);
      expect(english).toMatch(/^\p{Lu}/u);
      expect(spanish).toMatch(/^\p{Lu}/u);
      for (const name of [english, spanish, native])
        expect(name).toBe(name.trim().normalize('NFC'));
    }
  });

  it('are sorted by English name', () => {
    const names = valuesOf('english');
    expect(names).toEqual(names.toSorted(new Intl.Collator('en').compare));
  });

  it('hold the languages most spoken in the United States', () => {
    const most = 'en es cmn yue tl vi ar fr ko ru ht de hi pt it pl yi ja fa gu ur te bn pa ta ase';
    for (const code of most.split(' ')) expect(findLanguage(code), code).toBeDefined();
  });

  it('leave out Chinese, which would stand beside Mandarin and Cantonese', () => {
    expect(findLanguage('zh')).toBeUndefined();
  });
});

describe('languageName', () => {
  it.each([
    ['es', 'en', 'Spanish'],
    ['es', 'es', 'Español'],
    ['ase', 'es', 'Lengua de señas americana'],
    ['yue', 'en', 'Cantonese (Chinese)'],
    ['qqq', 'en', 'qqq'],
  ] as const)('of %s in %s is %s', (code, locale, name) => {
    expect(languageName(code, locale)).toBe(name);
  });
});

describe('levels', () => {
  it('have a label each, lowest first', () => {
    const labels = languageLevels.map((level) => languageLevelLabels[level]);
    expect(labels).toEqual(['Beginner', 'Intermediate', 'Advanced', 'Native or fluent']);
  });
});

describe('isSigned', () => {
  it('holds for every sign language of the list and no other', () => {
    const bySigned = languages.filter((language) => isSigned(language.code));
    const byName = languages.filter((language) => language.english.includes('Sign Language'));
    expect(bySigned).toEqual(byName);
    expect(bySigned).toHaveLength(3);
  });
});
