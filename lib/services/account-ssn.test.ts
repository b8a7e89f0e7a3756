import { beforeEach, expect, test } from 'vitest';
import { getAccount } from '@/db/account';
import { read } from '@/db/client';
import { auditEvent } from '@/db/schema/audit-event';
import { actorOf, withDatabase } from '@/tests/support/database';
import { mails } from '@/tests/support/mail';
import { addSsn } from './account-ssn';
import { openSsn } from './ssn';

withDatabase();
beforeEach(() => {
  process.env.PORTAL_SANDBOX = '1';
});

test('an SSN is added once, sealed', async () => {
  const actor = await actorOf('agent.no-ssn');
  expect(await addSsn(actor, { ssn: '900100102' })).toEqual({ ok: true, value: null });
  const account = await read((db) => getAccount(db, actor.accountId));
  expect(openSsn(account.ssnCipher ?? '', account.id)).toBe('900100102');
  const events = await read((db) => db.select().from(auditEvent));
  const [mail] = await mails();
  expect(mail?.subject).toBe('Your SSN is on file');
  expect(events).toMatchObject([{ action: 'ssn-added', before: {}, after: {} }]);
  expect(JSON.stringify([events, mail])).not.toContain('900');
  expect(await addSsn(actor, { ssn: '900999999' })).toMatchObject({
    refusal: { title: { code: 'account-ssn.on-file' } },
  });
});

test('of two at the same time one is kept', async () => {
  const actor = await actorOf('agent.no-ssn');
  const both = await Promise.all(['900100102', '900999999'].map((ssn) => addSsn(actor, { ssn })));
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
});

test('the SSN of another account is refused with the way to the Service Desk, five times a day', async () => {
  const actor = await actorOf('agent.no-ssn');
  for (let count = 0; count < 5; count++) {
    expect(await addSsn(actor, { ssn: '900100101' })).toMatchObject({
      refusal: {
        title: { code: 'account-ssn.taken' },
        remedies: [{ params: { phone: '1-855-267-1515' } }],
      },
    });
  }
  expect(await addSsn(actor, { ssn: '900100102' })).toMatchObject({
    refusal: { title: { code: 'account-ssn.too-many' } },
  });
});

test('a real one is refused in a sandbox', async () => {
  const actor = await actorOf('agent.no-ssn');
  expect(await addSsn(actor, { ssn: '123456789' })).toMatchObject({
    errors: { ssn: { code: 'ssn.sandbox-only' } },
  });
});
