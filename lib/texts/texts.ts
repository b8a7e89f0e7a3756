import type { textsEn } from './en';

/** Every name of a text, with any words: what a language must have. */
type Words<Group> = {
  readonly [Name in keyof Group]: Group[Name] extends string ? string : Words<Group[Name]>;
};

export type AllTexts = Words<typeof textsEn>;
export type TextGroup = keyof AllTexts;
export type Texts<Group extends TextGroup> = AllTexts[Group];
