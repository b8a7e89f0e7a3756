import { defineApi, refuse } from '@/lib/api';
import { helperVcard } from '@/lib/domain/vcard';
import { cardParameters } from '@/lib/forms/api/find-local-help';
import { parseParameters } from '@/lib/forms/api/parameters';
import { findHelper } from '@/lib/services/helper';
import { helperPageUrl } from '@/lib/services/helper-page';
import { cardNoteWords } from '@/lib/texts/helper-page-words';

const missing = {
  code: 'helper.unknown',
  message: 'Nobody who is listed now has this slug.',
  field: 'slug',
} as const;

/** Anyone: one agent, broker or assister as an electronic business card (RFC 6350). */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = defineApi<{ slug: string }>(
  async ({ query, params }) => {
    const parsed = parseParameters(cardParameters, query);
    if (!parsed.ok) return refuse(400, parsed.problems);
    const helper = await findHelper(params.slug);
    if (helper === null) return refuse(404, [missing]);
    const { slug } = helper;
    const note = cardNoteWords(helper, parsed.value.lang);
    return {
      status: 200,
      body: helperVcard(helper, { note, page: helperPageUrl(slug) }),
      headers: {
        'Content-Type': 'text/vcard; charset=utf-8',
        'Content-Disposition': `attachment; filename="${slug.replace(/[^\w-]/g, '')}.vcf"`,
      },
    };
  },
);
