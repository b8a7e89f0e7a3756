import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ReactElement } from 'react';

/**
 * Pages that are sent without any script. Next sends each page twice, as HTML and as data from which
 * the browser rebuilds what it already shows, and makes it twice. A search for consumers needs
 * neither: its content is rendered once and put into the frame of a page that Next made beforehand
 * (decision 0011).
 */
export type PageFrame = {
  /** From the doctype to the start of the main element's content. */
  readonly before: string;
  readonly content: string;
  /** From the end of the main element's content. */
  readonly after: string;
};

/** Headers of such a page. The mark tells scripts/answer.mjs that no script stands in it. */
export const plainPageHeaders = {
  'Content-Type': 'text/html; charset=utf-8',
  'X-Plain-Page': '1',
} as const;

const inlineScripts = /<script(?![^>]*\bsrc=)[^>]*>.*?<\/script>/gs;
const frameworkScripts = /<script[^>]*\bsrc="\/_next\/[^>]*><\/script>/g;
const frameworkPreloads = /<link[^>]*\bas="script"[^>]*>/g;

/** A document without the scripts of the framework; scripts of our own have an address and stay. */
export function withoutFramework(html: string): string {
  return html
    .replace(inlineScripts, '')
    .replace(frameworkScripts, '')
    .replace(frameworkPreloads, '');
}

/** @throws Error when the document has no main element */
export function parseFrame(html: string): PageFrame {
  const parts = /^(.*<main[^>]*>)(.*)(<\/main>.*)$/s.exec(withoutFramework(html));
  if (!parts) throw new Error('a page without a main element');
  const [, before = '', content = '', after = ''] = parts;
  return { before, content, after };
}

const frames = new Map<string, Promise<PageFrame>>();

/**
 * The frame of a page that Next made beforehand, asked of this server once.
 * @param path of the page
 * @throws Error when this server does not answer
 */
export function getFrame(path: string): Promise<PageFrame> {
  const known = frames.get(path);
  if (known) return known;
  const frame = fetchFrame(path);
  // While developing a page may change; and what failed is asked again.
  if (process.env.NODE_ENV === 'production') frames.set(path, frame);
  frame.catch(() => frames.delete(path));
  return frame;
}

async function fetchFrame(path: string): Promise<PageFrame> {
  const response = await fetch(`http://127.0.0.1:${process.env.PORT ?? 3000}${path}`);
  if (!response.ok) throw new Error(`${response.status} for the frame ${path}`);
  return parseFrame(await response.text());
}

/**
 * The frame with a search put behind the links to the same page in another language.
 * @param search without the question mark, encoded as in an address
 */
export function withSearch(frame: PageFrame, search: string): PageFrame {
  if (search === '') return frame;
  const query = search.replaceAll('&', '&amp;');
  const before = frame.before.replace(
    /(<a href="[^"?]*)(" hreflang=)/gi,
    (_, start: string, end: string) => `${start}?${query}${end}`,
  );
  return { ...frame, before };
}

/**
 * The frame with whole addresses where search engines want them: a page made before the site's
 * address was known has them without.
 */
export function withSite(frame: PageFrame, site: URL): PageFrame {
  const before = frame.before.replace(
    /(<link rel="(?:canonical|alternate)"[^>]*? href=")(\/[^"]*)/gi,
    (_, start: string, path: string) => start + new URL(path, site).href,
  );
  return { ...frame, before };
}

type Renderer = typeof import('react-dom/server');

/** Next does not let its routes import the renderer: in a page it would be a mistake. */
const loadRenderer = () =>
  createRequire(join(process.cwd(), 'package.json'))('react-dom/server') as Renderer;
let renderer: Renderer | undefined;

/** A whole document. The content must have no client components: there is nothing to run them. */
export function renderPlainPage({ before, after }: PageFrame, content: ReactElement): string {
  renderer ??= loadRenderer();
  return before + renderer.renderToStaticMarkup(content) + after;
}
