import { describe, expect, test } from 'vitest';
import type { SpokenLanguage } from '@/lib/domain/language';
import { languageSchema, languageToken, parseLanguageToken } from '@/lib/forms/language';
import { actorOf, withDatabase } from '@/tests/support/database';
import {
  addLanguage,
  changeLanguage,
  findMyLanguage,
  listMyLanguages,
  removeLanguage,
} from './language';

withDatabase();

const korean: SpokenLanguage = {
  code: 'ko',
  speaking: 'native',
  reading: 'advanced',
  writing: 'beginner',
};
const priya = () => actorOf('agent.registered');

async function codesOf(userId: string): Promise<string[]> {
  return (await listMyLanguages(await actorOf(userId))).map(({ code }) => code);
}

describe('languages of an agent in the MLMS', () => {
  test('are listed by their English names', async () => {
    expect(await codesOf('agent.registered')).toEqual(['hi', 'es', 'ta']);
  });

  test('can be added, changed and removed', async () => {
    expect((await addLanguage(await priya(), korean)).ok).toBe(true);
    expect((await changeLanguage(await priya(), { ...korean, writing: 'native' })).ok).toBe(true);
    expect(await findMyLanguage(await priya(), 'ko')).toEqual({ ...korean, writing: 'native' });
    expect(await removeLanguage(await priya(), 'ko')).toMatchObject({ value: { code: 'ko' } });
    expect(await codesOf('agent.registered')).toEqual(['hi', 'es', 'ta']);
  });

  test('a second time is refused by name and changes nothing', async () => {
    const before = await findMyLanguage(await priya(), 'es');
    const outcome = await addLanguage(await priya(), { ...korean, code: 'es' });
    expect(outcome).toMatchObject({
      errors: { code: { code: 'language.duplicate', params: { language: 'Spanish' } } },
    });
    expect(await findMyLanguage(await priya(), 'es')).toEqual(before);
  });

  test('two presses at once add one', async () => {
    const actor = await priya();
    const outcomes = await Promise.all([addLanguage(actor, korean), addLanguage(actor, korean)]);
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(await codesOf('agent.registered')).toHaveLength(4);
  });

  test('another’s language looks like a missing one', async () => {
    const nadia = await actorOf('agent.returning');
    expect(await findMyLanguage(nadia, 'ta')).toBeNull();
    await removeLanguage(nadia, 'ta');
    expect(await codesOf('agent.registered')).toContain('ta');
  });

  test('a change of what is gone meanwhile is refused for the form as a whole', async () => {
    const outcome = await changeLanguage(await priya(), korean);
    expect(outcome).toMatchObject({ errors: { form: { code: 'language.gone' } } });
    expect(await codesOf('agent.registered')).toEqual(['hi', 'es', 'ta']);
  });

  test('who may not enter the MLMS may not change languages', async () => {
    const outcome = await addLanguage(await actorOf('agent.wrong-npn'), korean);
    expect(outcome).toMatchObject({ refusal: { title: { code: 'mlms.blocked.title' } } });
    expect(await codesOf('agent.wrong-npn')).toEqual(['es', 'vi']);
  });
});

describe('what the form brings', () => {
  test.each([
    [{ ...korean, code: 'xx-none' }, 'language.required'],
    [{ ...korean, code: '' }, 'language.required'],
    [{ ...korean, speaking: 'perfect' }, 'speaking.required'],
    [{ ...korean, reading: undefined }, 'reading.required'],
  ])('%j', (entries, message) => {
    const parsed = languageSchema.safeParse(entries);
    expect(parsed.error?.issues.map((issue) => issue.message)).toEqual([message]);
  });

  test('a removed language fits into an address and back', () => {
    expect(parseLanguageToken(languageToken(korean))).toEqual(korean);
    for (const token of [undefined, '', 'ko', 'ko.x.y.z', ['ko']]) {
      expect(parseLanguageToken(token)).toBeNull();
    }
  });
});
