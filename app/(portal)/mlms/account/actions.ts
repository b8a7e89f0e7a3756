'use server';

import { redirect } from 'next/navigation';
import { defineAction } from '@/lib/action';
import { languageCodeSchema, languageSchema, languageToken } from '@/lib/forms/language';
import { initialState } from '@/lib/forms/state';
import { routes } from '@/lib/routes';
import { addLanguage, changeLanguage, removeLanguage } from '@/lib/services/language';

const listPage = `${routes.mlmsAccount}?languages=open` as const;

/** Agents: "Save" in the pop-up "Add Language" (S44). */
export const addLanguageAction = defineAction({
  can: 'agent',
  schema: languageSchema,
  run: addLanguage,
  then: ({ code }) => `${listPage}&added=${code}`,
});

/** Agents: other levels for a language of their own. */
export const changeLanguageAction = defineAction({
  can: 'agent',
  schema: languageSchema,
  run: changeLanguage,
  then: ({ code }) => `${listPage}&changed=${code}`,
});

const remove = defineAction({
  can: 'agent',
  schema: languageCodeSchema,
  run: (actor, { code }) => removeLanguage(actor, code),
  then: (removed) => (removed ? `${listPage}&removed=${languageToken(removed)}` : listPage),
});

/**
 * Agents: takes a language of their own away. A form of one button has nowhere to show a refusal,
 * such as an ended session: the page is asked for anew, and its guard says where to go.
 */
export async function removeLanguageAction(form: FormData): Promise<void> {
  await remove(initialState(), form);
  redirect(listPage);
}

/** Agents: puts a language back that was just removed. */
export async function restoreLanguageAction(form: FormData): Promise<void> {
  await addLanguageAction(initialState(), form);
  redirect(listPage);
}
