import { asc, eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { read, transact } from '@/db/client';
import { auditEvent } from '@/db/schema/audit-event';
import { auditChainStart } from '@/lib/domain/audit-event';
import { actorOf, withDatabase } from '@/tests/support/database';
import { recordAuditEvent, sealHash } from './audit-event';

withDatabase();

const events = () => read((db) => db.select().from(auditEvent).orderBy(asc(auditEvent.id)));

describe('recordAuditEvent', () => {
  test('says who, what, to whom and from where', async () => {
    const actor = await actorOf('desk.rep');
    const { accountId } = await actorOf('agent.valid');
    await transact((db) =>
      recordAuditEvent(db, {
        action: 'sign-in',
        actor,
        subjectId: accountId,
        before: { npn: '1' },
        after: { npn: '2' },
      }),
    );
    expect((await events()).at(-1)).toMatchObject({
      action: 'sign-in',
      actorKind: 'desk',
      actorId: actor.accountId,
      actorUserId: 'desk.rep',
      subjectId: accountId,
      subjectUserId: 'agent.valid',
      address: actor.address,
      before: { npn: '1' },
      after: { npn: '2' },
    });
  });

  test('knows visitors by their address, and the portal itself', async () => {
    const visitor = { address: '192.0.2.7' };
    await transact(async (db) => {
      await recordAuditEvent(db, { action: 'sign-in-failed', actor: visitor });
      await recordAuditEvent(db, { action: 'sign-out', actor: null });
    });
    expect((await events()).slice(-2)).toMatchObject([
      { actorKind: 'visitor', actorId: null, actorUserId: '', address: '192.0.2.7' },
      { actorKind: 'system', actorId: null, actorUserId: '', address: '' },
    ]);
  });

  test('each event seals the one before', async () => {
    const actor = await actorOf('agent.valid');
    for (let count = 0; count < 3; count++) {
      await transact((db) => recordAuditEvent(db, { action: 'sign-in', actor }));
    }
    let previous = auditChainStart;
    for (const { id: _, hash, ...entry } of await events()) {
      expect(sealHash(entry, previous)).toBe(hash);
      previous = hash;
    }
  });

  test('is undone with the transaction around it', async () => {
    const before = (await events()).length;
    const failing = transact(async (db) => {
      await recordAuditEvent(db, { action: 'sign-in', actor: null });
      throw new Error('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    expect(await events()).toHaveLength(before);
  });
});

describe('the table', () => {
  test('refuses changes and removals', async () => {
    await transact((db) => recordAuditEvent(db, { action: 'sign-in', actor: null }));
    const change = transact(async (db) => {
      await db
        .update(auditEvent)
        .set({ address: 'elsewhere' })
        .where(eq(auditEvent.action, 'sign-in'));
    });
    await expect(change).rejects.toThrow();
    const removal = transact(async (db) => {
      await db.delete(auditEvent).where(eq(auditEvent.action, 'sign-in'));
    });
    await expect(removal).rejects.toThrow();
    expect((await events()).at(-1)?.address).toBe('');
  });
});
