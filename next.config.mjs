import { fileURLToPath } from 'node:url';
import { securityHeaders } from './scripts/security-headers.mjs';

/** While developing; the built portal gets its own from scripts/serve.mjs, with a policy for scripts. */
const developmentHeaders = [
  ...securityHeaders(''),
  [
    'Content-Security-Policy',
    "frame-ancestors 'none'; base-uri 'none'; object-src 'none'; form-action 'self'",
  ],
].map(([key, value]) => ({ key, value }));

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
  '/sign-in/code',
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
  headers: async () =>
    process.env.NODE_ENV === 'development'
      ? [{ source: '/:path*', headers: developmentHeaders }]
      : [],
  redirects: async () => [
    // A browser asks for it when the icon's link has not come yet.
    { source: '/favicon.ico', destination: '/icon.svg', permanent: true },
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
