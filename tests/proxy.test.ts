import { NextRequest } from 'next/server';
import { expect, test } from 'vitest';
import { findNumberParameter } from '@/lib/domain/number-address';
import { config, proxy } from '@/proxy';
import { withDatabase } from './support/database';

withDatabase();

const origin = 'http://localhost:3000';
const ask = (address: string) => proxy(new NextRequest(`${origin}${address}`));
const placeOf = async (address: string) =>
  (await ask(address)).headers.get('location')?.replace(origin, '') ?? null;

test.each([
  ['/registration-completion-list?npn=900100101', '/registration-completion-list?refused=unknown'],
  [
    '/es/registration-completion-list?npn=900+100+101',
    '/es/registration-completion-list?refused=unknown',
  ],
  [
    '/find-local-help?location=Austin&who=Al%0A900199999&sort=name',
    '/find-local-help?location=Austin&sort=name&refused=unknown',
  ],
  ['/service-desk?show=mine&q=900100101', '/service-desk?show=mine&refused=unknown'],
  ['/service-desk/C-000001?record=900100101', '/service-desk/C-000001?refused=unknown'],
])('%s leads to %s', async (address, clean) => {
  expect((await ask(address)).status).toBe(303);
  expect(await placeOf(address)).toBe(clean);
});

test.each([
  '/registration-completion-list?npn=17000101',
  // A Federal Tax ID of an agency that NIPR knows.
  '/registration-completion-list?npn=991000113',
  '/registration-completion-list',
  '/service-desk?q=Maria',
  '/service-desk?show=open&q=991000113',
  '/help?npn=900100101',
])('%s is let through', async (address) => {
  expect(await placeOf(address)).toBeNull();
});

test('Next runs it for each address of the list that may hold nine digits', () => {
  const paths = ['/registration-completion-list', '/find-local-help', '/service-desk'];
  const sources = config.matcher.map(({ source, has }) => ({ source, key: has[0]?.key }));
  expect(sources).toEqual([
    ...paths.slice(0, 2).map((path) => ({
      source: `/:locale(es)?${path}`,
      key: findNumberParameter(path),
    })),
    { source: '/service-desk', key: findNumberParameter('/service-desk') },
    { source: '/service-desk/:number', key: findNumberParameter('/service-desk/C-1') },
  ]);
});

test.each([
  ['900100101', true],
  [' 900 100 101 ', true],
  ['Maria\n900100101', true],
  ['17000101', false],
  ['Maria Alvarez', false],
  ['', false],
])('Next runs it for %j: %j', (value, runs) => {
  for (const { has } of config.matcher) {
    expect(new RegExp(`^${has[0]?.value}$`).test(value)).toBe(runs);
  }
});
