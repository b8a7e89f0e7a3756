import type { Locale } from '@/lib/domain/locale';
import { readEnv } from '@/lib/env';
import { type ApiDocument, buildApiDocument } from '@/lib/forms/api/openapi';

const built = new Map<string, ApiDocument>();

/** The description of the public API as this installation serves it (OpenAPI 3.1). */
export function getApiDocument(locale: Locale): ApiDocument {
  const { portalUrl } = readEnv();
  const key = `${locale} ${portalUrl}`;
  const document = built.get(key) ?? buildApiDocument(portalUrl, locale);
  built.set(key, document);
  return document;
}
