import { z } from 'zod';

/** "Sign out" beside one browser of the list. */
export const endSessionSchema = z.object({
  id: z.string().min(1, 'field.invalid').max(100, 'field.invalid'),
});
