import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { gzipSync } from 'node:zlib';
import { pageSize } from '@/lib/domain/find-local-help';
import { createDraw, createZipDraw, helperDatabase } from './helper-data';
import { type Server, startServer } from './server';
import { median, reportFigure, reportRatio, rounds } from './stats';

const connections = 8;
const roundMs = 4_000;
const agent = new Agent({ keepAlive: true, maxSockets: connections });

/** Pages of results over HTTP beside an empty dynamic page of the same build, and their size. */
export async function benchPages(helpers: number): Promise<void> {
  build();
  process.env.BENCH = '1';
  const server = await startServer(await helperDatabase(helpers), separateCores());
  const drawZip = createZipDraw(createDraw(11));
  // Every request asks for another place.
  const search = () => `/find-local-help?location=${drawZip().zip}`;
  await load(server, () => '/bench-empty');
  await load(server, search);
  const empty: number[] = [];
  const page: number[] = [];
  for (let round = 0; round < rounds; round++) {
    empty.push(await load(server, () => '/bench-empty'));
    page.push(await load(server, search));
  }
  console.log(`\nPages of results over HTTP, ${helpers.toLocaleString('en-US')} listed`);
  reportRatio('requests a second / those of an empty page', median(page) / median(empty), {
    atLeast: 0.8,
  });
  await reportSize(server, drawZip);
  await server.stop();
}

function build(): void {
  // Next writes the folder of the build into the settings of the compiler.
  const settings = readFileSync('tsconfig.json');
  execFileSync('npx', ['next', 'build'], { env: { ...process.env, BENCH: '1' }, stdio: 'ignore' });
  writeFileSync('tsconfig.json', settings);
}

/** The server on one core and the load on the other, where the system can tell them apart. */
function separateCores(): string[] {
  if (!existsSync('/usr/bin/taskset')) return [];
  execFileSync('taskset', ['-a', '-p', '-c', '1', String(process.pid)], { stdio: 'ignore' });
  return ['taskset', '-c', '0'];
}

/** @returns requests a second */
async function load({ url }: Server, path: () => string): Promise<number> {
  const end = performance.now() + roundMs;
  let count = 0;
  const work = async () => {
    while (performance.now() < end) {
      await fetchText(`${url}${path()}`);
      count++;
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  return count / (roundMs / 1_000);
}

function fetchText(url: string): Promise<string> {
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${response.statusCode} for ${url}`));
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve(Buffer.concat(parts).toString()));
    }).on('error', reject);
  });
}

/** The page of a place where twenty are found. */
async function reportSize({ url }: Server, drawZip: ReturnType<typeof createZipDraw>) {
  const sizes: { plain: number; packed: number }[] = [];
  while (sizes.length < 20) {
    const html = await fetchText(`${url}/find-local-help?location=${drawZip().zip}`);
    if (html.split('<li id="r').length <= pageSize) continue;
    sizes.push({ plain: Buffer.byteLength(html), packed: gzipSync(html).length });
  }
  const kilobytes = (what: 'plain' | 'packed') =>
    (median(sizes.map((size) => size[what])) / 1_024).toFixed(1);
  reportFigure('KB of HTML with 20 results (limit 40)', kilobytes('plain'));
  reportFigure('KB of it compressed', kilobytes('packed'));
}
