import { localizedPath, toLocale } from '@/lib/domain/locale';
import { readAcceptLanguage } from '@/lib/domain/reader-language';
import { helpQuerySchema } from '@/lib/forms/find-local-help';
import { addressErrors } from '@/lib/forms/number-address';
import {
  getFrame,
  plainPageHeaders,
  renderPlainPage,
  withSearch,
  withSite,
} from '@/lib/plain-page';
import { routes } from '@/lib/routes';
import { findLocalHelp } from '@/lib/services/find-local-help';
import { findSiteUrl } from '@/lib/services/site';
import { FindLocalHelpView } from '../find-local-help-view';

type Context = RouteContext<'/[locale]/find-local-help/results'>;

const headers = {
  ...plainPageHeaders,
  'Cache-Control': 'private, no-cache, no-store, max-age=0, must-revalidate',
};

/** Answers `/find-local-help`. Each search reads what is saved now. */
export async function GET(request: Request, { params }: Context) {
  const locale = toLocale((await params).locale);
  const url = new URL(request.url);
  const { searchParams } = url;
  const fields = fieldsOf(searchParams);
  const query = helpQuerySchema.parse(fields);
  const refused = addressErrors(fields, 'who');
  const search = await findLocalHelp(query);
  const frame = await getFrame(localizedPath(routes.findLocalHelpFrame, locale));
  const reads = [locale, ...readAcceptLanguage(request.headers.get('accept-language') ?? '')];
  const html = renderPlainPage(
    withSite(withSearch(frame, searchParams.toString()), findSiteUrl() ?? url),
    <FindLocalHelpView {...{ locale, query, search, refused, reads }} />,
  );
  return new Response(html, { headers });
}

/** A field that stands in the address once is a text, one that stands there more often a list. */
function fieldsOf(params: URLSearchParams): Record<string, string | string[] | undefined> {
  return Object.fromEntries(
    [...new Set(params.keys())].map((name) => {
      const values = params.getAll(name);
      return [name, values.length === 1 ? values[0] : values];
    }),
  );
}
