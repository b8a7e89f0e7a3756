import { z } from 'zod';
import { type Locale, localizedPath, toLocale } from '@/lib/domain/locale';
import type { Refused } from './outcome';

/** A User ID that is asked for by a public page, with the language of that page. */
export type UserIdInput = { readonly userId: string; readonly locale: Locale };

/** A public form with nothing but a User ID; whether there is one, nobody says. */
export const userIdSchema: z.ZodType<UserIdInput> = z.object({
  userId: z.string('user-id.required').min(1, 'user-id.required').max(200, 'user-id.required'),
  locale: z.string().default('').transform(toLocale),
});

/** The token of a link; any text, the service knows which are links. */
export const tokenText = z.string().max(200).catch('');

/** The button on the page that a link opens. */
export const linkSchema: z.ZodType<{ readonly token: string; readonly locale: Locale }> = z.object({
  token: tokenText,
  locale: z.string().default('').transform(toLocale),
});

/** Who signs in with the right password before the address was verified. */
export function unverifiedRefusal(locale: Locale): Refused {
  return {
    ok: false,
    refusal: {
      title: { code: 'sign-in.unverified' },
      causes: [{ code: 'sign-in.unverified.cause' }],
      remedies: [
        { code: 'sign-in.unverified.remedy' },
        { code: 'sign-in.unverified.remedy.again' },
      ],
      link: {
        href: localizedPath('/verify-email', locale),
        label: { code: 'sign-in.unverified.link' },
      },
    },
  };
}
