import { type Parameters, typedText } from './parameters';

/** What the suggestions of places ask for: the beginning of a city's name, with or without its state. */
export const placeParameters = { q: typedText(80) } as const satisfies Parameters;
