import { defineApi, refuse } from '@/lib/api';

const missing = {
  code: 'address.unknown',
  message: 'There is nothing at this address. /api/v1/openapi.json says what there is.',
  field: null,
} as const;

/** Anyone: every other address below it, so that programs get JSON there too. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = defineApi<{ path: string[] }>(
  async () => refuse(404, [missing]),
);
