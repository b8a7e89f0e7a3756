import { expect, test } from 'vitest';
import { read } from '@/db/client';
import { auditEvent } from '@/db/schema/audit-event';
import { actorOf, withDatabase } from '@/tests/support/database';
import { mails } from '@/tests/support/mail';
import { askClosure, findClosureRequest, withdrawClosure } from './account-closure';

withDatabase();

test('the wish to close an account is kept, told once, and can be taken back', async () => {
  const actor = await actorOf('agent.valid');
  await withdrawClosure(actor);
  expect(await findClosureRequest(actor)).toBeNull();
  await askClosure(actor);
  const askedAt = await findClosureRequest(actor);
  expect(askedAt).toBeInstanceOf(Date);
  await askClosure(actor);
  expect(await findClosureRequest(actor)).toEqual(askedAt);
  await withdrawClosure(actor);
  expect(await findClosureRequest(actor)).toBeNull();
  const events = await read((db) => db.select().from(auditEvent));
  expect(events.map(({ action }) => action)).toEqual(['closure-asked', 'closure-withdrawn']);
  expect((await mails()).map(({ subject }) => subject).sort()).toEqual([
    'You asked to close your account',
    'Your account stays open',
  ]);
});
