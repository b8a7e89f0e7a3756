import type { ComponentProps, ReactNode } from 'react';
import { localizedPath } from '@/lib/domain/locale';
import { routes } from '@/lib/routes';
import { UserIdForm } from '../forms/user-id-form';
import { Alert } from '../ui/alert';
import { AppLink } from '../ui/app-link';
import { PageHeading } from '../ui/page-heading';

type FormProps = ComponentProps<typeof UserIdForm>;

type Props = Pick<FormProps, 'action' | 'locale'> & {
  isSent: boolean;
  words: FormProps['words'] & Readonly<Record<'title' | 'lead' | 'sentHeading' | 'sent', string>>;
  /** What else to know once it is sent. */
  children?: ReactNode;
};

/**
 * Asks for a User ID and has a link sent to the address of its account. What it says then is the same
 * whether or not there is such an account.
 */
export function MailedLink({ isSent, ...props }: Props) {
  return <div className="max-w-xl">{isSent ? <Sent {...props} /> : <Ask {...props} />}</div>;
}

type PartProps = Omit<Props, 'isSent'>;

function Ask({ action, locale, words }: PartProps) {
  return (
    <>
      <PageHeading heading={words.title} lead={words.lead} />
      <UserIdForm action={action} locale={locale} words={words} />
    </>
  );
}

function Sent({ locale, words, children }: PartProps) {
  return (
    <>
      <PageHeading heading={words.sentHeading} />
      <Alert locale={locale} tone="success" role="status">
        <p>{words.sent}</p>
      </Alert>
      <div className="mt-6 space-y-2">{children}</div>
    </>
  );
}

/** A part of a sentence that leads to the mail of the sandbox. */
export function mailboxLink(locale: FormProps['locale']) {
  const href = localizedPath(routes.sandboxMail, locale);
  return (text: ReactNode) => <AppLink href={href}>{text}</AppLink>;
}
