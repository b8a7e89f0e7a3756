/**
 * Markup whose holes are escaped. Long lists of plain content are written with it and not as
 * elements: React would send each element twice, as HTML and as data for its own tree in the
 * browser, although nothing in them ever changes (decision 0011).
 */
export class Markup {
  constructor(readonly text: string) {}
}

type Hole = string | number | Markup | readonly Markup[] | null;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function fill(hole: Hole): string {
  if (hole === null) return '';
  if (hole instanceof Markup) return hole.text;
  if (typeof hole === 'object') return hole.map(({ text }) => text).join('');
  return String(hole).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

/**
 * A template whose holes hold text, which is escaped, or other markup. An attribute's hole must
 * stand in double quotes, and no hole may stand where a tag or an attribute has its name.
 */
export function markup(parts: TemplateStringsArray, ...holes: readonly Hole[]): Markup {
  return new Markup(
    parts.reduce((text, part, index) => text + fill(holes[index - 1] ?? null) + part),
  );
}
