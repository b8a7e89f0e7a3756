import { feedLayouts } from '@/lib/domain/feed';
import { feedFields } from '@/lib/domain/feed-fields';
import type { ProducerRecord } from '@/lib/domain/producer';
import { drawActions, explainTerminations } from './feed-actions';
import { type FeedNumbering, numberFeed, numbersAt } from './feed-numbers';
import type { FeedWorld } from './feed-world';
import type { SyntheticPerson } from './people';
import { drawAgency, drawIndividual } from './producers';
import { Random } from './random';

/** A producer as a state sends it: with the SSN instead of its hash. */
export type FeedProducer = {
  readonly record: ProducerRecord;
  /** Nine digits that begin with 9; null for an agency. */
  readonly ssn: string | null;
  /** Who it is; null for an agency. */
  readonly person: SyntheticPerson | null;
};

/** From which any producer of a feed can be drawn without the others. */
export type FeedSource = {
  readonly seed: string;
  readonly world: FeedWorld;
  readonly numbering: FeedNumbering;
};

/** One in so many is an agency, as in the sandbox (choice). */
const agencyEvery = 30;

/**
 * The producers of a feed, by ascending NPN. The same count, seed and world give the same ones;
 * another count gives others.
 * @param count at most `mostFeedProducers`
 * @param seed any text
 */
export function* drawFeed(count: number, seed: string, world: FeedWorld): Generator<FeedProducer> {
  const source = openFeedSource(count, seed, world);
  for (let index = 0; index < count; index += 1) yield drawFeedProducer(source, index);
}

export function openFeedSource(count: number, seed: string, world: FeedWorld): FeedSource {
  return { seed, world, numbering: numberFeed(count, seed) };
}

/** @param index from 0; from the feed's count on, producers that come after it */
export function drawFeedProducer(source: FeedSource, index: number): FeedProducer {
  const random = new Random(`${source.seed} producer ${index}`);
  const numbers = numbersAt(source.numbering, index);
  const ground = { ...source.world, numbers };
  const isAgency = index % agencyEvery === agencyEvery - 1;
  const { record, person } = isAgency
    ? { record: drawAgency(random, ground), person: null }
    : drawIndividual(random, ground);
  return {
    record: {
      ...record,
      appointments: explainTerminations(random, record.appointments),
      actions: drawActions(random, record, index),
    },
    ssn: isAgency ? null : numbers.drawSsn(random),
    person,
  };
}

const ssnColumn = feedLayouts.producers.indexOf('ssn');

/** The rows of one producer for each of the six files, in the order of the layouts. */
export function feedRowsOf({ record, ssn }: FeedProducer): ReturnType<typeof feedFields> {
  const rows = feedFields(record);
  const producers = rows.producers.map((row) => row.with(ssnColumn, ssn ?? ''));
  return { ...rows, producers };
}
