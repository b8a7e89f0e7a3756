import { describe, expect, test } from 'vitest';
import { read } from '@/db/client';
import { correction } from '@/db/schema/correction';
import { personName } from '@/db/seed/persona-list';
import { later, withClock } from '@/tests/support/clock';
import { accountOf, actorOf, withDatabase } from '@/tests/support/database';
import { formError } from '@/tests/support/outcome';
import {
  addRepresentative,
  auditEvents,
  openCaseOf,
  seen,
  takeAndConfirm,
} from '@/tests/support/service-case';
import { correctName, correctNpn } from './correction';
import { requestSsn } from './correction-request';
import { reopenCase, takeCase } from './desk-case';
import { confirmIdentity } from './identity-check';
import { closeOwnCase } from './service-case';
import { loadDeskCase } from './service-desk';

withDatabase();
withClock('2026-12-01T15:00:00Z');

const done = { ok: true, value: null };
describe('without a confirmed identity', () => {
  test('nothing can be changed', async () => {
    const number = await openCaseOf('agent.wrong-name', 'name');
    const dana = await actorOf('desk.rep');
    await takeCase(dana, { number });
    const case_ = await seen(number);
    const first = formError('correction.identity-first');
    expect(await correctName(dana, { ...case_, name: personName('Devon', 'Lee') })).toEqual(first);
    expect(await correctNpn(dana, { ...case_, npn: '17000104' })).toEqual(first);
    expect(await requestSsn(dana, { ...case_, ssn: '900100999' })).toEqual(first);
    expect((await accountOf('agent.wrong-name')).firstName).toBe('Devin');
    expect(await read((db) => db.select().from(correction))).toEqual([]);
  });

  test('three items must match, and only what is on file can', async () => {
    const number = await openCaseOf('agent.no-ssn', 'ssn-missing');
    const dana = await actorOf('desk.rep');
    await takeCase(dana, { number });
    const input = { ...(await seen(number)), record: '' };
    expect(await confirmIdentity(dana, { ...input, items: ['npn', 'license'] })).toMatchObject({
      errors: { items: { code: 'identity.too-few', params: { count: '3' } } },
    });
    const invented = ['full-name', 'npn', 'ssn-last-four'] as const;
    expect(await confirmIdentity(dana, { ...input, items: invented })).toMatchObject({
      errors: { items: { code: 'identity.not-held' } },
    });
    const items = ['full-name', 'npn', 'business-address'] as const;
    expect(await confirmIdentity(dana, { ...input, items })).toEqual(done);
    expect((await auditEvents()).at(-1)).toMatchObject({
      action: 'identity-confirmed',
      actorUserId: 'desk.rep',
      subjectUserId: 'agent.no-ssn',
      after: { items: 'full-name, npn, business-address', npn: '17000102' },
    });
  });

  test('no record, no confirmation: it must be looked up first', async () => {
    const number = await openCaseOf('agent.all-three', 'ssn-missing');
    const dana = await actorOf('desk.rep');
    await takeCase(dana, { number });
    expect((await loadDeskCase(dana, number, ''))?.comparison).toMatchObject({
      found: null,
      askable: ['business-address'],
    });
    expect((await loadDeskCase(dana, number, '17000108'))?.comparison).toMatchObject({
      found: { npn: '17000108', name: 'Hugo Silva', path: 'typed' },
      askable: ['full-name', 'npn', 'license', 'business-address'],
    });
  });

  test('a case that is opened again asks for it again', async () => {
    const number = await openCaseOf('agent.wrong-name', 'name');
    const dana = await actorOf('desk.rep');
    await takeAndConfirm(dana, number);
    later();
    await closeOwnCase(await actorOf('agent.wrong-name'), { number });
    await reopenCase(dana, { number });
    expect(
      await correctName(dana, { ...(await seen(number)), name: personName('Devon', 'Lee') }),
    ).toEqual(formError('correction.identity-first'));
  });

  test('only who has the case corrects', async () => {
    const number = await openCaseOf('agent.wrong-name', 'name');
    await takeAndConfirm(await actorOf('desk.rep'), number);
    const robin = await addRepresentative('desk.second');
    const input = { ...(await seen(number)), name: personName('Devon', 'Lee') };
    expect(await correctName(robin, input)).toEqual(formError('service-case.fault.not-your-case'));
    const agent = await actorOf('agent.wrong-name');
    expect(await correctName(agent, input)).toEqual(formError('service-case.fault.not-your-case'));
  });
});
