/**
 * `npm run db:generate [-- --name what-changed]`: writes the migrations for what changed in the two
 * schemas, the portal's and that of the Producer Database.
 */
import { must } from './run.mjs';

const args = ['generate', ...process.argv.slice(2)];
await must('drizzle-kit', args);
await must('drizzle-kit', args, { EDITION: '1' });
