import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { describe, expect, test } from 'vitest';

/** A shelf of the house and what its files may import; whatever is not listed is refused. */
type Shelf = { readonly name: string; readonly files: RegExp; readonly may: readonly RegExp[] };

const domain = /^lib\/domain\//;
const forms = /^lib\/forms\//;
const components = /^components\//;
const routes = /^lib\/routes$/;
const texts = /^lib\/texts\//;
const locale = /^lib\/domain\/locale$/;

/** The first shelf that a file matches is its own (docs/architecture.md). */
const shelves: readonly Shelf[] = [
  {
    name: 'client forms of a route',
    files: /^app\/.*-form\.tsx$/,
    may: [
      components,
      forms,
      domain,
      routes,
      texts,
      /^react$/,
      /^next\/navigation$/,
      /^app\/.*\/(actions|[\w-]+-form)$/,
    ],
  },
  {
    name: 'app',
    files: /^app\//,
    may: [
      components,
      domain,
      forms,
      routes,
      texts,
      /^lib\/(services|auth)\//,
      /^lib\/(action|api|plain-page)$/,
      /^(react|next)($|\/)/,
      /^app\//,
      /^@fontsource-variable\//,
    ],
  },
  {
    name: 'components',
    files: /^components\//,
    may: [
      components,
      /^lib\/forms\/(state|messages)$/,
      routes,
      texts,
      locale,
      /^react(-dom)?$/,
      /^next\/(link|navigation)$/,
    ],
  },
  { name: 'texts', files: /^lib\/texts\//, may: [texts, domain, /^use-intl\/core$/] },
  { name: 'domain', files: /^lib\/domain\//, may: [domain] },
  {
    name: 'forms',
    files: /^lib\/forms\//,
    may: [forms, domain, /^zod$/, /^libphonenumber-js\/max$/],
  },
  {
    name: 'services',
    files: /^lib\/services\//,
    may: [
      domain,
      forms,
      /^db\//,
      /^lib\/services\//,
      /^lib\/(clock|log|env|ids|routes|process)$/,
      /^lib\/feed-[\w-]+$/,
      /^node:crypto$/,
      /^@fastify\/busboy$/,
      /^@node-rs\/argon2$/,
      /^@zxcvbn-ts\/language-common$/,
      /^nodemailer$/,
      /^(otpauth|uqr)$/,
    ],
  },
  {
    name: 'auth',
    files: /^lib\/auth\//,
    may: [
      domain,
      forms,
      /^lib\/auth\//,
      /^db\/(client|handle|account|session|second-factor)$/,
      /^lib\/services\/(audit-event|known-browser|registration|second-factor-code|sign-in)$/,
      /^lib\/(clock|log|env|ids|routes)$/,
      /^(next|next-auth|react)($|\/)/,
      /^node:crypto$/,
    ],
  },
  {
    name: 'action',
    files: /^lib\/action\.ts$/,
    may: [domain, forms, routes, /^lib\/auth\//, /^next\//, /^zod$/],
  },
  {
    name: 'api',
    files: /^lib\/api\.ts$/,
    may: [
      domain,
      /^lib\/forms\/api\//,
      /^lib\/auth\/address$/,
      /^lib\/services\/rate-limit$/,
      /^lib\/(log|ids)$/,
      /^node:crypto$/,
    ],
  },
  {
    name: 'plain page',
    files: /^lib\/plain-page\.ts$/,
    may: [/^node:(module|path)$/, /^react$/, /^react-dom\/server$/],
  },
  {
    name: 'lib',
    files: /^lib\/[\w-]+\.ts$/,
    may: [domain, /^lib\/(env|secret|process|feed-[\w-]+)$/, /^node:/],
  },
  {
    name: 'engines',
    files: /^db\/engines\//,
    may: [/^db\/(handle$|engines\/)/, /^drizzle-orm/, /^better-sqlite3$/, /^node:/],
  },
  {
    name: 'seed',
    files: /^db\/seed\//,
    may: [domain, forms, /^db\//, /^drizzle-orm/, /^lib\/env$/, /^node:/],
  },
  {
    name: 'db',
    files: /^db\//,
    may: [domain, /^db\//, /^drizzle-orm/, /^lib\/(env|clock|ids)$/, /^node:/],
  },
  {
    name: 'instrumentation',
    files: /^instrumentation\.ts$/,
    may: [/^lib\/services\/(start|schedule)$/],
  },
  {
    name: 'proxy',
    files: /^proxy\.ts$/,
    may: [
      /^lib\/domain\/number-address$/,
      /^lib\/services\/known-number$/,
      /^lib\/auth\/address$/,
      /^next\/server$/,
    ],
  },
];

const importPattern =
  /^\s*(?:import|export)\s[^;'"]*?\sfrom\s+'([^'\n]+)'|^\s*import\s+'([^'\n]+)'|\bimport\('([^'\n]+)'\)/gm;

/** What a file imports, as paths from the root of the project or names of packages. */
function importsOf(file: string): string[] {
  const found = [...readFileSync(file, 'utf8').matchAll(importPattern)];
  return found.map(([, from, bare, dynamic]) => {
    const name = from ?? bare ?? dynamic ?? '';
    if (name.startsWith('@/')) return name.slice(2);
    return name.startsWith('.') ? join(dirname(file), name) : name;
  });
}

const files = globSync('{app,components,lib,db}/**/*.{ts,tsx}')
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !/\.(test|fixture)\.tsx?$|\.d\.ts$/.test(file))
  .concat('instrumentation.ts', 'proxy.ts');

function findWrongImports(file: string): string[] {
  const shelf = shelves.find((candidate) => candidate.files.test(file));
  if (!shelf) return [`${file} stands on no shelf`];
  return importsOf(file)
    .filter((name) => !name.endsWith('.css'))
    .filter((name) => !shelf.may.some((allowed) => allowed.test(name)))
    .map((name) => `${file} (${shelf.name}) may not import ${name}`);
}

describe('the house', () => {
  test('the walk finds the files', () => {
    expect(files.length).toBeGreaterThan(100);
  });

  test('the walk finds their imports', () => {
    expect(files.flatMap(importsOf).length).toBeGreaterThan(300);
    expect(importsOf('lib/services/health.ts')).toContain('db/client');
  });

  test('no import goes against the matrix', () => {
    expect(files.flatMap(findWrongImports)).toEqual([]);
  });

  test('only the engines name an engine', () => {
    const named = files.filter(
      (file) =>
        !file.startsWith('db/engines/') &&
        importsOf(file).some((name) => /better-sqlite3/.test(name)),
    );
    expect(named).toEqual([]);
  });

  test('a route folder holds only what a route may hold, and parts of its page under its name', () => {
    const allowed =
      /\/(page|layout|error|loading|not-found|global-error|global-not-found|default|actions|route|robots|[\w-]+-form)(\.bench)?\.tsx?$/;
    const part = /\/([\w-]+)\/\1-[\w-]+\.tsx$/;
    const others = files
      .filter((file) => file.startsWith('app/'))
      .filter((file) => !allowed.test(`/${file}`) && !part.test(file));
    expect(others).toEqual([]);
  });

  test('no file is longer than 300 lines', () => {
    const long = files.filter((file) => readFileSync(file, 'utf8').split('\n').length > 301);
    expect(long).toEqual([]);
  });
});
