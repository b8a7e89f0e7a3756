import { defineApi, refuse } from '@/lib/api';
import { helpFilters, toHelpQuery } from '@/lib/forms/api/find-local-help';
import { parseParameters } from '@/lib/forms/api/parameters';
import { exportLocalHelp } from '@/lib/services/find-local-help-api';

/** Anyone: all results of a search, as far as one file takes them, for a spreadsheet. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = defineApi(async ({ query }) => {
  const parsed = parseParameters(helpFilters, query);
  if (!parsed.ok) return refuse(400, parsed.problems);
  const found = await exportLocalHelp(toHelpQuery(parsed.value));
  if (!found.ok) return refuse(400, [found.problem], found.choices);
  return {
    status: 200,
    body: found.value.csv,
    headers: {
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': 'attachment; filename="find-local-help.csv"',
      'X-Total-Count': String(found.value.total),
    },
  };
});
