import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import type { z } from 'zod';
import { isAllowed, type Permission } from './auth/access';
import { addressOf } from './auth/address';
import { findActor, findNewcomer, findWayIn, isConfirmedNow, refuseAccess } from './auth/guard';
import type { Actor, Visitor } from './domain/actor';
import { defaultLocale, isLocale } from './domain/locale';
import { entriesOf, misplacedSsns, secretsOf, withoutSsns } from './forms/entries';
import { messagesEn } from './forms/messages.en';
import type { Outcome, Refused } from './forms/outcome';
import type { Entries, FormState, Message } from './forms/state';
import { routes } from './routes';

/** Fields for an NPN, a license number or the like, and who says which of them is not kept. */
type NumberFields<Who> = {
  readonly fields: readonly string[];
  /** Finds what may be an SSN all the same, as an error by field. */
  readonly screen: (who: Who, typed: Entries) => Promise<Readonly<Record<string, Message>>>;
};

/** What an action does, step by step: guard, parse, run, then answer with a state or go on. */
type ActionSpec<Who, Input, Value> = {
  /** Turns the text fields into the input; issues carry message codes as their messages. */
  readonly schema: z.ZodType<Input>;
  /** Fields that are parsed but never travel back into the page. */
  readonly secrets?: readonly string[];
  /** Fields of several lines: their line breaks stay, and long texts reach the schema whole. */
  readonly texts?: readonly string[];
  /** Fields that take numbers of nine digits; in all others those are taken for an SSN. */
  readonly numbers?: NumberFields<Who>;
  /** Buttons (by the value of their name `intent`) that change the entries and save nothing. */
  readonly intents?: Readonly<Record<string, (entries: Entries) => Entries>>;
  /** What happens to entries that did not parse, for example keeping them as a draft. */
  readonly keep?: (who: Who, entries: Entries) => Promise<void>;
  readonly run: (who: Who, input: Input, entries: Entries) => Promise<Outcome<Value>>;
  /** Where to go after success; without it the form shows the value as its result. */
  readonly then?: (value: Value, input: Input) => string;
};

export type FormAction<Value = unknown> = (
  previous: FormState<Value>,
  form: FormData,
) => Promise<FormState<Value>>;

/** Who may use an action for signed-in people. */
type ActionAccess = {
  readonly can: Exclude<Permission, 'anyone'>;
  /** Asks who has shown who they are more than ten minutes ago to do so again first. */
  readonly confirmed?: boolean;
  /** Staff need it before they have a second factor. */
  readonly forNewcomers?: boolean;
};

/** A server action for signed-in people; `can` declares who may use it. */
export function defineAction<Input, Value>(
  spec: ActionSpec<Actor, Input, Value> & ActionAccess,
): FormAction<Value> {
  return async (previous, form) => {
    if (!isForm(form)) notFound();
    const actor = await (spec.forNewcomers ? findNewcomer() : findActor());
    const entries = withoutSsns(entriesOf(form, spec.secrets, spec.texts));
    if (actor === null) return refuseSignedOut(previous, entries);
    if (!isAllowed(spec.can, actor)) refuseAccess(actor, `an action for ${spec.can}`);
    if (spec.confirmed && !(await isConfirmedNow())) {
      return refusedState(previous, entries, unconfirmed);
    }
    return perform(spec, actor, previous, form);
  };
}

/** A server action that anyone may use without signing in. */
export function definePublicAction<Input, Value>(
  spec: ActionSpec<Visitor, Input, Value>,
): FormAction<Value> {
  return async (previous, form) => {
    if (!isForm(form)) notFound();
    return perform(spec, { address: addressOf(await headers()) }, previous, form);
  };
}

/** An action can be called with anything by whoever does not use its form. */
const isForm = (form: unknown): form is FormData => form instanceof FormData;

async function perform<Who, Input, Value>(
  spec: ActionSpec<Who, Input, Value>,
  who: Who,
  previous: FormState<Value>,
  form: FormData,
): Promise<FormState<Value>> {
  const entries = entriesOf(form, spec.secrets, spec.texts);
  const misplaced = await findMisplaced(spec.numbers, who, entries);
  if (misplaced) return refusedState(previous, misplaced.values, { ok: false, ...misplaced });
  const edit = spec.intents?.[entries.intent ?? ''];
  if (edit) {
    await spec.keep?.(who, edit(entries));
    return nextState(previous, edit(entries));
  }
  const parsed = spec.schema.safeParse({ ...entries, ...secretsOf(form, spec.secrets) });
  if (!parsed.success) {
    await spec.keep?.(who, entries);
    return refusedState(previous, entries, { ok: false, errors: fieldErrors(parsed.error) });
  }
  const outcome = await spec.run(who, parsed.data, entries);
  if (!outcome.ok) return refusedState(previous, entries, outcome);
  if (spec.then) redirect(spec.then(outcome.value, parsed.data) as never);
  return { ...nextState(previous, entries), result: outcome.value };
}

/**
 * With JavaScript what was typed stays on the screen. Without it the page would be drawn anew, and
 * its guard let nobody see it: so straight to the sign-in, and back to the page from there.
 */
async function refuseSignedOut<Value>(
  previous: FormState<Value>,
  entries: Entries,
): Promise<FormState<Value>> {
  const sent = await headers();
  if (sent.has('next-action')) return refusedState(previous, entries, signedOut);
  const referer = sent.get('referer') ?? '';
  const page = URL.canParse(referer) ? new URL(referer).pathname : '';
  redirect((await findWayIn(page)) as never);
}

/**
 * An SSN in a field that is stored and shown is kept nowhere, not even in the form; the rest is.
 * @returns null when there is none
 */
async function findMisplaced<Who>(
  numbers: NumberFields<Who> | undefined,
  who: Who,
  entries: Entries,
): Promise<Required<Pick<Refused, 'values' | 'errors'>> | null> {
  const { fields = [], screen } = numbers ?? {};
  const typed = fields.map((name) => [name, entries[name] ?? '']);
  const screened = (await screen?.(who, Object.fromEntries(typed))) ?? {};
  const errors = { ...screened, ...misplacedSsns(entries, fields) };
  if (Object.keys(errors).length === 0) return null;
  const gone = Object.keys(screened).map((name) => [name, '']);
  return { errors, values: { ...withoutSsns(entries, fields), ...Object.fromEntries(gone) } };
}

const signedOut: Refused = {
  ok: false,
  refusal: {
    title: { code: 'session.ended' },
    causes: [{ code: 'session.ended.cause' }],
    remedies: [{ code: 'session.ended.remedy' }],
  },
};

const unconfirmed: Refused = {
  ok: false,
  refusal: {
    title: { code: 'confirm.needed' },
    causes: [{ code: 'confirm.needed.cause' }],
    remedies: [{ code: 'confirm.needed.remedy' }],
    link: { href: routes.confirm, label: { code: 'confirm.needed.link' } },
  },
};

/** The state that shows a refusal, with everything typed still there. */
function refusedState<Value>(
  previous: FormState<Value>,
  entries: Entries,
  { ok: _, values, errors, ...refused }: Refused,
): FormState<Value> {
  return { ...nextState(previous, values ?? entries), ...refused, errors: errors ?? {} };
}

/** The previous state comes from the browser: nothing but its count and its language is used. */
function nextState(previous: FormState, values: Entries) {
  const attempt = Number(previous?.attempt);
  const locale = isLocale(String(previous?.locale)) ? previous.locale : defaultLocale;
  return { locale, attempt: Number.isSafeInteger(attempt) ? attempt + 1 : 1, values, errors: {} };
}

/** The first issue of each field, by field name; nested paths are joined with dots. */
function fieldErrors(error: z.ZodError): Record<string, Message> {
  const errors: Record<string, Message> = {};
  for (const issue of error.issues) {
    errors[issue.path.join('.')] ??= { code: knownCode(issue.message) };
  }
  return errors;
}

function knownCode(text: string): Message['code'] {
  return text in messagesEn ? (text as Message['code']) : 'field.invalid';
}
