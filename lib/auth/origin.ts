/**
 * Whether a state-changing request comes from one of our own pages: a route handler gets no such
 * check from Next, as server actions do.
 */
export function isOwnOrigin(request: Request): boolean {
  const origin = request.headers.get('origin');
  const host = request.headers.get('host');
  if (origin === null || host === null || !URL.canParse(origin)) return false;
  return new URL(origin).host === host;
}
