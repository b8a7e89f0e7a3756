import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { read, transact } from '@/db/client';
import { findFeedImport, updateFeedImport } from '@/db/feed-import';
import { findProducerByNpn, listProducersByLicense, listProducersByName } from '@/db/producer';
import { countProducers } from '@/db/producer-edition';
import { csvLine } from '@/lib/domain/csv-line';
import { type FeedKind, feedKinds, feedLayouts } from '@/lib/domain/feed';
import { plainFile } from '@/lib/feed-file';
import { feedReportFile } from '@/lib/feed-report';
import { actorOf, changeProducer, withDatabase } from '@/tests/support/database';
import { importFiles } from '@/tests/support/feed';
import { claimFeedImport, noteInterruptedImport } from './feed-import';
import { runFeedImport } from './feed-import-run';
import { hashSsn } from './ssn';

withDatabase();

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portal-feed-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Rows = Partial<Record<FeedKind, readonly string[]>>;

const ada = '101,individual,Ada,,Núñez,,TX,900-30-0101,,';
const bo = '202,individual,Bo,X,Yi,Jr.,UT,900300202,,';
const agency = '303,agency,,,Yi Insurance LLC,,UT,,,971000303';
const full: Rows = {
  producers: [ada, bo, agency],
  aliases: ['101,TX,Adela,,Nunez,'],
  licenses: [
    '101,TX,A-1,Insurance Producer,resident,active,2020-01-01,2030-12-31',
    '202,UT,77,Insurance Producer,resident,active,2020-01-01,',
  ],
  lines_of_authority: ['101,TX,A-1,Accident and Health or Sickness,active,2020-01-01,2030-12-31'],
};

/** Writes files of the given rows; a full feed gets all six, a change feed those with rows. */
function writeFeed(rows: Rows, change = false): string[] {
  const kinds = feedKinds.filter((kind) => !change || rows[kind]);
  return kinds.map((kind) => {
    const file = join(folder, `${kind}.csv`);
    const header = [...feedLayouts[kind], ...(change ? ['change'] : [])];
    writeFileSync(file, csvLine(header) + (rows[kind] ?? []).map((row) => `${row}\n`).join(''));
    return file;
  });
}

const find = (npn: string) => read((db) => findProducerByNpn(db, npn));
const count = () => read(countProducers);
const editions = () => {
  const place = process.env.DATABASE_URL?.replace(/^file:|portal\.db$/g, '') ?? '';
  return readdirSync(place).filter((name) => name.includes('.nipr-'));
};

describe('a full feed', () => {
  test('takes the place of all that was there', async () => {
    const report = await importFiles(writeFeed(full));
    expect(report).toMatchObject({ state: 'done', rowsRead: 7, rowsRejected: 0, added: 3 });
    expect(report.removed).toBeGreaterThan(10);
    expect(await count()).toBe(3);
    expect(await find('101')).toMatchObject({
      name: { first: 'Ada', last: 'Núñez' },
      aliases: [{ name: { first: 'Adela', last: 'Nunez' }, state: 'TX' }],
      licenses: [{ number: 'A-1', lines: [{ name: 'Accident and Health or Sickness' }] }],
      ssnHmac: hashSsn('900300101'),
    });
    expect(await read((db) => listProducersByLicense(db, 'TX', 'a1'))).toHaveLength(1);
    const adela = { first: 'ADELA', middle: '', last: 'Núñez', suffix: '' };
    expect(await read((db) => listProducersByName(db, adela))).toHaveLength(1);
  });

  test('changes nothing the second time', async () => {
    await importFiles(writeFeed(full));
    const before = editions();
    const report = await importFiles(writeFeed(full));
    expect(report).toMatchObject({ state: 'unchanged', unchanged: 3, added: 0, removed: 0 });
    expect(editions()).toEqual(before);
  });

  test('may come in any order', async () => {
    await importFiles(writeFeed(full));
    const mixed = Object.fromEntries(
      Object.entries(full).map(([kind, rows]) => [kind, rows.toReversed()]),
    );
    const report = await importFiles(writeFeed(mixed));
    expect(report).toMatchObject({ state: 'unchanged', unchanged: 3, rowsRead: 7 });
  });

  test('says what was added, changed and removed', async () => {
    await importFiles(writeFeed(full));
    const producers = [ada.replace('Ada', 'Ida'), agency, '404,individual,Cy,,Poe,,TX,900300404,,'];
    const report = await importFiles(writeFeed({ ...full, producers, licenses: [] }));
    expect(report).toMatchObject({ added: 1, changed: 1, removed: 1, unchanged: 1 });
    expect(report).toMatchObject({ state: 'done', rowsRejected: 1 });
  });
});

describe('a change feed', () => {
  beforeEach(() => importFiles(writeFeed(full)));

  test('sets and removes single rows', async () => {
    const rows: Rows = {
      producers: ['303,,,,,,,,,,remove'],
      licenses: [
        '101,TX,A-1,Insurance Producer,resident,inactive,2020-01-01,2026-01-31,set',
        '101,OK,9,Insurance Producer,non-resident,active,2026-02-01,,set',
      ],
    };
    const report = await importFiles(writeFeed(rows, true));
    expect(report).toMatchObject({ state: 'done', changed: 1, removed: 1, rowsRejected: 0 });
    expect((await find('101'))?.licenses).toMatchObject([
      { state: 'TX', status: 'inactive', lines: [{ name: 'Accident and Health or Sickness' }] },
      { state: 'OK', lines: [] },
    ]);
    expect(await find('303')).toBeNull();
    expect(await find('202')).not.toBeNull();
    expect(await read((db) => listProducersByLicense(db, 'OK', '9'))).toHaveLength(1);
    expect(await importFiles(writeFeed(rows, true))).toMatchObject({ state: 'unchanged' });
  });

  test('finds a person by the new name and no longer by the old one', async () => {
    await importFiles(writeFeed({ producers: [`${ada.replace('Núñez', 'Poe')},set`] }, true));
    const named = (last: string) => ({ first: 'Ada', middle: '', last, suffix: '' });
    expect(await read((db) => listProducersByName(db, named('Poe')))).toHaveLength(1);
    expect(await read((db) => listProducersByName(db, named('Núñez')))).toHaveLength(0);
  });

  test('does not take an SSN from somebody else', async () => {
    const stolen = `${bo.replace('900300202', '900300101')},set`;
    const report = await importFiles(writeFeed({ producers: [stolen] }, true));
    expect(report).toMatchObject({ state: 'unchanged', rowsRejected: 1 });
    expect((await find('202'))?.ssnHmac).toBe(hashSsn('900300202'));
  });
});

describe('bad rows', () => {
  test('are set aside with line, column and reason; the good rows go in', async () => {
    const report = await importFiles(
      writeFeed({
        producers: [ada, '0202,individual,Bo,,Yi,,UT,900300202,,', agency],
        licenses: ['101,TX,A-1,Producer,resident,active,2020-02-30,', ...(full.licenses ?? [])],
      }),
    );
    expect(report).toMatchObject({ state: 'done', added: 2, rowsRejected: 3 });
    const [header, ...list] = readFileSync(feedReportFile(report.id), 'utf8').trim().split('\n');
    expect(header).toBe('file,line,column,code,reason');
    expect(list.sort()).toEqual([
      expect.stringMatching(/^licenses\.csv,2,effective_on,date-not-a-day,/),
      expect.stringMatching(/^licenses\.csv,4,,unknown-producer,/),
      expect.stringMatching(/^producers\.csv,3,npn,npn-leading-zero,/),
    ]);
  });

  test('an SSN that somebody has takes the later producer aside, with what belongs to it', async () => {
    const producers = [ada, bo.replace('900300202', '900300101'), agency];
    const report = await importFiles(writeFeed({ ...full, producers }));
    expect(report).toMatchObject({ added: 2, rowsRejected: 2 });
    const list = readFileSync(feedReportFile(report.id), 'utf8');
    expect(list).toMatch(/producers\.csv,3,ssn,ssn-taken/);
    expect(list).toMatch(/licenses\.csv,3,npn,unknown-producer/);
    expect(list).not.toMatch(/900300101|900-30/);
  });

  test('a FEIN that another agency has takes the later one aside', async () => {
    const other = agency.replace('303', '404');
    const report = await importFiles(writeFeed({ ...full, producers: [ada, bo, agency, other] }));
    expect(report).toMatchObject({ added: 3, rowsRejected: 1 });
    expect(readFileSync(feedReportFile(report.id), 'utf8')).toMatch(
      /producers\.csv,5,fein,fein-taken/,
    );
  });
});

describe('files that do not go together', () => {
  test.each<[string, () => string[], string]>([
    ['a full feed without a file', () => writeFeed(full).slice(1), 'failure.kind-missing'],
    ['an empty file', () => [...writeFeed(full).slice(1), emptyFile()], 'failure.empty'],
    ['a file twice', () => [...writeFeed(full), join(folder, 'aliases.csv')], 'failure.kind-twice'],
    ['no header', () => [headless()], 'header.none'],
    ['full and change', () => [...writeFeed(full), changeFile()], 'failure.two-modes'],
    ['nothing', () => [], 'failure.no-files'],
  ])('%s', async (_case, files, code) => {
    const before = await count();
    const report = await importFiles(files());
    expect(report).toMatchObject({ state: 'failed', failure: { code } });
    expect(await count()).toBe(before);
    expect(await read((db) => findFeedImport(db, report.id))).toMatchObject({ state: 'failed' });
  });

  function write(name: string, text: string): string {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  }
  const emptyFile = () => write('empty.csv', '');
  const headless = () => write('headless.csv', '101,TX,1\n');
  const changeFile = () => write('day.csv', csvLine([...feedLayouts.aliases, 'change']));
});

describe('while an import runs', () => {
  test('everybody sees the edition before', async () => {
    const before = await count();
    const seen: number[] = [];
    const look = () => void count().then((n) => seen.push(n));
    const report = await importFiles(writeFeed(full), look);
    expect(report.state).toBe('done');
    expect(seen.length).toBeGreaterThan(1);
    expect(seen.slice(0, -1).every((n) => n === before)).toBe(true);
    expect(await count()).toBe(3);
  });

  test('no other one begins', async () => {
    expect(await claimFeedImport([], await actorOf('cms.admin'))).toMatchObject({ ok: true });
    expect(await claimFeedImport([], null)).toMatchObject({
      ok: false,
      running: { startedBy: 'cms.admin' },
    });
  });

  test('its rows and its share are in the table', async () => {
    const report = await importFiles(writeFeed(full));
    expect(await read((db) => findFeedImport(db, report.id))).toMatchObject({
      state: 'done',
      mode: 'full',
      rowsRead: 7,
      producersAdded: 3,
      bytesRead: report.bytesTotal,
      files: expect.arrayContaining([expect.objectContaining({ kind: 'licenses' })]),
    });
  });
});

describe('an import whose process is gone', () => {
  test('is noted as interrupted, and the next one may begin', async () => {
    const claim = await claimFeedImport([], null);
    const id = claim.ok ? claim.id : '';
    expect(await noteInterruptedImport()).toBeNull();
    const dead = `${process.env.HOSTNAME ?? 'elsewhere'}:1`;
    const beatAt = new Date(0);
    await transact((db) => updateFeedImport(db, id, { process: dead, beatAt }));
    expect(await noteInterruptedImport()).toMatchObject({ id });
    expect(await read((db) => findFeedImport(db, id))).toMatchObject({ state: 'interrupted' });
    expect(await claimFeedImport([], null)).toMatchObject({ ok: true });
  });

  test('publishes nothing when it was only slow', async () => {
    const before = await count();
    const claim = await claimFeedImport([], null);
    const id = claim.ok ? claim.id : '';
    await transact((db) => updateFeedImport(db, id, { state: 'interrupted' }));
    await runFeedImport(id, writeFeed(full).map(plainFile));
    expect(await count()).toBe(before);
    expect(await read((db) => findFeedImport(db, id))).toMatchObject({ state: 'interrupted' });
  });

  test('leaves no draft behind', async () => {
    await changeProducer('17000117', (record) => ({ ...record, actions: [] }));
    const place = process.env.DATABASE_URL?.replace(/^file:|portal\.db$/g, '') ?? '';
    writeFileSync(join(place, 'portal.nipr-99-999999999.db.draft'), 'half');
    await noteInterruptedImport();
    expect(editions().filter((name) => name.includes('99-999'))).toEqual([]);
    expect(editions().length).toBeGreaterThan(0);
  });
});
