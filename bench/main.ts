import { arch, cpus, platform, totalmem } from 'node:os';
import { benchEnumeration } from './enumeration';
import { benchFindLocalHelp } from './find-local-help';
import { benchImport } from './import';
import { benchPages } from './pages';
import { benchSearch } from './search';
import { rounds } from './stats';
import { benchValidation } from './validation';

/**
 * `npm run bench [-- --full] [-- --only NAME]`: prints ratios, since times of one machine say
 * nothing about another. Two things that are compared run in turn, round by round.
 */
const full = process.argv.includes('--full');
const only = process.argv[process.argv.indexOf('--only') + 1] ?? '';
const wants = (name: string) => !process.argv.includes('--only') || only === name;

const memory = `${Math.round(totalmem() / 1e9)} GB`;
console.log(
  `Node ${process.version}, ${platform()} ${arch()}, ${cpus().length} x ${cpus()[0]?.model}, ${memory}`,
);
console.log(
  `Medians of ${rounds} interleaved rounds; ${full ? 'full size' : 'small size (--full for the full one)'}`,
);

if (wants('validation')) await benchValidation(full ? 2_000_000 : 60_000);
if (wants('import')) benchImport(full ? 2_000_000 : 60_000);
if (wants('search')) await benchSearch(60_000);
if (wants('find-local-help')) {
  await benchFindLocalHelp(full ? 100_000 : 10_000, full ? 1_000_000 : 100_000);
}
if (wants('enumeration')) await benchEnumeration();
if (wants('pages')) await benchPages(full ? 100_000 : 10_000);
