import { findActor } from '@/lib/auth/guard';
import { recoveryCodesSchema } from '@/lib/forms/second-factor';

/**
 * Whoever is signed in: the recovery codes on the page as a text file. They come from the page, since
 * nobody else knows them any more; a POST, so that they stand in no address.
 */
export async function POST(request: Request): Promise<Response> {
  if ((await findActor()) === null) return new Response(null, { status: 401 });
  const form = await request.formData().catch(() => null);
  const parsed = recoveryCodesSchema.safeParse(form?.get('codes'));
  if (!parsed.success) return new Response(null, { status: 400 });
  return new Response(fileOf(parsed.data), {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Disposition': 'attachment; filename="recovery-codes.txt"',
      'Cache-Control': 'no-store',
    },
  });
}

function fileOf(codes: readonly string[]): string {
  const heading = 'Marketplace Agent Portal: recovery codes. Each works once.';
  return `${[heading, '', ...codes].join('\r\n')}\r\n`;
}
