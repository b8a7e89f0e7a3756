import { isHealthy } from '@/lib/services/health';

export const dynamic = 'force-dynamic';

/** Anyone: whether the server answers and its database is there. */
export async function GET(): Promise<Response> {
  const healthy = await isHealthy();
  return Response.json({ healthy }, { status: healthy ? 200 : 503 });
}
