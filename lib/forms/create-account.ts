import { z } from 'zod';
import { type Locale, locales, toLocale } from '@/lib/domain/locale';
import type { ProducerName } from '@/lib/domain/producer';
import { findUserIdFault } from '@/lib/domain/user-id';
import { checked } from './entries';
import { newPasswordText } from './password-rule';
import { optionalSsnText } from './ssn';
import { emailText, nameText, optionalText, text } from './text-fields';

/** What somebody tells who wants an account. */
export type CreateAccountInput = {
  readonly userId: string;
  readonly name: ProducerName;
  readonly email: string;
  readonly password: string;
  /** Nine digits, or null. */
  readonly ssn: string | null;
  readonly locale: Locale;
};

const userIdText = text(200, 'new-user-id.required').superRefine((value, context) => {
  const fault = findUserIdFault(value);
  if (fault !== null) context.addIssue({ code: 'custom', message: `new-user-id.${fault}` });
});

const fields = z.object({
  firstName: nameText('first-name.required'),
  middleName: optionalText(80),
  lastName: nameText('last-name.required'),
  suffix: optionalText(20),
  email: emailText,
  userId: userIdText,
  password: newPasswordText,
  ssn: optionalSsnText,
  terms: z.literal(checked, 'terms.required'),
  locale: z.enum(locales),
});

/** The form for a new account. Whether the password will do, the service says. */
export const createAccountSchema: z.ZodType<CreateAccountInput> = z
  .record(z.string(), z.string())
  .transform((entries) => ({ ...entries, locale: toLocale(entries.locale ?? '') }))
  .pipe(fields)
  .transform(({ firstName, middleName, lastName, suffix, terms: _, ...rest }) => ({
    ...rest,
    name: { first: firstName, middle: middleName, last: lastName, suffix },
  }));
