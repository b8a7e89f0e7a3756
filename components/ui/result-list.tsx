import { type Markup, markup } from './markup';

/** Somebody in a list of results, in words; what is not published is ''. */
export type ResultItem = {
  /** Place in the whole list, from 1: the pins of a map have the same. */
  readonly position: number;
  readonly href: string;
  readonly name: string;
  /** What kind of help, and for whom. */
  readonly kind: string;
  readonly distance: string;
  readonly phone: { readonly label: string; readonly href: string } | null;
  /** Said behind the phone number. */
  readonly phoneNote: string;
  readonly email: string;
  readonly website: { readonly label: string; readonly href: string } | null;
  readonly address: string;
  /** Facts with a label, for example hours or languages; those without a text are left out. */
  readonly facts: readonly (readonly [label: string, text: string])[];
};

type Props = {
  items: readonly ResultItem[];
  /** Said of links that open another tab. */
  newTab: string;
};

/** People a consumer can contact, as one piece of markup: nothing in it needs the browser's help. */
export function ResultList({ items, newTab }: Props) {
  const list = markup`${items.map((item) => drawItem(item, newTab))}`;
  const start = items[0]?.position ?? 1;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: `markup` has escaped every hole.
  return <ol className="hits" start={start} dangerouslySetInnerHTML={{ __html: list.text }} />;
}

function drawItem(item: ResultItem, newTab: string): Markup {
  return markup`<li id="r${item.position}"><h3><b>${item.position}</b><a href="${item.href}">${item.name}</a></h3>${line(item.distance, 'far')}<p>${item.kind}</p><div>${drawContact(item, newTab)}</div>${drawFacts(item.facts)}</li>`;
}

function line(text: string, look: string): Markup | null {
  return text === '' ? null : markup`<p class="${look}">${text}</p>`;
}

function drawContact({ phone, phoneNote, email, website, address }: ResultItem, newTab: string) {
  return [
    phone && markup`<p><a class="tel" href="${phone.href}">${phone.label}</a> ${phoneNote}</p>`,
    email === '' ? null : markup`<p><a href="mailto:${email}">${email}</a></p>`,
    website &&
      markup`<p><a href="${website.href}" target="_blank" rel="nofollow noopener">${website.label}<i> (${newTab})</i></a></p>`,
    address === '' ? null : markup`<p>${address}</p>`,
  ].filter((part) => part !== null);
}

function drawFacts(facts: ResultItem['facts']): Markup {
  const shown = facts.filter(([, text]) => text !== '');
  return markup`<dl>${shown.map(([label, text]) => markup`<dt>${label}</dt><dd>${text}</dd>`)}</dl>`;
}
