import { access, isAllowed } from '@/lib/auth/access';
import { findActor } from '@/lib/auth/guard';
import { auditSearchParams, readAuditSearch } from '@/lib/forms/audit-log';
import { routes } from '@/lib/routes';
import { downloadAuditLog } from '@/lib/services/audit-log';

/** Administrators: the events that the address asks for, as a CSV file. */
export async function GET(request: Request): Promise<Response> {
  const search = readAuditSearch(Object.fromEntries(new URL(request.url).searchParams));
  const page = `${routes.auditLog}?${auditSearchParams(search.entries)}`;
  const actor = await findActor();
  if (actor === null) return seeOther(`${routes.signIn}?next=${encodeURIComponent(page)}`);
  if (!isAllowed(access['/audit-log/csv'], actor)) return new Response(null, { status: 404 });
  const { query } = search;
  // The page says what to correct.
  if (query === null) return seeOther(page);
  return new Response(await downloadAuditLog(actor, { ...search, query }), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': 'attachment; filename="audit-log.csv"',
      'Cache-Control': 'no-store',
    },
  });
}

function seeOther(address: string): Response {
  return new Response(null, { status: 303, headers: { Location: address } });
}
