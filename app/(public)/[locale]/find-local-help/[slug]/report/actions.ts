'use server';

import { definePublicAction } from '@/lib/action';
import { localizedPath } from '@/lib/domain/locale';
import { outdatedReportSchema } from '@/lib/forms/outdated-report';
import { routes } from '@/lib/routes';
import { reportOutdated } from '@/lib/services/outdated-report';

/** Anyone may report outdated information; reports are limited by address in the service. */
export const reportOutdatedAction = definePublicAction({
  schema: outdatedReportSchema,
  run: reportOutdated,
  then: (_, { slug, locale }) =>
    `${localizedPath(`${routes.findLocalHelp}/${slug}/report`, locale)}?sent=1`,
});
