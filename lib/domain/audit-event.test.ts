import { describe, expect, test } from 'vitest';
import { type AuditEntry, auditSealText, keepAuditFacts } from './audit-event';

const entry: AuditEntry = {
  at: new Date('2026-11-27T10:00:00Z'),
  action: 'sign-in',
  actorKind: 'agent',
  actorId: 'a1',
  actorUserId: 'agent.valid',
  subjectId: 'a1',
  subjectUserId: 'agent.valid',
  address: '192.0.2.1',
  before: { npn: '1', role: 'none' },
  after: { npn: '2' },
};

describe('auditSealText', () => {
  test('does not depend on the order of the facts', () => {
    const turned = { ...entry, before: { role: 'none', npn: '1' } };
    expect(auditSealText(turned, 'x')).toBe(auditSealText(entry, 'x'));
  });

  test.each<[string, Partial<AuditEntry>]>([
    ['time', { at: new Date('2026-11-27T10:00:00.001Z') }],
    ['action', { action: 'sign-out' }],
    ['kind of actor', { actorKind: 'desk' }],
    ['actor', { actorId: 'a2' }],
    ['User ID of the actor', { actorUserId: 'agent.valie' }],
    ['subject', { subjectId: null }],
    ['User ID of the subject', { subjectUserId: '' }],
    ['address', { address: '192.0.2.2' }],
    ['before', { before: { npn: '1' } }],
    ['after', { after: {} }],
  ])('changes with the %s', (_, change) => {
    expect(auditSealText({ ...entry, ...change }, 'x')).not.toBe(auditSealText(entry, 'x'));
  });

  test('changes with what came before', () => {
    expect(auditSealText(entry, 'y')).not.toBe(auditSealText(entry, 'x'));
  });
});

describe('keepAuditFacts', () => {
  test('keeps listed fields only', () => {
    const facts = { npn: '17000101', ssn: '900100101', password: 'x', role: 'both' };
    expect(keepAuditFacts(facts)).toEqual({ npn: '17000101', role: 'both' });
  });

  test('leaves out what is no text, and cuts long ones', () => {
    const facts = { npn: 5, role: 'x'.repeat(300), firstName: null };
    expect(keepAuditFacts(facts)).toEqual({ role: 'x'.repeat(200) });
  });
});
