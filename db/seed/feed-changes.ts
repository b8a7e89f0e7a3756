import type { FeedKind } from '@/lib/domain/feed';
import { feedKinds } from '@/lib/domain/feed';
import type { License, ProducerRecord } from '@/lib/domain/producer';
import { addDays } from './days';
import { drawFeedProducer, type FeedProducer, type FeedSource, feedRowsOf } from './feed';
import { drawTerminationReason } from './feed-actions';
import { countBeforeNew } from './feed-numbers';
import { feedDay } from './feed-world';
import { drawAliases } from './producers';
import { Random } from './random';

/** A row of a change file; its last column says what becomes of it. */
export type FeedChange = {
  readonly kind: FeedKind;
  readonly fields: readonly string[];
  readonly change: 'set' | 'remove';
};

/** What a day did to one producer, and the rows that say so. */
export type ChangedProducer = {
  readonly npn: string;
  readonly what: ChangeName;
  readonly rows: readonly FeedChange[];
};

/** One producer in so many of a change is new (choice). */
const newEvery = 20;

/**
 * One day after a full feed: so many of its producers changed, a few of them new, by ascending
 * NPN. Each is drawn again by its index, so that none is kept.
 * @param changes at most the feed's count
 */
export function* drawFeedChanges(source: FeedSource, changes: number): Generator<ChangedProducer> {
  const { count } = source.numbering;
  const newcomers = Math.floor(changes / newEvery);
  const known = changes - newcomers;
  const below = countBeforeNew(count);
  const indexes = Array.from({ length: known }, (_, at) => Math.floor((at * count) / known));
  for (const index of indexes) if (index < below) yield drawChange(source, index);
  for (let at = 0; at < newcomers; at += 1) yield drawNewcomer(source, count + at);
  for (const index of indexes) if (index >= below) yield drawChange(source, index);
}

function drawNewcomer(source: FeedSource, index: number): ChangedProducer {
  const producer = drawFeedProducer(source, index);
  return { npn: producer.record.npn, what: 'new', rows: rowsOf(producer, 'set') };
}

/** Rows of a change, or null where the producer has nothing that could change so. */
type Draw = (random: Random, producer: FeedProducer) => readonly FeedChange[] | null;

/** In the order in which they are tried when what was drawn does not fit; the last one fits all. */
const draws = {
  expired: (random, { record }) => drawLicenseChange(random, record, isActive, expire),
  'new-line': (random, { record }) =>
    drawLicenseChange(random, record, isActive, addLine)?.filter(isLine) ?? null,
  'new-alias': drawNewAlias,
  'appointment-ended': drawEndedAppointment,
  'appointment-removed': drawRemovedAppointment,
  removed: (_, producer) => rowsOf(producer, 'remove').filter(({ kind }) => kind === 'producers'),
  renewed: (random, { record }) => drawLicenseChange(random, record, () => true, renew),
} satisfies Record<string, Draw>;

/** What can become of a producer in a day. */
type ChangeName = keyof typeof draws | 'new';

const names = Object.keys(draws) as (keyof typeof draws)[];
const weights = [16, 12, 8, 8, 8, 3, 45];

function drawChange(source: FeedSource, index: number): ChangedProducer {
  const random = new Random(`${source.seed} change ${index}`);
  const producer = drawFeedProducer(source, index);
  const { npn } = producer.record;
  const drawn = random.weighted(names, weights);
  const rows = draws[drawn](random, producer);
  if (rows) return { npn, what: drawn, rows };
  return { npn, what: 'renewed', rows: draws.renewed(random, producer) ?? [] };
}

function drawLicenseChange(
  random: Random,
  record: ProducerRecord,
  fits: (license: License) => boolean,
  change: (random: Random, license: License) => License,
): FeedChange[] | null {
  const licenses = record.licenses.filter(fits);
  if (licenses.length === 0) return null;
  const changed = change(random, random.pick(licenses));
  return rowsOf(partOf(record, { licenses: [changed] }), 'set').filter(isNoProducer);
}

function isActive({ status }: License): boolean {
  return status === 'active';
}

function expire(random: Random, license: License): License {
  const end = { status: 'inactive', expiresOn: addDays(feedDay, -random.int(1, 30)) } as const;
  return { ...license, ...end, lines: license.lines.map((line) => ({ ...line, ...end })) };
}

// For two years more, as most states do; the expired are reinstated.
function renew(random: Random, license: License): License {
  const term = { status: 'active', expiresOn: addDays(feedDay, random.int(700, 760)) } as const;
  return { ...license, ...term, lines: license.lines.map((line) => ({ ...line, ...term })) };
}

const moreLines = [
  'Life',
  'Property',
  'Casualty',
  'Variable Life and Variable Annuity',
  'Personal Lines',
  'Crop',
  'Surety',
  'Travel',
];

function addLine(random: Random, license: License): License {
  const held = new Set(license.lines.map((line) => line.name));
  const name = random.pick(moreLines.filter((line) => !held.has(line)));
  const effectiveOn = addDays(feedDay, -random.int(0, 10));
  const { expiresOn } = license;
  return { ...license, lines: [{ name, status: 'active', effectiveOn, expiresOn }] };
}

function drawNewAlias(random: Random, { record, person }: FeedProducer): FeedChange[] | null {
  if (!person || record.aliases.length > 0) return null;
  const aliases = drawAliases(random, person, record.residentState);
  if (aliases.length === 0) return null;
  return rowsOf(partOf(record, { aliases }), 'set').filter(isNoProducer);
}

function drawEndedAppointment(random: Random, { record }: FeedProducer): FeedChange[] | null {
  const lasting = record.appointments.filter(({ terminatedOn }) => terminatedOn === null);
  if (lasting.length === 0) return null;
  const terminatedOn = addDays(feedDay, -random.int(0, 20));
  const terminationReason = drawTerminationReason(random);
  const ended = { ...random.pick(lasting), terminatedOn, terminationReason };
  return rowsOf(partOf(record, { appointments: [ended] }), 'set').filter(isNoProducer);
}

function drawRemovedAppointment(random: Random, { record }: FeedProducer): FeedChange[] | null {
  if (record.appointments.length === 0) return null;
  const appointments = [random.pick(record.appointments)];
  return rowsOf(partOf(record, { appointments }), 'remove').filter(isNoProducer);
}

/** The producer with nothing but the given parts. */
function partOf(record: ProducerRecord, parts: Partial<ProducerRecord>): FeedProducer {
  const nothing = { aliases: [], licenses: [], appointments: [], actions: [] };
  return { record: { ...record, ...nothing, ...parts }, ssn: null, person: null };
}

function rowsOf(producer: FeedProducer, change: FeedChange['change']): FeedChange[] {
  const rows = feedRowsOf(producer);
  return feedKinds.flatMap((kind) => rows[kind].map((fields) => ({ kind, fields, change })));
}

function isLine({ kind }: FeedChange): boolean {
  return kind === 'lines_of_authority';
}

function isNoProducer({ kind }: FeedChange): boolean {
  return kind !== 'producers';
}
