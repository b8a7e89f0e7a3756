import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findRefusal, readAddresses } from '@/scripts/gate.mjs';
import { securityHeaders } from '@/scripts/security-headers.mjs';

/** As Next writes it into a build. */
const manifest = {
  '/(admin)/imports/upload/route': '/imports/upload',
  '/(portal)/profile/page': '/profile',
  '/(portal)/mlms/account/@dialog/(.)languages/[code]/page': '/mlms/account/(.)languages/[code]',
  '/(public)/[locale]/page': '/[locale]',
  '/(public)/[locale]/help/page': '/[locale]/help',
  '/(public)/[locale]/find-local-help/[slug]/page': '/[locale]/find-local-help/[slug]',
  '/api/v1/[...path]/route': '/api/v1/[...path]',
  '/api/maps/[view]/route': '/api/maps/[view]',
  '/icon.svg/route': '/icon.svg',
};

function addressesOf(list: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'portal-gate-'));
  writeFileSync(join(folder, 'app-path-routes-manifest.json'), JSON.stringify(list));
  const addresses = readAddresses(folder);
  rmSync(folder, { recursive: true });
  return addresses;
}

const addresses = addressesOf(manifest);
const plain = { addresses, trustProxy: false, portalUrl: 'http://localhost:3000' };
const host = 'portal.example.com';
const own = { host, origin: `http://${host}` };
const form = { ...own, 'content-type': 'multipart/form-data; boundary=x' };

type Headers = Record<string, string>;
function statusOf(method: string, url: string, headers: Headers = own, settings = plain) {
  return findRefusal({ method, url, headers }, settings)?.status ?? null;
}

describe('methods', () => {
  test.each(['GET', 'HEAD'])('%s is taken everywhere, from anywhere', (method) => {
    for (const url of ['/', '/profile?a=1', '/nowhere', '/icon.svg', '/api/v1/places']) {
      expect(statusOf(method, url, {})).toBeNull();
    }
  });

  test.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'post', ''])(
    '%s is taken by the public API alone, which answers for itself',
    (method) => {
      expect(statusOf(method, '/profile', form)).toBe(405);
      expect(statusOf(method, '/imports/upload', form)).toBe(405);
      expect(statusOf(method, '/nowhere')).toBe(405);
      expect(statusOf(method, '/api/v1/places', {})).toBeNull();
    },
  );

  test('a page takes forms, with scripts and without', () => {
    for (const url of ['/', '/es', '/help', '/es/help?a=1', '/profile', '/find-local-help/a-b']) {
      expect(statusOf('POST', url, form)).toBeNull();
      expect(statusOf('POST', url, { ...own, 'next-action': 'x' })).toBeNull();
      expect(statusOf('POST', url)).toBe(405);
      const encoded = { ...own, 'content-type': 'application/x-www-form-urlencoded' };
      expect(statusOf('POST', url, encoded)).toBe(405);
    }
  });

  test('a handler takes any post and answers for itself', () => {
    expect(statusOf('POST', '/imports/upload')).toBeNull();
    expect(statusOf('POST', '/api/maps/us')).toBeNull();
  });

  test.each([
    '/nowhere',
    '/icon.svg',
    '/_next/static/a.js',
    '/es/es/help',
    '/profile/x',
    '/api/v12',
  ])('nothing at %s takes a post', (url) => {
    expect(statusOf('POST', url, form)).toBe(405);
  });

  test('a refusal says what is taken and what to do', () => {
    const refusal = findRefusal({ method: 'PUT', url: '/imports/upload', headers: own }, plain);
    expect(refusal?.headers).toEqual({ Allow: 'GET, HEAD, POST' });
    expect(refusal?.text).toContain('only takes GET, HEAD, POST');
  });
});

describe('where a change comes from', () => {
  test.each<[string, Headers]>([
    ['another site', { host, origin: 'https://evil.example' }],
    ['nowhere that the browser would name', { host, origin: 'null' }],
    ['something that names no origin', { host }],
    ['nothing', { host, origin: '' }],
    ['another port', { host, origin: `http://${host}:8080` }],
    ['another scheme', { host, origin: `https://${host}` }],
    ['a longer host', { host, origin: `http://${host}.evil.example` }],
    ['a part of the host', { host, origin: 'http://example.com' }],
    ['the host with a path', { host, origin: `http://${host}/` }],
    ['a host that only a proxy could name', { ...own, host: 'other', 'x-forwarded-host': host }],
  ])('%s: refused', (_name, headers) => {
    const refusal = findRefusal({ method: 'POST', url: '/imports/upload', headers }, plain);
    expect(refusal?.status).toBe(403);
    expect(refusal?.text).toContain('send it from there');
  });

  test('behind TLS that somebody in front speaks, PORTAL_URL says so', () => {
    const settings = { ...plain, portalUrl: 'https://portal.example.com' };
    expect(statusOf('POST', '/imports/upload', own, settings)).toBe(403);
    const headers = { host, origin: `https://${host}` };
    expect(statusOf('POST', '/imports/upload', headers, settings)).toBeNull();
  });

  test('a trusted proxy says what it was asked for', () => {
    const settings = { ...plain, trustProxy: true };
    const forwarded = {
      host: '10.0.0.1:3000',
      'x-forwarded-host': `${host}, 10.0.0.1`,
      'x-forwarded-proto': 'https, http',
    };
    const from = (origin: string) => ({ ...forwarded, origin });
    expect(statusOf('POST', '/imports/upload', from(`https://${host}`), settings)).toBeNull();
    expect(statusOf('POST', '/imports/upload', from(`http://${host}`), settings)).toBe(403);
    expect(statusOf('POST', '/imports/upload', from('http://10.0.0.1:3000'), settings)).toBe(403);
    expect(statusOf('POST', '/imports/upload', own, settings)).toBeNull();
  });
});

test.each(['/%', '/a/%E0%A4%A', '/%zz'])('%s cannot be read', (url) => {
  expect(statusOf('GET', url)).toBe(400);
});

test.each([
  '/registration-completion-list?npn=900-10-0101',
  '/registration-completion-list?npn=900+10+0101',
  '/find-local-help?location=900%2E10%2E0101',
  '/find-local-help?who=a&location=%EF%BC%99%EF%BC%90%EF%BC%90-10-0101',
  '/api/v1/places?q=900%E2%80%9310%E2%80%930101',
  '/registration-completion-list?npn=900–10–0101',
  '/help/900-10-0101',
  '/help/900100101',
  '/help?x=900100101',
  '/help?900100101',
  '/find-local-help?location=900100101',
  '/find-local-help?location=787010101',
  '/api/v1/places?q=900100101',
  '/api/maps/900100101',
  '/audit-log?actor=900100101',
  '/sign-in?next=/900100101',
  // Where an NPN belongs, but not as the proxy reads it.
  '/registration-completion-list/?npn=900100101',
  '/en/registration-completion-list?npn=900100101',
  '/registration-completion-list?npn=1&npn=900100101',
  '/registration-completion-list?npn=900100101&%6Epn=1',
  '/registration-completion-list?npn=%EF%BC%99%EF%BC%90%EF%BC%90100101',
  '/registration-completion-list?npn=1&who=900100101',
  '/help?%zz=900-10-0101',
])('%s holds what must never be in an address, and is not repeated', (url) => {
  const refusal = findRefusal({ method: 'GET', url, headers: {} }, plain);
  expect(refusal?.status).toBe(400);
  expect(refusal?.text).not.toContain('0101');
});

test.each([
  '/find-local-help?location=78701-1234',
  '/a?d=2026-11-27',
  '/api/maps/30.27,-97.74,25,TX.svg',
  '/reset-password/sH8bGn2_900100101aQ-x9Zk1dLw0pT7vYcR3eUf5',
  '/registration-completion-list?npn=17000101',
  '/registration-completion-list?npn=1&npn=2',
])('%s does not', (url) => {
  expect(statusOf('GET', url)).toBeNull();
});

test.each([
  '/registration-completion-list?npn=900100101',
  '/es/registration-completion-list?npn=900100101',
  '/find-local-help?location=78701&who=900100101&sort=name',
  '/service-desk?show=open&q=900+100+101',
  '/service-desk/C-000001?record=900100101',
  '/api/v1/find-local-help?location=78701&who=900100101',
])('%s may hold an NPN, which the proxy asks NIPR about', (url) => {
  expect(statusOf('GET', url)).toBeNull();
});

describe('securityHeaders', () => {
  test('say https forever only where the portal has it', () => {
    const name = 'Strict-Transport-Security';
    expect(new Map(securityHeaders('http://localhost:3000')).has(name)).toBe(false);
    expect(new Map(securityHeaders('https://portal.example.com')).get(name)).toBe(
      'max-age=63072000; includeSubDomains',
    );
  });
});
