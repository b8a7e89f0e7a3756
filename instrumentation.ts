/** Runs once before the first request: keys, schema and reference data must be there. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { prepareOrStop } = await import('@/lib/services/start');
  await prepareOrStop();
  const { startSchedule } = await import('@/lib/services/schedule');
  startSchedule();
}
