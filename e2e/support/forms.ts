import type { Page } from '@playwright/test';

/** A form as a browser without JavaScript would send it. */
export type SentForm = {
  /** What the button at its end says, for messages. */
  readonly name: string;
  /** The address that it is sent to. */
  readonly action: string;
  /** All fields as they stand in the page. */
  readonly fields: Readonly<Record<string, string>>;
};

/**
 * The forms of a page that change something, read from its HTML as the server sends it: before
 * scripts take them over.
 * @param path of the page, which is asked for with the cookies of the browser
 */
export async function readForms(page: Page, path: string): Promise<SentForm[]> {
  const answer = await page.request.get(path);
  // It may have led to another page, whose forms are sent to that one.
  const { pathname, search } = new URL(answer.url());
  return page.evaluate(parseForms, { html: await answer.text(), path: pathname + search });
}

function parseForms({ html, path }: { html: string; path: string }): SentForm[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const posted = [...parsed.forms].filter((form) => form.method === 'post');
  return posted.map((form) => ({
    name: form.querySelector('button')?.textContent?.trim() ?? '',
    action: form.getAttribute('action') || path,
    fields: Object.fromEntries([...new FormData(form)].map(([key, value]) => [key, `${value}`])),
  }));
}
