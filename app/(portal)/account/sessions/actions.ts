'use server';

import { defineAction } from '@/lib/action';
import { findTokenHash } from '@/lib/auth/guard';
import { buttonSchema } from '@/lib/forms/button';
import { endSessionSchema } from '@/lib/forms/session';
import { routes } from '@/lib/routes';
import { endAllOtherSessions, endOwnSession } from '@/lib/services/session';

/** Whoever is signed in: ends one of the own sessions. */
export const endSessionAction = defineAction({
  can: 'signed-in',
  schema: endSessionSchema,
  run: endOwnSession,
  then: () => `${routes.sessions}?ended=one`,
});

/** Whoever is signed in: ends all of the own sessions but this one. */
export const endOtherSessionsAction = defineAction({
  can: 'signed-in',
  schema: buttonSchema,
  run: async (actor) => endAllOtherSessions(actor, await findTokenHash()),
  then: () => `${routes.sessions}?ended=others`,
});
