import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  auditEventLine,
  auditLagSeconds,
  parseAuditEventLine,
  type SealedAuditEvent,
  shipAgainAt,
} from './audit-shipping';

const hash = 'Ab_-'.repeat(10).concat('xyz');
const event: SealedAuditEvent = {
  id: 7,
  at: new Date('2027-01-02T03:04:05.678Z'),
  action: 'email-changed',
  actorKind: 'agent',
  actorId: 'a1',
  actorUserId: 'ana',
  subjectId: 'a1',
  subjectUserId: 'ana',
  address: '192.0.2.1',
  before: { email: 'old@example.com' },
  after: { email: 'new@example.com' },
  hash,
};

describe('a line', () => {
  test('says all of an event, the time in UTC', () => {
    expect(JSON.parse(auditEventLine(event))).toEqual({ ...event, at: '2027-01-02T03:04:05.678Z' });
  });

  test('holds nothing that is not listed', () => {
    const more = { ...event, ssn: '900000001' };
    expect(auditEventLine(more)).toBe(auditEventLine(event));
  });

  test('stays one line and is read back, whatever the facts say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1 }), (text, id) => {
        const line = auditEventLine({ ...event, id, address: text, after: { email: text } });
        expect(line).not.toMatch(/[\r\n]/);
        expect(parseAuditEventLine(line)).toEqual({ id, hash });
      }),
    );
  });

  test.each([
    '',
    'null',
    '7',
    '[]',
    '{}',
    '{"id":7}',
    `{"id":"7","hash":"${hash}"}`,
    `{"id":0,"hash":"${hash}"}`,
    `{"id":1.5,"hash":"${hash}"}`,
    `{"id":7,"hash":["${hash}"]}`,
    `{"id":7,"hash":"${hash}x"}`,
    `{"id":7,"hash":"${hash}"`,
  ])('%j is none', (line) => {
    expect(parseAuditEventLine(line)).toBeNull();
  });
});

test.each([
  [1, 1],
  [2, 2],
  [3, 5],
  [4, 15],
  [5, 30],
  [6, 60],
  [600, 60],
])('after failure %i: again in %i minutes', (attempts, minutes) => {
  const failedAt = new Date('2027-01-02T03:00:00Z');
  expect(shipAgainAt(attempts, failedAt).getTime() - failedAt.getTime()).toBe(minutes * 60_000);
});

test.each([
  [null, 0],
  [0, 0],
  [999, 0],
  [1_000, 1],
  [3_600_500, 3_600],
  [-5_000, 0],
])('waiting for %j ms: a lag of %i s', (waited, seconds) => {
  const now = new Date('2027-01-02T03:00:00Z');
  const oldest = waited === null ? null : new Date(now.getTime() - waited);
  expect(auditLagSeconds(oldest, now)).toBe(seconds);
});
