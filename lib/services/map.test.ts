import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseZipCodes, zipCodeFile } from '@/db/seed/zip-codes';
import { searchRadii } from '@/lib/domain/find-local-help';
import { mapViewAround, viewName } from '@/lib/domain/map';
import { niprStates } from '@/lib/domain/state';
import { drawMap } from './map';

function draw(name: string): string {
  const image = drawMap(name);
  if (!image) throw new Error(`no map ${name}`);
  return image.svg;
}

const token = /<(\/?)([a-z]+)((?: [a-zA-Z-]+="[^"<>&]*")*)(\/?)>|[^<>&]+|&(?:amp|lt|gt);/gy;

/** What keeps a text from being XML; '' when nothing does. */
function xmlFault(text: string): string {
  const open: string[] = [];
  let end = 0;
  for (const [found, closing, name = '', , empty] of text.matchAll(token)) {
    end += found.length;
    if (closing && open.pop() !== name) return `</${name}> closes nothing`;
    if (name && !closing && !empty) open.push(name);
  }
  return end === text.length ? open.join(' ') : text.slice(end, end + 40);
}

test.each([
  ['<a x="1"><b/>t&amp;</a>', ''],
  ['<a>', 'a'],
  ['<a></b>', '</b> closes nothing'],
  ['<a>&</a>', '&</a>'],
])('the check of XML finds in %s: %j', (text, fault) => {
  expect(xmlFault(text)).toBe(fault);
});

function expectSound(svg: string, most: number) {
  expect(xmlFault(svg)).toBe('');
  expect(svg).not.toMatch(/NaN|undefined|Infinity|null/);
  expect(svg.length).toBeLessThan(most);
  expect(svg).toContain('<path class="here" d="M');
}

const zips = parseZipCodes(readFileSync(zipCodeFile));
/** Every 209th, so that all states and radii have some. */
const sample = zips.filter((_, index) => index % 209 === 0);

describe('drawMap', () => {
  test.each(niprStates.map(({ code }) => code))('draws the whole of %s', (code) => {
    expectSound(draw(`${code}.svg`), 120_000);
  });

  test.each(
    sample.map(({ zip, state, ...point }, index) => {
      const radius = searchRadii[index % searchRadii.length] ?? 25;
      return [zip, radius, viewName(mapViewAround(point, radius, state))] as const;
    }),
  )('draws around ZIP %s, %i miles', (_zip, _radius, name) => {
    expectSound(draw(name), 25_000);
  });

  test('the sample is large', () => {
    expect(sample.length).toBeGreaterThan(200);
  });

  test.each(['', 'XX.svg', '30.27,-97.74,25,TX.svg<script>', '../TX.svg'])(
    'draws no %j',
    (name) => {
      expect(drawMap(name)).toBeNull();
    },
  );

  test('gives the same picture with the same tag again', () => {
    const first = drawMap('VT.svg');
    for (const { code } of niprStates) drawMap(`${code}.svg`);
    expect(drawMap('VT.svg')).toEqual(first);
    expect(first?.etag).toMatch(/^"[\w-]{43}"$/);
    expect(drawMap('NH.svg')?.etag).not.toBe(first?.etag);
  });

  test.each([
    ['30.27,-97.74,25,TX.svg', ['>Austin<', '>Travis<', '>25 mi<', '>10 mi<']],
    ['39.10,-94.58,50,MO.svg', ['>KANSAS<', '>MISSOURI<', '>Topeka<']],
    ['31.76,-106.49,10,TX.svg', ['>MEXICO<', '>NEW MEXICO<', '>El Paso<']],
    ['AK.svg', ['>Anchorage<', '>Unalaska<', '>CANADA<', '>500 mi<']],
    ['13.45,144.78,10,GU.svg', ['>Barrigada<', 'ñ']],
  ])('%s names what is there', (name, texts) => {
    const svg = draw(name);
    expect(texts.filter((text) => !svg.includes(text))).toEqual([]);
  });

  test('the searched state is one shape, its neighbors another', () => {
    const svg = draw('39.10,-94.58,50,KS.svg');
    expect(svg).not.toBe(draw('39.10,-94.58,50,MO.svg'));
    expect(svg.match(/<path class="(here|land)"/g)).toHaveLength(2);
  });
});
