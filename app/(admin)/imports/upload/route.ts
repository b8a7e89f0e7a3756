import { access, isAllowed } from '@/lib/auth/access';
import { findActor } from '@/lib/auth/guard';
import { routes } from '@/lib/routes';
import { type FeedUploadResult, uploadFeed } from '@/lib/services/feed-upload';

const signInFirst = `${routes.signIn}?next=${encodeURIComponent(routes.imports)}`;

/** Administrators: takes feed files in and shows their import, or says why they were not taken. */
export async function POST(request: Request): Promise<Response> {
  const actor = await findActor();
  if (actor === null) return seeOther(signInFirst);
  if (!isAllowed(access['/imports/upload'], actor)) return new Response(null, { status: 404 });
  const length = request.headers.get('content-length');
  const result = await uploadFeed(actor, {
    contentType: request.headers.get('content-type') ?? '',
    announcedBytes: length === null ? null : Number(length),
    body: request.body,
  });
  return seeOther(addressOf(result));
}

/** Who comes here by hand is led to the form. */
export async function GET(): Promise<Response> {
  const actor = await findActor();
  if (actor === null) return seeOther(signInFirst);
  if (!isAllowed(access['/imports/upload'], actor)) return new Response(null, { status: 404 });
  return seeOther(routes.imports);
}

function addressOf(result: FeedUploadResult): string {
  return result.ok ? `${routes.imports}/${result.id}` : `${routes.imports}?refused=${result.code}`;
}

function seeOther(address: string): Response {
  return new Response(null, { status: 303, headers: { Location: address } });
}
