import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markup } from './markup';

/** What a browser reads out of escaped text. */
const readEscaped = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

describe('markup', () => {
  test('keeps markup, escapes everything else', () => {
    const inner = markup`<b>${'a & "b"'}</b>`;
    expect(markup`<p title="${"it's"}">${inner}${[inner, inner]}${null}${3}</p>`.text).toBe(
      '<p title="it&#39;s"><b>a &amp; &quot;b&quot;</b><b>a &amp; &quot;b&quot;</b><b>a &amp; &quot;b&quot;</b>3</p>',
    );
  });

  test('no text leaves its hole, and none is changed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const drawn = markup`${text}`.text;
        expect(drawn).not.toMatch(/[<>"']/);
        expect(readEscaped(drawn)).toBe(text);
      }),
    );
  });
});
