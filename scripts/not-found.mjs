/**
 * Where a page finds nothing, Next sends an empty document that only scripts fill. Everyone gets the
 * same whole page instead, in the language of the address (answer.mjs).
 */

/** @param {import('node:http').ServerResponse} response */
export function isNotFoundPage(response) {
  const type = String(response.getHeader('content-type') ?? '');
  return response.statusCode === 404 && type.startsWith('text/html');
}

/**
 * Where the page is that says that nothing is at an address.
 * @param {string} address of a request
 */
export function notFoundPageFor(address) {
  const locale = /^\/es(?=[/?]|$)/.exec(address)?.[0] ?? '';
  const what = address.startsWith(`${locale}/find-local-help/`) ? 'helper' : 'page';
  return `${locale}/nothing-here/${what}/plain`;
}
