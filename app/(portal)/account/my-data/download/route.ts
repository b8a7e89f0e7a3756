import { access, isAllowed } from '@/lib/auth/access';
import { findActor } from '@/lib/auth/guard';
import { routes } from '@/lib/routes';
import { downloadMyData } from '@/lib/services/my-data';

/** Everybody: all that is held about them, as a file. By POST, since the audit log notes it. */
export async function POST(): Promise<Response> {
  const actor = await findActor();
  if (actor === null) return signInFirst();
  if (!isAllowed(access['/account/my-data/download'], actor)) {
    return new Response(null, { status: 404 });
  }
  const data = await downloadMyData(actor);
  return new Response(`${JSON.stringify(data, null, 2)}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="my-data.json"',
      'Cache-Control': 'no-store',
    },
  });
}

/** Back to the page with the button: a download by itself leaves nobody anywhere. */
function signInFirst(): Response {
  const address = `${routes.signIn}?next=${encodeURIComponent(routes.myData)}`;
  return new Response(null, { status: 303, headers: { Location: address } });
}
