import { describe, expect, test } from 'vitest';
import { locales } from '@/lib/domain/locale';
import { austinAssister, austinHelper } from '@/lib/domain/vcard.fixture';
import {
  cardNoteWords,
  dayWords,
  descriptionWords,
  otherLanguageWords,
  stateWords,
  timeZoneWords,
  titleWords,
} from './helper-page-words';

const counselor = { ...austinAssister, assisterKind: 'certified-application-counselor' } as const;

test.each([
  [austinHelper, 'en', 'Ann Lee, agent or broker in Austin, TX'],
  [austinHelper, 'es', 'Ann Lee, agente o corredor en Austin, TX'],
  [austinAssister, 'en', 'River City Health, navigator in Austin, TX'],
  [austinAssister, 'es', 'River City Health, navegador en Austin, TX'],
  [counselor, 'en', 'River City Health, certified application counselor in Austin, TX'],
  [counselor, 'es', 'River City Health, consejero certificado de solicitudes en Austin, TX'],
] as const)('the title of a page %#', (helper, locale, title) => {
  expect(titleWords(helper, locale)).toBe(title);
});

test.each(locales)('names with signs of the message format stay as they are (%s)', (locale) => {
  const odd = { ...austinHelper, name: "O'Neil {x} <b>#</b>", city: "Coeur d'Alene" };
  expect(titleWords(odd, locale)).toContain("O'Neil {x} <b>#</b>");
  expect(descriptionWords(odd, locale)).toContain("Coeur d'Alene");
});

describe('lists', () => {
  test('English is no other language', () => {
    expect(otherLanguageWords({ languages: ['vi', 'en', 'es'] }, 'en')).toEqual([
      'Spanish',
      'Vietnamese',
    ]);
    expect(otherLanguageWords({ languages: ['en'] }, 'es')).toEqual([]);
  });

  test.each([
    ['en', ['Louisiana', 'New York', 'Texas']],
    ['es', ['Luisiana', 'Nueva York', 'Texas']],
  ] as const)('states in the order of the alphabet (%s)', (locale, names) => {
    expect(stateWords(['TX', 'NY', 'LA'], locale)).toEqual(names);
  });
});

test.each([
  ['America/Chicago', 'en', 'Central Time'],
  ['America/Chicago', 'es', 'hora central'],
  ['America/New_York', 'en', 'Eastern Time'],
] as const)('%s in %s', (zone, locale, words) => {
  expect(timeZoneWords(zone, locale)).toBe(words);
});

test('the day in Washington, DC', () => {
  const lateEvening = new Date('2027-02-02T03:00:00Z');
  expect(dayWords(lateEvening, 'en')).toBe('February 1, 2027');
  expect(dayWords(lateEvening, 'es')).toBe('1 de febrero de 2027');
});

describe('the note of a contact card', () => {
  test('of an agent', () => {
    expect(cardNoteWords(austinHelper, 'en').split('\n')).toEqual([
      'Agent or broker',
      'NPN 8800001',
      'Languages besides English: Spanish, Vietnamese',
      'Hours (Central Time)',
      'Monday: 9 AM to 5 PM',
      'Tuesday to Sunday: Closed',
    ]);
  });

  test('of an assister of whom little is known', () => {
    expect(cardNoteWords(austinAssister, 'es')).toBe('Navegador (ayuda gratuita)');
  });
});
