import type { MetadataRoute } from 'next';
import { access } from '@/lib/auth/access';
import { sitemapAddress } from '@/lib/services/sitemap';

// The address of the portal is known when it runs, not when it is built.
export const dynamic = 'force-dynamic';

/** What search engines may read: what anyone may, but not the API. */
export default function robots(): MetadataRoute.Robots {
  const guarded = Object.entries(access).filter(([, permission]) => permission !== 'anyone');
  const folders = new Set(guarded.map(([route]) => `/${route.split('/')[1]}`));
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/api/', ...folders] },
    sitemap: sitemapAddress(),
  };
}
