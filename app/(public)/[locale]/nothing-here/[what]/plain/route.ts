import { localizedPath, toLocale } from '@/lib/domain/locale';
import { getFrame, plainPageHeaders } from '@/lib/plain-page';
import { routes } from '@/lib/routes';

type Context = RouteContext<'/[locale]/nothing-here/[what]/plain'>;

/** The page for "nothing is here" without scripts: it is sent at addresses that are not its own. */
export async function GET(_request: Request, { params }: Context) {
  const { locale, what } = await params;
  const page = `${routes.nothingHere}/${what === 'helper' ? 'helper' : 'page'}`;
  const { before, content, after } = await getFrame(localizedPath(page, toLocale(locale)));
  return new Response(before + content + after, { headers: plainPageHeaders });
}
