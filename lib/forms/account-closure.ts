import { z } from 'zod';
import { checked } from './entries';

/** The wish to close the account, said twice: by the tick and by the button. */
export const accountClosureSchema = z.object({
  confirm: z.literal(checked, 'closure.confirm.required'),
});

/** The button that takes the wish back. */
export const withdrawClosureSchema = z.object({});
