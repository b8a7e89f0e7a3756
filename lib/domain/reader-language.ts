import { findLanguage, type LanguageCode } from './language';

/** Longer headers are cut: browsers send a handful of languages. */
const longestHeader = 500;

/**
 * The languages that a browser asks for, best first, as far as the list of languages has them.
 * @param header `Accept-Language` (RFC 9110, 12.5.4), whatever it holds
 */
export function readAcceptLanguage(header: string): LanguageCode[] {
  const ranges = header.slice(0, longestHeader).split(',').map(readRange);
  const wanted = ranges.filter(({ quality }) => quality > 0).sort((a, b) => b.quality - a.quality);
  const codes = wanted.map(({ code }) => code);
  return [...new Set(codes)].filter((code) => findLanguage(code) !== undefined);
}

function readRange(text: string): { code: string; quality: number } {
  const [tag = '', ...parameters] = text.trim().toLowerCase().split(';');
  const given = parameters.map((part) => /^\s*q=([\d.]+)\s*$/.exec(part)?.[1]).find(Boolean);
  const quality = Number(given ?? 1);
  return { code: tag.split('-')[0] ?? '', quality: Number.isFinite(quality) ? quality : 0 };
}

/**
 * The language to offer as a filter to somebody who reads the page: the first of theirs, English
 * apart, that somebody listed speaks and that the search does not ask for yet.
 */
export function offeredLanguage(
  read: readonly LanguageCode[],
  spoken: ReadonlyMap<LanguageCode, number>,
  chosen: readonly LanguageCode[],
): LanguageCode | null {
  const [first] = read.filter((code) => code !== 'en' && spoken.has(code));
  return first === undefined || chosen.includes(first) ? null : first;
}
