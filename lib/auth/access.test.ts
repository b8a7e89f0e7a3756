import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Actor } from '@/lib/domain/actor';
import { access, isAllowed } from './access';
import { landingPage, safeNext } from './landing';

/** `app/(portal)/profile/page.tsx` -> `/profile`; slots and intercepting folders are views of it.
 * The language of a public page is no part of what may be seen. */
function routeOf(file: string): string {
  const folders = file.replaceAll('\\', '/').split('/').slice(1, -1);
  const own = folders
    .map((folder) => folder.replace(/^(\(\.{1,3}\))+/, ''))
    .filter((folder) => !/^\(.*\)$|^@|^\[locale\]$/.test(folder));
  return `/${own.join('/')}`;
}

test('every page and route handler declares who may use it, and nothing else is declared', () => {
  const files = globSync('app/**/{page,route}.{ts,tsx}');
  const found = [...new Set(files.map(routeOf))].sort();
  expect(found).toEqual(Object.keys(access).sort());
});

const agent: Actor = { accountId: '1', userId: 'a', kind: 'agent', address: '' };
const desk: Actor = { accountId: '2', userId: 'd', kind: 'desk', address: '' };
const lead: Actor = { accountId: '3', userId: 'l', kind: 'lead', address: '' };

describe('isAllowed', () => {
  test.each([
    ['anyone', null, true],
    ['anyone', agent, true],
    ['signed-in', null, false],
    ['signed-in', desk, true],
    ['agent', null, false],
    ['agent', agent, true],
    ['agent', desk, false],
    ['desk', agent, false],
    ['desk', lead, true],
    ['lead', lead, true],
    ['lead', desk, false],
    ['agent', lead, false],
    ['administrator', lead, false],
    ['administrator', desk, false],
  ] as const)('%s %#', (permission, actor, expected) => {
    expect(isAllowed(permission, actor)).toBe(expected);
  });
});

describe('safeNext', () => {
  test.each([
    ['/profile', '/profile'],
    ['/profile?blocked=1', '/profile?blocked=1'],
    ['/mlms/account/languages/es', '/mlms/account/languages/es'],
    ['', null],
    ['//evil.example', null],
    ['https://evil.example/profile', null],
    ['/profile/../admin', null],
    ['\\\\evil.example', null],
    ['javascript:alert(1)', null],
    ['/find-local-help', null],
  ])('%j', (next, expected) => {
    expect(safeNext(next, 'agent')).toBe(expected);
  });

  test('a page of another kind of person is left out', () => {
    expect(safeNext('/profile', 'desk')).toBeNull();
  });
});

test('each kind of person lands at its own page', () => {
  expect(landingPage('agent')).toBe('/registration-status');
  expect(landingPage('desk')).toBe('/service-desk');
  expect(landingPage('lead')).toBe('/service-desk');
  expect(landingPage('administrator')).toBe('/imports');
});
