'use server';

import { defineAction } from '@/lib/action';
import { handlingSchema } from '@/lib/forms/outdated-report';
import { routes } from '@/lib/routes';
import { handleOutdatedReport } from '@/lib/services/outdated-report';

/** The Service Desk: "Mark as handled". */
export const handleReportAction = defineAction({
  can: 'desk',
  schema: handlingSchema,
  run: handleOutdatedReport,
  then: (_, { id, page }) => {
    const query = new URLSearchParams({ page: String(page), marked: id });
    return `${routes.outdatedReports}?${query}`;
  },
});
