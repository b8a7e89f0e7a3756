import type { ReactNode } from 'react';
import type { Locale } from '@/lib/domain/locale';
import { formatMessage } from '@/lib/forms/messages';
import type { FormState, Message, Refusal } from '@/lib/forms/state';
import { buttonClass } from '../ui/button';
import { ErrorIcon } from '../ui/icons';
import { AttemptAlert } from './attempt-alert';
import { fieldId } from './field-ids';

type Props = {
  form: FormState;
  idPrefix?: string;
  /** The form comes back as a new page (GET). */
  newPage?: boolean;
  /** Links or buttons for the next step. */
  children?: ReactNode;
};

/** Why a rule refused the form, and how to get past it; shows nothing without a refusal. */
export function RefusalAlert({ form, idPrefix, newPage, children }: Props) {
  const { refusal, locale } = form;
  if (!refusal) return null;
  const headingId = fieldId('refusal', idPrefix);
  return (
    <AttemptAlert
      newPage={newPage}
      attempt={form.attempt}
      aria-labelledby={headingId}
      className="border-s-8 border-error-dark bg-error-lightest p-5 sm:p-6"
    >
      <h2 id={headingId} className="flex gap-3 text-xl">
        <ErrorIcon className="size-7 text-error-dark" />
        {formatMessage(refusal.title, locale)}
      </h2>
      <WhatAndNext refusal={refusal} locale={locale} />
      {refusal.link ? <LinkInNewTab link={refusal.link} locale={locale} /> : null}
      {children ? <div className="mt-5 flex flex-wrap items-center gap-3">{children}</div> : null}
    </AttemptAlert>
  );
}

type RefusalProps = { refusal: Refusal; locale: Locale | undefined };

/** What was found, beside what to do next. */
function WhatAndNext({ refusal: { causes, remedies }, locale }: RefusalProps) {
  const line = (message: Message) => {
    const text = formatMessage(message, locale);
    return <li key={text}>{text}</li>;
  };
  return (
    <div className="mt-4 grid gap-x-10 gap-y-5 md:grid-cols-2">
      {causes.length > 0 ? (
        <RefusalPart heading={formatMessage({ code: 'form.found' }, locale)}>
          <ul className="list-disc space-y-1.5 ps-5">{causes.map(line)}</ul>
        </RefusalPart>
      ) : null}
      {remedies.length > 0 ? (
        <RefusalPart heading={formatMessage({ code: 'form.next' }, locale)}>
          <ol className="list-decimal space-y-1.5 ps-5">{remedies.map(line)}</ol>
        </RefusalPart>
      ) : null}
    </div>
  );
}

function RefusalPart({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <h3 className="mb-1.5 text-base">{heading}</h3>
      {children}
    </div>
  );
}

type LinkProps = { link: NonNullable<Refusal['link']>; locale: Locale | undefined };

/** In a new tab what was typed stays in this one. */
function LinkInNewTab({ link: { href, label }, locale }: LinkProps) {
  return (
    <a href={href} target="_blank" className={buttonClass('primary', 'mt-5')} rel="noopener">
      {formatMessage(label, locale)}
    </a>
  );
}
