import { answerJson, defineApi, refuse } from '@/lib/api';
import { helpParameters, toHelpQuery } from '@/lib/forms/api/find-local-help';
import { parseParameters } from '@/lib/forms/api/parameters';
import { searchForPrograms } from '@/lib/services/find-local-help-api';

/** Anyone: one page of the agents, brokers and assisters near a place. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = defineApi(async ({ query }) => {
  const parsed = parseParameters(helpParameters, query);
  if (!parsed.ok) return refuse(400, parsed.problems);
  const found = await searchForPrograms(toHelpQuery(parsed.value));
  if (!found.ok) return refuse(400, [found.problem], found.choices);
  return answerJson(found.value);
});
