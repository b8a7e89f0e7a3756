/** After an install in a checkout: the pre-commit hook. Elsewhere there is nothing to hook into. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

if (existsSync(join(root, '.git')) && process.env.CI === undefined)
  await run('lefthook', ['install']);
