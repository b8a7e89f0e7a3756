'use server';

import { defineAction } from '@/lib/action';
import { dismissalSchema } from '@/lib/forms/outdated-report';
import { routes } from '@/lib/routes';
import { dismissOutdatedNotices } from '@/lib/services/outdated-report';

/** Agents: "Done" below what consumers reported. */
export const dismissNoticesAction = defineAction({
  can: 'agent',
  schema: dismissalSchema,
  run: dismissOutdatedNotices,
  then: () => `${routes.registrationStatus}?notices=done`,
});
