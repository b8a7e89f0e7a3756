import { read, transact } from '@/db/client';
import {
  findLanguageOf,
  listLanguages,
  removeLanguage as removeLanguageRow,
  saveLanguageLevels,
  saveNewLanguage,
} from '@/db/language';
import type { Actor } from '@/lib/domain/actor';
import { languageName, type SpokenLanguage } from '@/lib/domain/language';
import { accepted, type Outcome, type Refused } from '@/lib/forms/outcome';
import { mlmsRefusal } from '@/lib/forms/registration';
import { getRegistrationView } from './registration';

/** The languages of the signed-in agent in the order of their English names. */
export async function listMyLanguages(actor: Actor): Promise<SpokenLanguage[]> {
  const found = await read((db) => listLanguages(db, actor.accountId));
  const name = ({ code }: SpokenLanguage) => languageName(code, 'en');
  return found.sort((a, b) => name(a).localeCompare(name(b), 'en'));
}

export async function findMyLanguage(actor: Actor, code: string): Promise<SpokenLanguage | null> {
  return read((db) => findLanguageOf(db, actor.accountId, code));
}

/** Adds a language (S42-S45); one that is there already is named, not changed. */
export async function addLanguage(
  actor: Actor,
  language: SpokenLanguage,
): Promise<Outcome<SpokenLanguage>> {
  const refused = await findEntryRefusal(actor);
  if (refused) return refused;
  const added = await transact((db) => saveNewLanguage(db, actor.accountId, language));
  if (added) return accepted(language);
  const params = { language: languageName(language.code, 'en') };
  return { ok: false, errors: { code: { code: 'language.duplicate', params } } };
}

/** Changes the levels of a language that the agent has. The form has no field to pin "gone" on. */
export async function changeLanguage(
  actor: Actor,
  language: SpokenLanguage,
): Promise<Outcome<SpokenLanguage>> {
  const refused = await findEntryRefusal(actor);
  if (refused) return refused;
  const changed = await transact((db) => saveLanguageLevels(db, actor.accountId, language));
  return changed ? accepted(language) : { ok: false, errors: { form: { code: 'language.gone' } } };
}

/** Removes a language; what was removed comes back, so that it can be undone, or null. */
export async function removeLanguage(
  actor: Actor,
  code: string,
): Promise<Outcome<SpokenLanguage | null>> {
  const refused = await findEntryRefusal(actor);
  if (refused) return refused;
  return transact(async (db) => {
    const language = await findLanguageOf(db, actor.accountId, code);
    await removeLanguageRow(db, actor.accountId, code);
    return accepted(language);
  });
}

/** Languages belong to the MLMS account: who may not enter may not change them (S35-S36). */
async function findEntryRefusal(actor: Actor): Promise<Refused | null> {
  const { entry } = await getRegistrationView(actor);
  return entry.allowed ? null : { ok: false, refusal: mlmsRefusal(entry.reason) };
}
