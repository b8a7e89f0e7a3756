import { describe, expect, test } from 'vitest';
import { withDatabase } from '@/tests/support/database';
import { migrateDatabase, read, transact } from './client';
import { findMeta, saveMeta } from './meta';

withDatabase();

const metaOf = (key: string) => read((db) => findMeta(db, key));

describe('transact', () => {
  test('keeps all of it', async () => {
    await transact((db) => saveMeta(db, 'a', '1'));
    expect(await metaOf('a')).toBe('1');
  });

  test('keeps nothing when the work throws, also after an await', async () => {
    const work = transact(async (db) => {
      await saveMeta(db, 'a', '1');
      await Promise.resolve();
      throw new Error('stop');
    });
    await expect(work).rejects.toThrow('stop');
    expect(await metaOf('a')).toBeNull();
  });

  test('goes on after a failure', async () => {
    await expect(transact(() => Promise.reject(new Error('stop')))).rejects.toThrow('stop');
    await transact((db) => saveMeta(db, 'a', '2'));
    expect(await metaOf('a')).toBe('2');
  });

  test('refuses a transaction inside a transaction', async () => {
    await expect(transact(() => transact(() => Promise.resolve(1)))).rejects.toThrow(/inside/);
  });

  test('sees its own writes, while reads outside see the last commit', async () => {
    await transact(async (db) => {
      await saveMeta(db, 'a', '1');
      expect(await findMeta(db, 'a')).toBe('1');
      expect(await metaOf('a')).toBeNull();
    });
  });

  test('lets writers wait their turn: no update is lost', async () => {
    const addOne = () =>
      transact(async (db) => {
        const count = Number(await findMeta(db, 'count'));
        await new Promise((resolve) => setImmediate(resolve));
        await saveMeta(db, 'count', String(count + 1));
      });
    await Promise.all(Array.from({ length: 20 }, addOne));
    expect(await metaOf('count')).toBe('20');
  });
});

test('a read cannot write', async () => {
  await expect(read((db) => saveMeta(db, 'a', '1'))).rejects.toThrow(/readonly/);
});

test('migrating twice changes nothing', async () => {
  await transact((db) => saveMeta(db, 'a', '1'));
  migrateDatabase();
  expect(await metaOf('a')).toBe('1');
});
