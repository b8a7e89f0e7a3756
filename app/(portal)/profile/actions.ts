'use server';

import { defineAction } from '@/lib/action';
import { copyMonday } from '@/lib/forms/hours';
import { profileSchema } from '@/lib/forms/profile';
import { routes } from '@/lib/routes';
import { screenNumbers } from '@/lib/services/known-number';
import { keepProfileDraft, saveProfile } from '@/lib/services/profile';

/** Agents: "Save" (S28), and the button that copies Monday's hours. */
export const saveProfileAction = defineAction({
  can: 'agent',
  schema: profileSchema,
  numbers: { fields: ['npn'], screen: screenNumbers },
  intents: { 'copy-monday': copyMonday },
  keep: keepProfileDraft,
  run: saveProfile,
  then: () => `${routes.mlms}?saved=1`,
});
