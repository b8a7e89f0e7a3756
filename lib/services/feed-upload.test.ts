import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { read } from '@/db/client';
import { findProducerByNpn } from '@/db/producer';
import { spooledFile, textOf } from '@/lib/feed-file';
import { importFolder } from '@/lib/feed-report';
import { FeedSpool, sweepSpools } from '@/lib/feed-spool';
import { actorOf, withDatabase } from '@/tests/support/database';
import { claimFeedImport } from './feed-import';
import { findFeedImportView, getFeedImports, openSetAside } from './feed-import-view';
import { uploadFeed } from './feed-upload';
import { type FeedUpload, receiveFeedFiles } from './feed-upload-reader';

withDatabase();

const canary = '900998877';
const header =
  'npn,kind,first_name,middle_name,last_name,suffix,resident_state,ssn,ssn_hmac,fein,change';
const producers = `${header}\n17009901,individual,Cana,,Ry,,TX,${canary},,,set\n`;
const bad = `${producers}017,individual,Ba,,D,,TX,,,,set\n`;

type Sent = readonly (readonly [name: string, content: string])[];

/** What a browser sends when the form with these files is submitted. */
function uploadOf(files: Sent, change: Partial<FeedUpload> = {}): FeedUpload {
  const form = new FormData();
  for (const [name, content] of files) form.append('files', new File([content], name));
  const { headers, body } = new Request('http://localhost/', { method: 'POST', body: form });
  return { contentType: headers.get('content-type') ?? '', announcedBytes: null, body, ...change };
}

/** A body that comes in pieces of some bytes, and is cut off where `text` ends. */
function pieces(text: string, size: number): ReadableStream<Uint8Array> {
  const bytes = Buffer.from(text);
  const count = Math.ceil(bytes.length / size);
  const cuts = Array.from({ length: count }, (_, n) => bytes.subarray(n * size, (n + 1) * size));
  return Readable.toWeb(Readable.from(cuts)) as ReadableStream<Uint8Array>;
}

const spools = () =>
  existsSync(importFolder()) ? readdirSync(importFolder()).filter((name) => /^up/.test(name)) : [];

async function receive(upload: FeedUpload, maxBytes = 1_000_000) {
  const spool = new FeedSpool();
  const fault = await receiveFeedFiles(upload, spool, maxBytes);
  const texts = spool.files.map((file) =>
    [...textOf(spooledFile(file, spool.key), () => undefined)].join(''),
  );
  return { spool, fault, texts };
}

describe('what arrives', () => {
  test('is read back as it was sent, and never lies on the disk as it was sent', async () => {
    const sent: Sent = [
      ['producers.csv', producers],
      ['größe.CSV', producers.repeat(3000)],
      ['empty.csv', ''],
    ];
    const { spool, fault, texts } = await receive(uploadOf(sent));
    expect(fault).toBeNull();
    expect(texts).toEqual(sent.map(([, content]) => content));
    expect(spool.files.map(({ name }) => name)).toEqual(sent.map(([name]) => name));
    expect(spool.files.map(({ bytes }) => bytes)).toEqual(sent.map(([, text]) => text.length));
    expect(new Set(spool.files.map(({ iv }) => iv)).size).toBe(3);
    const stored = Buffer.concat(spool.files.map(({ path }) => readFileSync(path)));
    expect(stored.includes(canary)).toBe(false);
    expect(stored.includes('individual')).toBe(false);
  });

  test('two uploads have two keys', async () => {
    const [a, b] = await Promise.all([
      receive(uploadOf([['a.csv', producers]])),
      receive(uploadOf([['a.csv', producers]])),
    ]);
    expect(a.spool.key).not.toBe(b.spool.key);
    expect(Buffer.from(a.spool.key, 'base64')).toHaveLength(32);
  });

  test.each([
    ['../../etc/passwd.csv', 'passwd.csv'],
    ['C:\\feeds\\licenses.csv', 'licenses.csv'],
    ['=cmd|calc.csv', '_cmd_calc.csv'],
    ['-1+2.csv', '1_2.csv'],
    [`${'a'.repeat(300)}.csv`, `${'a'.repeat(96)}.csv`],
    ['ssn_900-10-0101.csv', 'ssn_.csv'],
    ['900100101 of Maria.csv', 'of Maria.csv'],
    ['nipr-20261127.csv', 'nipr-20261127.csv'],
  ])('a file named %j is shown as %j and lies where we say', async (name, shown) => {
    const { spool } = await receive(uploadOf([[name, producers]]));
    expect(spool.files).toMatchObject([{ name: shown, path: join(spool.folder, '1') }]);
  });
});

describe('what is refused', () => {
  const many = Array.from({ length: 13 }, (_, n) => [`${n}.csv`, 'npn\n'] as const);
  const multipart = 'multipart/form-data; boundary=x';
  const open = '--x\r\nContent-Disposition: form-data; name="files"; filename="a.csv"\r\n\r\nnpn';

  test.each<[string, FeedUpload, string]>([
    ['no file', uploadOf([]), 'no-files'],
    ['the empty choice of a browser', uploadOf([['', '']]), 'no-files'],
    ['thirteen files', uploadOf(many), 'too-many'],
    [
      'another kind of file',
      uploadOf([
        ['a.csv', 'npn\n'],
        ['b.xlsx', 'PK'],
      ]),
      'not-csv',
    ],
    ['a name that only looks like it', uploadOf([['a.csv.exe', 'MZ']]), 'not-csv'],
    ['a large upload by its header', uploadOf([], { announcedBytes: 1_000_001 }), 'too-large'],
    ['a large upload without one', uploadOf([['a.csv', 'x'.repeat(1_000_000)]]), 'too-large'],
    ['another form', uploadOf([], { contentType: 'text/csv' }), 'unreadable'],
    [
      'a form without a boundary',
      uploadOf([], { contentType: 'multipart/form-data' }),
      'unreadable',
    ],
    ['nothing', uploadOf([], { body: null }), 'unreadable'],
    [
      'half a form',
      { contentType: multipart, announcedBytes: null, body: pieces(open, 7) },
      'unreadable',
    ],
  ])('%s', async (_, upload, expected) => {
    expect((await receive(upload)).fault).toBe(expected);
  });

  test('a browser that goes away in the middle', async () => {
    let pull = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        if (pull++ === 0) controller.enqueue(Buffer.from(open));
        else controller.error(new Error('gone'));
      },
    });
    const upload = { contentType: multipart, announcedBytes: null, body };
    expect((await receive(upload)).fault).toBe('unreadable');
  });

  test('is read to its end all the same', async () => {
    const upload = uploadOf([['a.txt', 'x'.repeat(900_000)]], { announcedBytes: 2_000_000 });
    await receive(upload);
    expect(await upload.body?.getReader().read()).toEqual({ done: true, value: undefined });
  });

  test('a form in pieces of any size is the same form', async () => {
    const end = '\r\n--x--\r\n';
    for (const size of [1, 2, 7, 64]) {
      const body = pieces(`${open}${end}`, size);
      const { fault, texts } = await receive({
        contentType: multipart,
        announcedBytes: null,
        body,
      });
      expect([fault, texts]).toEqual([null, ['npn']]);
    }
  });

  test('a disk that cannot be written to is an error, not a refusal', async () => {
    const spool = new FeedSpool();
    mkdirSync(join(spool.folder, '1'));
    await expect(receiveFeedFiles(uploadOf([['a.csv', producers]]), spool, 1000)).rejects.toThrow(
      /EEXIST|EISDIR/,
    );
  });
});

// A process of its own takes its time to start on a busy machine.
describe('uploadFeed', { timeout: 60_000 }, () => {
  test('imports in a process of its own and leaves nothing but the list', async () => {
    const admin = await actorOf('cms.admin');
    const result = await uploadFeed(admin, uploadOf([['producers.csv', bad]]));
    if (!result.ok) throw new Error(result.code);
    await result.ended;
    const view = await findFeedImportView(result.id);
    expect(view).toMatchObject({ state: 'done', startedBy: 'cms.admin', mode: 'change' });
    expect(view).toMatchObject({ rowsRead: 2, rowsRejected: 1, producersAdded: 1 });
    expect(await read((db) => findProducerByNpn(db, '17009901'))).not.toBeNull();
    expect(readdirSync(importFolder())).toEqual([`${result.id}.csv`]);
    const list = await new Response(await openSetAside(result.id)).text();
    expect(list).toMatch(/^file,line,column,code,reason\nproducers.csv,3,npn,npn-leading-zero,/);
    expect((await getFeedImports()).lastGood?.id).toBe(result.id);
  });

  test('waits for nobody: a second one is refused while the first runs', async () => {
    const admin = await actorOf('cms.admin');
    const claim = await claimFeedImport([], null);
    expect(claim.ok).toBe(true);
    expect(await uploadFeed(admin, uploadOf([['a.csv', producers]]))).toEqual({
      ok: false,
      code: 'busy',
    });
    expect(spools()).toEqual([]);
  });

  test('a refused upload leaves nothing', async () => {
    const admin = await actorOf('cms.admin');
    const upload = uploadOf([
      ['a.csv', producers],
      ['b.txt', 'x'],
    ]);
    expect(await uploadFeed(admin, upload)).toEqual({ ok: false, code: 'not-csv' });
    expect(spools()).toEqual([]);
  });

  test('a worker that is killed leaves the database as it was', async () => {
    const admin = await actorOf('cms.admin');
    const result = await uploadFeed(admin, uploadOf([['producers.csv', producers]]));
    if (!result.ok || result.pid === null) throw new Error('not started');
    process.kill(result.pid, 'SIGKILL');
    await result.ended;
    expect(await findFeedImportView(result.id)).toMatchObject({ state: 'interrupted' });
    expect(await read((db) => findProducerByNpn(db, '17009901'))).toBeNull();
    expect(readdirSync(importFolder())).toEqual([]);
  });
});

test('a sweep removes what dead processes left, and nothing of the living', () => {
  const own = new FeedSpool();
  // The first is this process in an earlier life, the second no process at all.
  const dead = [`upload-${process.pid}-00`, 'upload-4194999-00', 'licenses-0.run'];
  for (const name of dead) mkdirSync(join(importFolder(), name));
  const living = `upload-${process.ppid}-00`;
  mkdirSync(join(importFolder(), living));
  sweepSpools();
  expect(spools().toSorted()).toEqual([own.folder.split('/').at(-1), living].toSorted());
});

test('an address that is no import finds none', async () => {
  for (const id of ['', 'nothing', '../portal', '\0', 'x'.repeat(5000)]) {
    expect(await findFeedImportView(id)).toBeNull();
    expect(await openSetAside(id)).toBeNull();
  }
});
