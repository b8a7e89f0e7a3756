import { z } from 'zod';
import {
  findLanguage,
  type Language,
  languageLevelLabels,
  languageLevels,
  languages,
  type SpokenLanguage,
} from '@/lib/domain/language';
import type { MessageCode } from './messages.en';

function level(missing: MessageCode) {
  return z.enum(languageLevels, missing);
}

/** A language with its three levels (S43). */
export const languageSchema: z.ZodType<SpokenLanguage> = z.object({
  code: z
    .string('language.required')
    .refine((code) => findLanguage(code) !== undefined, 'language.required'),
  speaking: level('speaking.required'),
  reading: level('reading.required'),
  writing: level('writing.required'),
});

/** Which language to remove. */
export const languageCodeSchema = z.object({ code: z.string('language.required').max(20) });

export const languageLabels = {
  code: 'Language',
  speaking: 'Speaking',
  reading: 'Reading',
  writing: 'Writing',
} as const;

export const levelOptions = languageLevels.map((value) => ({
  value,
  label: languageLevelLabels[value],
}));

/** Spoken most at home in the US beside English (Census Bureau's language tables), and ASL. */
const common = ['es', 'cmn', 'yue', 'tl', 'vi', 'ar', 'fr', 'ko', 'ru', 'ht', 'hi', 'pt', 'ase'];

function toOption({ code, english }: Language) {
  return { value: code, label: english };
}

/** The drop-down: those asked for most, then all in the order of their names. */
export const languageOptions = [
  {
    label: 'Often asked for',
    options: languages.filter(({ code }) => common.includes(code)).map(toOption),
  },
  {
    label: 'All others',
    options: languages.filter(({ code }) => !common.includes(code)).map(toOption),
  },
];

/** A language in one word for an address: `es.native.advanced.advanced`. */
export function languageToken({ code, speaking, reading, writing }: SpokenLanguage): string {
  return [code, speaking, reading, writing].join('.');
}

/** The inverse of `languageToken`; null for anything else. */
export function parseLanguageToken(token: unknown): SpokenLanguage | null {
  if (typeof token !== 'string') return null;
  const [code, speaking, reading, writing] = token.split('.');
  const parsed = languageSchema.safeParse({ code, speaking, reading, writing });
  return parsed.success ? parsed.data : null;
}
