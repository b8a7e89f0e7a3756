import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Pagination } from './pagination';

const render = (page: number, pages: number) =>
  renderToStaticMarkup(
    <Pagination page={page} pages={pages} hrefFor={(n) => `/list?page=${n}`} label="Results" />,
  );

const names = (html: string) =>
  [...html.matchAll(/<a[^>]*aria-label="([^"]+)"/g)].map((match) => match[1]);

describe('Pagination', () => {
  it('is absent when there is one page or none', () => {
    expect(render(1, 1)).toBe('');
    expect(render(1, 0)).toBe('');
  });

  it('names its landmark and marks the current page', () => {
    const html = render(2, 3);
    expect(html).toContain('<nav aria-label="Results"');
    expect(html.match(/aria-current="page"/g)).toHaveLength(1);
    expect(html).toMatch(/<a[^>]*aria-label="Page 2"[^>]*aria-current="page"/);
  });

  it.each([
    [1, 3, ['Page 1', 'Page 2', 'Page 3, last page', 'Next page']],
    [3, 3, ['Previous page', 'Page 1', 'Page 2', 'Page 3, last page']],
    [1, 9, ['Page 1', 'Page 2', 'Page 9, last page', 'Next page']],
    [
      5,
      9,
      ['Previous page', 'Page 1', 'Page 4', 'Page 5', 'Page 6', 'Page 9, last page', 'Next page'],
    ],
  ])('on page %i of %i links to the ends and the neighbors', (page, pages, expected) => {
    expect(names(render(page, pages))).toEqual(expected);
  });

  it('shows a single skipped page instead of a gap', () => {
    expect(names(render(4, 9)).slice(0, 4)).toEqual([
      'Previous page',
      'Page 1',
      'Page 2',
      'Page 3',
    ]);
  });
});
