import { answerJson, defineApi, refuse } from '@/lib/api';
import { parseParameters } from '@/lib/forms/api/parameters';
import { placeParameters } from '@/lib/forms/api/place';
import { suggestPlaces } from '@/lib/services/location';

/** Anyone: cities whose names begin with a text, as a search takes them. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = defineApi(async ({ query }) => {
  const parsed = parseParameters(placeParameters, query);
  if (!parsed.ok) return refuse(400, parsed.problems);
  return answerJson({ places: await suggestPlaces(parsed.value.q) });
});
