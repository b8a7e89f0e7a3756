import type { Point } from './distance';
import type { HelpCriteria, HelpType, SearchRadius } from './find-local-help';
import type { Group } from './helper-grid';
import { packedWidth, type Row, type StateBits, stateBits } from './helper-rows';
import { isWanted, type TraitsBook, type TraitsWanted } from './helper-traits';
import { nameKey } from './name';
import type { StateCode } from './state';

/** A search made ready to be asked of very many rows. */
export type Question = TraitsWanted & {
  /** Tells it from other questions to the same traits. */
  readonly id: number;
  readonly traits: TraitsBook;
  readonly state: StateCode;
  readonly bits: StateBits;
  readonly center: Point | null;
  readonly radius: SearchRadius;
  readonly byName: boolean;
  readonly type: HelpType;
  readonly who: Who | null;
};

export function makeQuestion(id: number, traits: TraitsBook, criteria: HelpCriteria): Question {
  const { state, center, sort, who } = criteria;
  return {
    ...criteria,
    ...{ id, traits },
    bits: stateBits([state]),
    byName: center === null || sort === 'name',
    who: readWho(who),
  };
}

/** An NPN, or the beginnings of words of a name. */
export type Who = { readonly npn: string } | { readonly beginnings: readonly string[] };

const npnPattern = /^\d{1,10}$/;

/**
 * What a text typed to find somebody means: digits are an NPN, anything else is words that each
 * begin a word of the name. null when nothing was typed; signs alone are nobody's name.
 */
export function readWho(text: string): Who | null {
  const typed = text.trim();
  if (typed === '') return null;
  if (npnPattern.test(typed)) return { npn: typed };
  const words = typed.split(/[\s,]+/u).map(nameKey);
  return { beginnings: words.filter((word) => word !== '') };
}

/** Whether the row at this place of a packed list is asked for, whatever its kind. */
export function fitsAt(packed: Int32Array, index: number, question: Question): boolean {
  const at = index * packedWidth;
  const low = packed[at] ?? 0;
  const high = packed[at + 1] ?? 0;
  const { bits } = question;
  return ((low & bits.low) | (high & bits.high)) !== 0 && traitsFit(packed[at + 2] ?? 0, question);
}

/** The same, and it is of the type asked for. */
export function isAskedAt(packed: Int32Array, index: number, question: Question): boolean {
  const { type } = question;
  return (
    fitsAt(packed, index, question) && (type === 'both' || kindAt(packed, index, question) === type)
  );
}

export function kindAt(packed: Int32Array, index: number, { traits }: Question) {
  return traits.byId[packed[index * packedWidth + 2] ?? 0]?.kind ?? 'agents';
}

/** Whether a row is asked for, whatever its kind and wherever it is. */
export function fits(row: Row, question: Question): boolean {
  const { bits } = question;
  const isShown = ((row.low & bits.low) | (row.high & bits.high)) !== 0;
  return isShown && traitsFit(row.traits.id, question);
}

// Many rows have the same traits: they are asked once.
function traitsFit(id: number, question: Question): boolean {
  const { answers, byId } = question.traits;
  const answer = answers[id];
  if (answer === question.id) return true;
  if (answer === -question.id) return false;
  const traits = byId[id];
  const isFit = traits !== undefined && isWanted(traits, question);
  answers[id] = isFit ? question.id : -question.id;
  return isFit;
}

/** Near is within the radius, or with an address in the state. */
export function isNear(group: Group, miles: number | null, question: Question): boolean {
  const { radius, state } = question;
  if (radius === 'state' || miles === null) return group.state === state;
  return miles <= radius;
}
