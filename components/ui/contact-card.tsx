import type { ReactNode } from 'react';
import { defaultLocale, type Locale } from '@/lib/domain/locale';
import type { Texts } from '@/lib/texts/texts';
import { uiWords } from '@/lib/texts/ui-words';
import { AppLink } from './app-link';
import { Heading, type HeadingLevel } from './heading';
import {
  ClockIcon,
  ExternalIcon,
  GlobeIcon,
  MailIcon,
  PhoneIcon,
  PinIcon,
  SpeechIcon,
} from './icons';
import { Tag } from './tag';
import { VisuallyHidden } from './visually-hidden';

export type ContactHours = { label: string; text: string };

export type ContactCardProps = {
  locale?: Locale;
  name: string;
  /** What kind of helper, for example "Agent or broker". */
  kindLabel: string;
  headingLevel?: HeadingLevel;
  /** The person's own page. */
  href?: string;
  addressLines: readonly string[];
  phone?: { label: string; href: string };
  email?: string;
  website?: string;
  /** For example "2.4 miles". */
  distance?: string;
  hours?: readonly ContactHours[];
  hoursNote?: string;
  languages: readonly string[];
  markets?: readonly string[];
  states?: readonly string[];
  note?: ReactNode;
};

type Words = { words: Texts<'ui'> };
type PartProps = ContactCardProps & Words;

/** A person a consumer can contact. What is not published is simply not there. */
export function ContactCard(props: ContactCardProps) {
  const { locale = defaultLocale, markets = [], states = [], note } = props;
  const words = uiWords(locale);
  return (
    <article className="@container min-w-0 rounded-lg border border-border bg-white p-5 sm:p-6 print:break-inside-avoid">
      <CardHead {...props} words={words} />
      <div className="mt-4 grid gap-x-10 gap-y-4 @xl:grid-cols-2">
        <ContactWays {...props} words={words} />
        <div className="min-w-0 space-y-4 @xl:pt-1.5">
          <Hours {...props} words={words} />
          <ListedFact heading={words.languages} items={props.languages} icon={<SpeechIcon />} />
        </div>
      </div>
      {markets.length + states.length > 0 ? (
        <dl className="mt-4 flex flex-wrap gap-x-10 gap-y-2 border-t border-border pt-4">
          <InlineFact label={words.helpsWith} items={markets} />
          <InlineFact label={words.licensedIn} items={states} />
        </dl>
      ) : null}
      {note ? <div className="mt-4 text-sm text-muted">{note}</div> : null}
    </article>
  );
}

function CardHead({ words, name, kindLabel, headingLevel = 3, href, distance }: PartProps) {
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
      <div className="min-w-0">
        <Heading level={headingLevel} className="text-xl wrap-anywhere">
          {href ? (
            <AppLink href={href} prefetch={false}>
              {name}
            </AppLink>
          ) : (
            name
          )}
        </Heading>
        <p className="mt-1.5">
          <Tag tone="info">{kindLabel}</Tag>
        </p>
      </div>
      {distance ? (
        <p className="font-semibold">
          <VisuallyHidden>{words.distance}: </VisuallyHidden>
          {distance}
        </p>
      ) : null}
    </div>
  );
}

const bareAddress = (website: string) =>
  website.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');

function ContactWays({ words, name, phone, email, website, addressLines }: PartProps) {
  if (!phone && !email && !website && addressLines.length === 0) return null;
  return (
    <ul className="min-w-0 space-y-1">
      {phone ? (
        <Way icon={<PhoneIcon />} name={words.phone}>
          <a href={phone.href} className="text-lg font-bold">
            {phone.label}
          </a>
        </Way>
      ) : null}
      {email ? <EmailWay words={words} email={email} /> : null}
      {website ? <WebsiteWay words={words} website={website} name={name} /> : null}
      {addressLines.length > 0 ? <AddressWay words={words} lines={addressLines} /> : null}
    </ul>
  );
}

function EmailWay({ words, email }: Words & { email: string }) {
  const [mailbox, host] = email.split(/(?=@)/);
  return (
    <Way icon={<MailIcon />} name={words.email}>
      <a href={`mailto:${email}`}>
        {mailbox}
        <wbr />
        {host}
      </a>
    </Way>
  );
}

function WebsiteWay({ words, website, name }: Words & { website: string; name: string }) {
  return (
    <Way icon={<GlobeIcon />} name={words.website}>
      <a href={website} target="_blank" rel="nofollow noopener noreferrer">
        {bareAddress(website)}
        <VisuallyHidden>
          , {name} ({words.newTab})
        </VisuallyHidden>
        <ExternalIcon className="ms-1.5 inline size-4" />
      </a>
    </Way>
  );
}

function AddressWay({ words, lines }: Words & { lines: readonly string[] }) {
  return (
    <Way icon={<PinIcon />} name={words.address}>
      <address className="not-italic">
        {lines.map((line) => (
          <span key={line} className="block">
            {line}
          </span>
        ))}
      </address>
    </Way>
  );
}

function Way({ icon, name, children }: { icon: ReactNode; name: string; children: ReactNode }) {
  return (
    <li className="flex gap-3 py-1.5">
      <span className="mt-0.5 text-primary">{icon}</span>
      <div className="min-w-0 wrap-anywhere">
        <VisuallyHidden>{name}: </VisuallyHidden>
        {children}
      </div>
    </li>
  );
}

function Hours({ words, hours = [], hoursNote }: PartProps) {
  if (hours.length === 0 && !hoursNote) return null;
  return (
    <Fact heading={words.hours} icon={<ClockIcon />}>
      {hours.length > 0 ? (
        <dl className="space-y-1 @sm:grid @sm:grid-cols-[auto_1fr] @sm:gap-x-4 @sm:space-y-0">
          {hours.map(({ label, text }) => (
            <div key={label} className="@sm:col-span-2 @sm:grid @sm:grid-cols-subgrid">
              <dt>{label}</dt>
              <dd className="text-gray-darker tabular-nums">{text}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {hoursNote ? <p className="text-sm text-muted">{hoursNote}</p> : null}
    </Fact>
  );
}

type ListProps = { heading: string; items: readonly string[]; icon: ReactNode };

function ListedFact({ heading, items, icon }: ListProps) {
  if (items.length === 0) return null;
  return (
    <Fact heading={heading} icon={icon}>
      <p>{items.join(', ')}</p>
    </Fact>
  );
}

function Fact({
  heading,
  icon,
  children,
}: {
  heading: string;
  icon: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="flex gap-3">
      <span className="mt-0.5 text-primary">{icon}</span>
      <div className="min-w-0 flex-1">
        <p className="font-semibold">{heading}</p>
        {children}
      </div>
    </div>
  );
}

function InlineFact({ label, items }: { label: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <div className="min-w-0">
      <dt className="inline font-semibold">{label}: </dt>
      <dd className="inline">{items.join(', ')}</dd>
    </div>
  );
}
