import { nameKey } from './name';
import type { ProducerName } from './producer';

/** A numbered part of an agreement. */
export type AgreementPart = { readonly heading: string; readonly text: string };

/** An agreement in one wording. Other words need another version: what was signed stays provable. */
export type Agreement = {
  readonly title: string;
  /** Stored with each signature; a test holds the words to it. */
  readonly version: string;
  readonly parts: readonly AgreementPart[];
};

/**
 * What an agent signs to be registered for SHOP: SHOP needs the profile and this agreement, and no
 * training (domain.md, Registration). The title is the Marketplace's; the words are ours (choice).
 */
export const shopAgreement: Agreement = {
  title: 'SHOP Privacy and Security Agreement',
  version: '2026-11',
  parts: [
    {
      heading: 'What you may collect',
      text: 'You ask employers and employees only for the personal information that an application or an enrollment through SHOP needs, and you tell them what it is for before they give it.',
    },
    {
      heading: 'What you may do with it',
      text: 'You use personal information to help with SHOP coverage and for nothing else. You give it to nobody who does not need it for that, and you sell it to no one.',
    },
    {
      heading: 'How you keep it safe',
      text: 'You keep papers locked away, encrypt devices and messages that hold personal information, use a password and account of your own, and let nobody else use them.',
    },
    {
      heading: 'Who works for you',
      text: 'Whoever sees personal information on your behalf keeps to this agreement as well. You answer for what they do with it.',
    },
    {
      heading: 'When something goes wrong',
      text: 'If personal information was lost, seen or taken by somebody without a right to it, you report it to the Marketplace without delay and help to find out what happened.',
    },
    {
      heading: 'When it ends',
      text: 'The agreement holds for one plan year. It ends earlier when your license or health line of authority ends, or when your registration is terminated. The duty to keep what you know safe does not end.',
    },
  ],
};

/**
 * Whether what somebody typed is their name: as a name is compared everywhere else, with or without
 * the middle name (or its initial) and the suffix.
 */
export function isSignatureOf(typed: string, name: ProducerName): boolean {
  const key = nameKey(typed);
  return key !== '' && spellings(name).some((spelling) => nameKey(spelling) === key);
}

function spellings({ first, middle, last, suffix }: ProducerName): string[] {
  const initial = [...middle][0] ?? '';
  return ['', initial, middle].flatMap((between) => {
    const name = `${first} ${between} ${last}`;
    return [name, `${name} ${suffix}`];
  });
}
