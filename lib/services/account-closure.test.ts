import { expect, test } from 'vitest';
import { read } from '@/db/client';
import { auditEvent } from '@/db/schema/audit-event';
import { actorOf, withDatabase } from '@/tests/support/database';
import { mails } from '@/tests/support/mail';
import { askClosure, findClosureRequest, withdrawClosure } from './account-closure';
import { listCases, openCase } from './service-case';

withDatabase();

const actions = async () =>
  (await read((db) => db.select().from(auditEvent))).map(({ action }) => action);

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
  expect(await actions()).toEqual([
    ...['closure-asked', 'case-opened'],
    ...['closure-withdrawn', 'case-closed'],
  ]);
  const subjects = (await mails()).map(({ subject }) => subject);
  expect(subjects).toEqual(
    expect.arrayContaining(['You asked to close your account', 'Your account stays open']),
  );
});

test('the Service Desk gets one case, which ends with the wish', async () => {
  const actor = await actorOf('agent.valid');
  await openCase(actor, { topic: 'closure', body: 'How do I leave?' });
  await askClosure(actor);
  expect(await listCases(actor)).toMatchObject([{ topic: 'closure' }]);
  await withdrawClosure(actor);
  await askClosure(actor);
  expect(await listCases(actor)).toHaveLength(2);
});
