import { access, isAllowed } from '@/lib/auth/access';
import { findActor } from '@/lib/auth/guard';
import { routes } from '@/lib/routes';
import { openSetAside } from '@/lib/services/feed-import-view';

/** Administrators: the list of an import's rows that were set aside, as a CSV file. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/imports/[id]/report'>,
): Promise<Response> {
  const { id } = await params;
  const actor = await findActor();
  if (actor === null) return signInFirst(id);
  const isAdministrator = isAllowed(access['/imports/[id]/report'], actor);
  const list = isAdministrator ? await openSetAside(id) : null;
  if (list === null) return new Response(null, { status: 404 });
  return new Response(list, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="import-${id}-set-aside.csv"`,
      'Cache-Control': 'no-store',
    },
  });
}

/** Back to the page of the import: a download by itself leaves nobody anywhere. */
function signInFirst(id: string): Response {
  const next = encodeURIComponent(`${routes.imports}/${encodeURIComponent(id)}`);
  const address = `${routes.signIn}?next=${next}`;
  return new Response(null, { status: 303, headers: { Location: address } });
}
