import { answerJson, defineApi, refuse } from '@/lib/api';
import { parseParameters } from '@/lib/forms/api/parameters';
import { findHelperForPrograms } from '@/lib/services/find-local-help-api';

const missing = {
  code: 'helper.unknown',
  message: 'Nobody who is listed now has this slug.',
  field: 'slug',
} as const;

/** Anyone: one agent, broker or assister. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = defineApi<{ slug: string }>(
  async ({ query, params }) => {
    const parsed = parseParameters({}, query);
    if (!parsed.ok) return refuse(400, parsed.problems);
    const helper = await findHelperForPrograms(params.slug);
    return helper === null ? refuse(404, [missing]) : answerJson(helper);
  },
);
