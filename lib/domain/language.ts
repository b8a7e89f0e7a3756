import { languageList } from './language-list';

/** ISO 639-1 code where there is one, else ISO 639-3 (or 639-2 for a group such as Mixtec). */
export type LanguageCode = string;

export type Language = {
  code: LanguageCode;
  english: string;
  /** Capitalized, as an entry of a list; in a sentence Spanish writes language names small. */
  spanish: string;
  /** The language's name for itself, in its own script. */
  native: string;
};

/**
 * The languages an agent can add to the MLMS account and a consumer can search by (S38-S45), by
 * English name. The list is a choice: all living languages of ISO 639-1 and about a hundred more
 * spoken in the United States. No Chinese, which is not one spoken language: Mandarin, Cantonese...
 */
export const languages: readonly Language[] = languageList.map(
  ([code, english, spanish, native]) => ({ code, english, spanish, native }),
);

/**
 * How well one speaks, reads or writes (S43), lowest first. The source names the three skills but
 * not the levels: these four are a choice of ours.
 */
export const languageLevels = ['beginner', 'intermediate', 'advanced', 'native'] as const;

export type LanguageLevel = (typeof languageLevels)[number];

/** English labels of the levels, a choice of ours too. */
export const languageLevelLabels: Readonly<Record<LanguageLevel, string>> = {
  beginner: 'Beginner',
  intermediate: 'Intermediate',
  advanced: 'Advanced',
  native: 'Native or fluent',
};

/** A language with a level for each skill (S43). In a signed language, speaking means signing. */
export type SpokenLanguage = {
  code: LanguageCode;
  speaking: LanguageLevel;
  reading: LanguageLevel;
  writing: LanguageLevel;
};

const byCode: ReadonlyMap<LanguageCode, Language> = new Map(
  languages.map((language) => [language.code, language]),
);

export function findLanguage(code: LanguageCode): Language | undefined {
  return byCode.get(code);
}

/** Name of a language for a reader of English or Spanish; an unlisted code stands for itself. */
export function languageName(code: LanguageCode, locale: 'en' | 'es'): string {
  const language = byCode.get(code);
  if (!language) return code;
  return locale === 'es' ? language.spanish : language.english;
}

const signed: ReadonlySet<LanguageCode> = new Set(['ase', 'mfs', 'psl']);

/**
 * Whether a language is signed: then speaking means signing, and reading and writing are those of
 * the written language used with it (choice).
 */
export function isSigned(code: LanguageCode): boolean {
  return signed.has(code);
}
