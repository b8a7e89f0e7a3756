import { z } from 'zod';
import { findIntervalFault, weekdays } from '@/lib/domain/hours';
import { isFeinShape, isNpnShape } from '@/lib/domain/producer';
import { contactMethods, displayOptions, marketRoles, type Profile } from '@/lib/domain/profile';
import { stateCodes } from '@/lib/domain/state';
import { checked } from './entries';
import { hoursOf } from './hours';
import type { MessageCode } from './messages.en';
import { parseUsPhone } from './phone';
import type { Entries } from './state';
import { emailText, nameText, optionalText, text } from './text-fields';

/** A profile as the form brings it, with the version that its author has seen (0: none). */
export type ProfileInput = { readonly profile: Profile; readonly seenVersion: number };

const phoneText = z.string('phone.required').transform((value, context) => {
  const phone = parseUsPhone(value);
  if (phone) return phone;
  context.addIssue({ code: 'custom', message: value === '' ? 'phone.required' : 'phone.invalid' });
  return z.NEVER;
});

const checkbox = z
  .string()
  .default('')
  .transform((value) => value === checked);

const websiteUrl = z
  .url({ protocol: /^https?$/, hostname: z.regexes.domain, error: 'website.invalid' })
  .max(300, 'field.too-long');

/** People type "www.example.com"; the stored address is absolute. */
const websiteText = z
  .string()
  .default('')
  .transform((value) => (value === '' || /^[a-z]+:/i.test(value) ? value : `https://${value}`))
  .pipe(z.union([z.literal(''), websiteUrl]));

/** Required for the three agent roles only (S8, S36). */
const npnText = z
  .object({ npn: z.string().default(''), role: z.string().default('') })
  .transform(({ npn, role }, context) => {
    const fault = findNpnFault(npn.replaceAll(' ', ''), role);
    if (fault === null) return npn.replaceAll(' ', '');
    context.addIssue({ code: 'custom', message: fault });
    return z.NEVER;
  });

function findNpnFault(npn: string, role: string): MessageCode | null {
  if (npn === '') return role === 'none' ? null : 'npn.required';
  if (isNpnShape(npn)) return null;
  return isFeinShape(npn) ? 'npn.fein' : 'npn.shape';
}

const intervals = z
  .array(z.object({ opens: z.string(), closes: z.string() }))
  .superRefine((day, context) => {
    const fault = findIntervalFault(day);
    if (fault) context.addIssue({ code: 'custom', message: fault });
  });

const fields = z.object({
  role: z.enum(marketRoles, 'role.required'),
  displayOption: z.enum(displayOptions, 'display-option.required'),
  firstName: nameText('first-name.required'),
  middleName: optionalText(80),
  lastName: nameText('last-name.required'),
  suffix: optionalText(20),
  street: text(120, 'street.required'),
  city: text(80, 'city.required'),
  state: z.enum(stateCodes, 'state.required'),
  zip: text(10, 'zip.required').regex(/^\d{5}(-\d{4})?$/, 'zip.invalid'),
  phone: phoneText,
  phoneExtension: z
    .string()
    .regex(/^\d{0,7}$/, 'phone-extension.invalid')
    .default(''),
  acceptsTexts: checkbox,
  email: emailText,
  website: websiteText,
  npn: npnText,
  contactMethod: z.enum(contactMethods, 'contact-method.required'),
  hours: z.record(z.enum(weekdays), intervals),
  version: z.coerce.number().int().min(0).catch(0),
});

/** The agent/broker profile (S8-S17): entries in, profile out, every fault named by field. */
export const profileSchema: z.ZodType<ProfileInput> = z
  .preprocess((entries) => groupEntries(entries as Entries), fields)
  .transform(toInput);

function groupEntries(entries: Entries) {
  const { npn, role } = entries;
  return { ...entries, npn: { npn, role }, hours: hoursOf(entries) };
}

function toInput(value: z.infer<typeof fields>): ProfileInput {
  const { firstName, middleName, lastName, suffix, phone, phoneExtension, version, ...rest } =
    value;
  return {
    seenVersion: version,
    profile: {
      ...rest,
      name: { first: firstName, middle: middleName, last: lastName, suffix },
      phone: phone.digits,
      phoneExtension: phoneExtension || phone.extension,
    },
  };
}
