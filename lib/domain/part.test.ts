import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  exceptionDays,
  type Hole,
  holeDays,
  judgeAge,
  judgeHole,
  judgeNode,
  judgeParts,
  type Part,
  type PartException,
  type PartFinding,
  releaseDays,
  type Severity,
} from './part';

const dayMs = 24 * 60 * 60_000;
const day = (text: string) => Date.parse(text);
const releases = (days: Record<string, string>) =>
  Object.entries(days).map(([version, text]) => ({ version, publishedAt: day(text) }));

describe('time frames', () => {
  test('are those of the policy', () => {
    const policy = readFileSync('docs/security/policy.md', 'utf8').replaceAll('\n', ' ');
    expect(policy).toContain(`critical holes within ${holeDays.critical} days`);
    expect(policy).toContain(`high ones within ${holeDays.high}`);
    expect(policy).toContain(`others within ${holeDays.moderate}`);
    expect(policy).toContain(`newer releases within ${releaseDays}`);
    expect(policy).toContain(`at most ${exceptionDays} days`);
  });
});

describe('a known hole', () => {
  const hole: Hole = {
    name: 'left-pad',
    installed: '1.2.0',
    id: 'GHSA-aaaa-bbbb-cccc',
    severity: 'high',
    affected: ['1.0.0', '1.2.0', '1.2.1'],
    releases: releases({
      '2.0.0': '2026-01-10',
      '1.2.2': '2026-02-01',
      '1.2.1': '2026-01-05',
      '1.3.0-beta.1': '2026-01-01',
      '1.2.0': '2025-12-01',
      '1.0.0': '2025-01-01',
    }),
  };

  test.each([
    ['critical', '2026-02-04'],
    ['high', '2026-02-15'],
    ['moderate', '2026-04-02'],
    ['low', '2026-04-02'],
    ['info', '2026-04-02'],
  ] as [Severity, string][])('%s: closed by %s', (severity, due) => {
    const finding = judgeHole({ ...hole, severity });
    expect(finding).toMatchObject({
      part: 'left-pad',
      kind: 'hole',
      hole: hole.id,
      dueAt: day(due),
    });
    expect(finding.text).toContain('closed by 1.2.2');
  });

  test('the nearest version without it counts, not the first one that came out', () => {
    const without = { ...hole, affected: [...hole.affected, '1.2.2'] };
    expect(judgeHole(without)).toMatchObject({ dueAt: day('2026-01-24') });
  });

  test('that no version closes is due at once', () => {
    const affected = hole.releases.map(({ version }) => version);
    expect(judgeHole({ ...hole, affected })).toMatchObject({ dueAt: 0 });
  });
});

describe('a newer release', () => {
  const part: Part = { name: 'zod', installed: '4.1.0', releases: [] };
  test.each([
    ['none', {}, null],
    ['only older and the same', { '4.1.0': '2020-01-01', '3.9.9': '2026-01-01' }, null],
    ['one', { '4.1.1': '2026-01-01' }, '2026-06-30'],
    ['the first of several', { '5.0.0': '2026-03-01', '4.1.1': '2026-01-01' }, '2026-06-30'],
    ['a preview', { '5.0.0-rc.1': '2020-01-01' }, null],
    [
      'a preview and a release',
      { '5.0.0-rc.1': '2020-01-01', '5.0.0': '2026-01-01' },
      '2026-06-30',
    ],
  ])('%s', (_what, days, due) => {
    const finding = judgeAge({ ...part, releases: releases(days) });
    expect(finding?.dueAt ?? null).toBe(due === null ? null : day(due));
  });

  test('who runs a preview is asked for the next one', () => {
    const auth = { name: 'next-auth', installed: '5.0.0-beta.32' };
    const days = { '4.24.15': '2020-01-01', '5.0.0-beta.33': '2026-01-01' };
    expect(judgeAge({ ...auth, releases: releases(days) })?.dueAt).toBe(day('2026-06-30'));
  });

  test('of another line of Node asks for nothing', () => {
    const node = { name: 'node', installed: '24.21.0' };
    expect(judgeAge({ ...node, releases: releases({ '26.0.0': '2020-01-01' }) })).toBeNull();
    const own = releases({ '26.0.0': '2020-01-01', '24.22.0': '2026-01-01' });
    expect(judgeAge({ ...node, releases: own })?.dueAt).toBe(day('2026-06-30'));
  });
});

test.each([
  ['24.21.0', day('2028-05-01')],
  ['20.1.0', day('2026-05-01')],
  ['99.0.0', 0],
])('Node %s', (version, dueAt) => {
  expect(judgeNode(version, { 20: '2026-04-30', 24: '2028-04-30' }).dueAt).toBe(dueAt);
});

describe('the verdict', () => {
  const now = day('2026-06-01');
  const late: PartFinding = {
    part: 'esbuild',
    kind: 'hole',
    hole: 'GHSA-1',
    text: '',
    dueAt: now - 1,
  };
  const exception: PartException = {
    part: 'esbuild',
    hole: 'GHSA-1',
    reason: 'never started here',
    since: '2026-01-01',
    until: '2026-06-01',
  };

  test.each([
    ['past its day', { dueAt: now - 1 }, 'breaches'],
    ['on its day', { dueAt: now }, 'open'],
    ['before its day', { dueAt: now + dayMs }, 'open'],
  ] as const)('%s', (_what, change, list) => {
    const finding = { ...late, ...change };
    const verdict = judgeParts([finding], [], now);
    expect(verdict[list]).toEqual([finding]);
    expect(verdict.breaches.length + verdict.open.length).toBe(1);
  });

  test.each([
    ['in time', exception, 'excused', 0],
    ['to its last instant', { ...exception, until: '2026-06-01' }, 'excused', 0],
    ['past its end', { ...exception, until: '2026-05-31' }, 'breaches', 0],
    ['about another hole', { ...exception, hole: 'GHSA-2' }, 'breaches', 1],
    ['about another part', { ...exception, part: 'vite' }, 'breaches', 1],
    ['about the age', { ...exception, hole: undefined }, 'breaches', 1],
  ] as const)('an exception %s', (_what, one, list, unused) => {
    const verdict = judgeParts([late], [one], now);
    expect(verdict[list]).toEqual([late]);
    expect(verdict.unused).toHaveLength(unused);
  });

  test.each([
    [exceptionDays, []],
    [exceptionDays + 1, [{ kind: 'exception', part: 'esbuild' }]],
  ])('an exception for %i days', (days, breaches) => {
    const until = new Date(day('2026-01-01') + days * dayMs).toISOString().slice(0, 10);
    const verdict = judgeParts([late], [{ ...exception, until }], day('2026-03-01'));
    expect(verdict.breaches).toMatchObject(breaches);
    expect(verdict.breaches).toHaveLength(breaches.length);
  });
});
