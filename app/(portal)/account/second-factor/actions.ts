'use server';

import { defineAction } from '@/lib/action';
import { renewToken } from '@/lib/auth/confirm';
import { findTokenHash } from '@/lib/auth/guard';
import { buttonSchema } from '@/lib/forms/button';
import { firstCodeSchema } from '@/lib/forms/second-factor';
import { routes } from '@/lib/routes';
import {
  beginSetUp,
  confirmSetUp,
  dismissFactorHint,
  makeRecoveryCodes,
  removeFactor,
} from '@/lib/services/second-factor';

/** Whoever is signed in, staff before their second factor too: "Set up an app". */
export const beginSetUpAction = defineAction({
  can: 'signed-in',
  forNewcomers: true,
  confirmed: true,
  schema: buttonSchema,
  run: beginSetUp,
  then: () => `${routes.secondFactor}?step=scan`,
});

/** The first code of the app; answers with the recovery codes, which are shown once. */
export const confirmSetUpAction = defineAction({
  can: 'signed-in',
  forNewcomers: true,
  confirmed: true,
  schema: firstCodeSchema,
  secrets: ['code'],
  run: async (actor, input) => {
    const outcome = await confirmSetUp(actor, input, await findTokenHash());
    if (outcome.ok) await renewToken();
    return outcome;
  },
});

/** Ten new recovery codes in the place of the old ones; they are shown once. */
export const makeRecoveryCodesAction = defineAction({
  can: 'signed-in',
  confirmed: true,
  schema: buttonSchema,
  run: makeRecoveryCodes,
});

/** Agents: back to the password alone. */
export const removeFactorAction = defineAction({
  can: 'agent',
  confirmed: true,
  schema: buttonSchema,
  run: async (actor) => removeFactor(actor, await findTokenHash()),
  then: () => `${routes.secondFactor}?step=removed`,
});

/** Agents: "Not now" below the hint to set one up. */
export const dismissFactorHintAction = defineAction({
  can: 'agent',
  schema: buttonSchema,
  run: dismissFactorHint,
  then: () => routes.registrationStatus,
});
