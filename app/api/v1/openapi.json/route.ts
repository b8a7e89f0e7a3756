import { answerJson, defineApi } from '@/lib/api';
import { getApiDocument } from '@/lib/services/api-document';

/** Anyone: the description of this API for programs (OpenAPI 3.1). */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = defineApi(async () =>
  answerJson(getApiDocument('en')),
);
