import { getHealth } from '@/lib/services/health';

export const dynamic = 'force-dynamic';

/** Anyone: whether the server answers and its database is there, and how late the audit log's copy is. */
export async function GET(): Promise<Response> {
  const health = await getHealth();
  return Response.json(health, { status: health.healthy ? 200 : 503 });
}
