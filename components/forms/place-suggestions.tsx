'use client';

import { useEffect, useRef } from 'react';

type Props = {
  /** Id of the field. */
  input: string;
  /** Id of the list that the field names as its `list`. */
  list: string;
  /** Answers `?q=` with `{ places: string[] }`. */
  source: string;
};

/** Shorter beginnings fit too many places, and digits are a ZIP code. */
const pattern = /^\s*[^\d\s].+/;

/**
 * Offers places while somebody types, in the browser's own list: with the keyboard, by voice or by
 * touch as the browser does it. Without scripts, or when an answer is late, the field is a field.
 */
export function PlaceSuggestions({ input, list, source }: Props) {
  const options = useRef<HTMLDataListElement>(null);
  useEffect(() => {
    const field = document.getElementById(input);
    let asked = new AbortController();
    const suggest = async () => {
      asked.abort();
      asked = new AbortController();
      const typed = field instanceof HTMLInputElement ? field.value : '';
      const places = pattern.test(typed) ? await ask(source, typed, asked.signal) : [];
      if (places) options.current?.replaceChildren(...places.map((place) => new Option('', place)));
    };
    field?.addEventListener('input', suggest);
    return () => {
      asked.abort();
      field?.removeEventListener('input', suggest);
    };
  }, [input, source]);
  return <datalist id={list} ref={options} />;
}

/** null when the answer did not come or is not wanted any more. */
async function ask(source: string, typed: string, signal: AbortSignal): Promise<string[] | null> {
  try {
    const answer = await fetch(`${source}?q=${encodeURIComponent(typed)}`, { signal });
    return answer.ok ? (await answer.json()).places : null;
  } catch {
    return null;
  }
}
