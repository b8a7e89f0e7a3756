import { defaultLocale, type Locale } from '@/lib/domain/locale';
import type { MessageCode } from './messages.en';

/** What a person typed, by field name. Never holds a password, SSN or other secret. */
export type Entries = Readonly<Record<string, string>>;

/** A text of the catalogue with its blanks to fill, for example `{ state: 'Texas' }`. */
export type Message = {
  readonly code: MessageCode;
  readonly params?: Readonly<Record<string, string>>;
};

/** A refusal by a rule of the domain, shown above the form. */
export type Refusal = {
  /** Heading, for example "NPN validation failed". */
  readonly title: Message;
  /** Each cause, one by one. */
  readonly causes: readonly Message[];
  /** What to do next, one step each. */
  readonly remedies: readonly Message[];
  /** A page of the portal where the first step is done; it opens in a new tab: what was typed stays. */
  readonly link?: { readonly href: string; readonly label: Message };
};

/** State of a form between two submits; it travels through the page, so it holds no secret. */
export type FormState<Result = unknown> = {
  /** The language of the page around the form; none is English. */
  readonly locale?: Locale;
  /** Grows with each submit, so that the error summary takes the focus again. */
  readonly attempt: number;
  readonly values: Entries;
  /** Message by field name. */
  readonly errors: Readonly<Record<string, Message>>;
  readonly refusal?: Refusal;
  /** What another tab saved meanwhile, when the save was refused for that reason. */
  readonly conflict?: Entries;
  /** What a look-up found; a form that saves goes to another page instead. */
  readonly result?: Result;
};

/** The state of a form that was not submitted yet. */
export function initialState<Result = unknown>(
  values: Entries = {},
  locale: Locale = defaultLocale,
): FormState<Result> {
  return { locale, attempt: 0, values, errors: {} };
}
