import { fileURLToPath } from 'node:url';

/** Headers that every response carries, static files included. */
const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
  {
    key: 'Content-Security-Policy',
    value: "frame-ancestors 'none'; base-uri 'self'; object-src 'none'; form-action 'self'",
  },
];

/** The pages that exist in English and Spanish, all below `app/(public)/[locale]`. */
const publicPages = [
  '/',
  '/find-local-help/:path*',
  '/registration-completion-list',
  '/npn-lookup',
  '/help',
  '/nothing-here/:path*',
  '/sign-in',
  '/create-account',
  '/terms',
  '/verify-email/:path*',
  '/forgot-password',
  '/reset-password/:path*',
  '/sandbox/:path*',
  '/developers',
];

/** A search is answered by a route that needs no scripts; the page it is put into is made once. */
const searchPages = ['', '/es'].flatMap((prefix) => {
  const source = `${prefix}/find-local-help`;
  const page = `${prefix || '/en'}/find-local-help`;
  return [
    { source, destination: `${page}/results` },
    { source: `${source}/blank`, destination: page },
  ];
});

/** A build for benchmarks has an empty page to compare with (docs/benchmarks.md). */
const bench =
  process.env.BENCH === '1'
    ? { distDir: '.next-bench', pageExtensions: ['ts', 'tsx', 'bench.tsx'] }
    : {};

/** @type {import('next').NextConfig} */
const config = {
  ...bench,
  poweredByHeader: false,
  // Loaded as it is: bundled, each route would carry the list of common passwords.
  serverExternalPackages: ['@zxcvbn-ts/language-common'],
  typedRoutes: true,
  experimental: { globalNotFound: true },
  turbopack: { root: fileURLToPath(new URL('.', import.meta.url)) },
  headers: async () => [{ source: '/:path*', headers: securityHeaders }],
  redirects: async () => [
    { source: '/en', destination: '/', permanent: true },
    { source: '/en/:path*', destination: '/:path*', permanent: true },
  ],
  // English pages have no prefix: this is what the folder `[locale]` sees of them.
  rewrites: async () => ({
    beforeFiles: [
      ...searchPages,
      ...publicPages.map((source) => ({ source, destination: `/en${source}` })),
    ],
  }),
};

export default config;
