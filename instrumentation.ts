/** Runs once before the first request: keys, schema and reference data must be there. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { prepareServer } = await import('@/lib/services/start');
  await prepareServer().catch(stop);
}

/** A server that cannot work must not pretend to: Next itself would only log and go on. */
function stop(error: unknown): never {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`The portal does not start: ${reason}\n`);
  process.exit(1);
}
