import { findTimeLeft, staySignedIn } from '@/lib/auth/stay';

/** No cache may answer in our place. */
const headers = { 'Cache-Control': 'no-store' };

/** Whoever is signed in: how long the session lasts. To ask does not make it longer. */
export async function GET(): Promise<Response> {
  const left = await findTimeLeft();
  return Response.json(left, { status: left === null ? 401 : 200, headers });
}

/** Whoever is signed in: "Stay signed in". */
export async function POST(): Promise<Response> {
  const isOpen = await staySignedIn();
  return new Response(null, { status: isOpen ? 204 : 401, headers });
}
