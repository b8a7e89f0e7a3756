import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { isIsoDate } from '@/lib/domain/iso-date';
import type { Hole, Part, PartException, Release, Severity } from '@/lib/domain/part';
import { environment, root } from './run.mjs';

const readJson = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));

const partsFile = z.object({
  nodeEndsOfLife: z.record(z.string(), z.string().refine(isIsoDate)),
  exceptions: z.array(
    z.strictObject({
      part: z.string(),
      hole: z.string().optional(),
      reason: z.string().min(20),
      since: z.string().refine(isIsoDate),
      until: z.string().refine(isIsoDate),
    }),
  ),
});

/** What people have written down about parts: ends of life, exceptions (docs/security/parts.json). */
export function readPartsFile(): {
  readonly nodeEndsOfLife: Readonly<Record<string, string>>;
  readonly exceptions: readonly PartException[];
} {
  return partsFile.parse(readJson('docs/security/parts.json'));
}

const lockFile = z.object({
  packages: z.record(z.string(), z.object({ version: z.string().optional() })),
});

/** The version of what lies at a place in the tree, as the lock file has it. */
function versionAt(place: string): string {
  const version = lockFile.parse(readJson('package-lock.json')).packages[place]?.version;
  if (version === undefined) throw new Error(`package-lock.json has no version for ${place}`);
  return version;
}

/** The names of the parts that the running portal is made of and that we name ourselves. */
export function listOwnParts(): { readonly name: string; readonly installed: string }[] {
  const { dependencies } = z
    .object({ dependencies: z.record(z.string(), z.string()) })
    .parse(readJson('package.json'));
  const names = Object.keys(dependencies);
  return names.map((name) => ({ name, installed: versionAt(`node_modules/${name}`) }));
}

/** Npm's registry did not answer, or knows no such question. */
export class NoAnswer extends Error {}

/**
 * What `npm` prints as JSON: it knows which registry to ask, and how. It ends with 1 when an audit
 * finds something, so what it prints decides.
 * @throws NoAnswer when it prints something else
 */
async function askNpm<T>(answer: z.ZodType<T>, ...args: string[]): Promise<T> {
  const text = await new Promise<string>((resolve) => {
    const options = { cwd: root, env: environment(), maxBuffer: 256 * 1024 * 1024 };
    execFile('npm', [...args, '--json'], options, (_error, stdout) => resolve(stdout));
  });
  const parsed = answer.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  throw new NoAnswer(`npm ${args.join(' ')}`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const releaseList = z.object({
  time: z.record(z.string(), z.string()),
  versions: z.union([z.array(z.string()), z.string().transform((one) => [one])]),
});

/**
 * The releases of a part that can be installed today.
 * @throws NoAnswer
 */
export async function listReleases(name: string): Promise<Release[]> {
  const { time, versions } = await askNpm(releaseList, 'view', name, 'time', 'versions');
  const releases = versions.map((version) => ({
    version,
    publishedAt: Date.parse(time[version] ?? ''),
  }));
  // A release without a day would never be late.
  if (releases.every(({ publishedAt }) => publishedAt > 0)) return releases;
  throw new NoAnswer(`days of the releases of ${name}`);
}

const advisory = z.object({
  url: z.string(),
  severity: z.string(),
  range: z.string(),
});
const auditReport = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({ name: z.string(), via: z.array(z.unknown()), nodes: z.array(z.string()) }),
  ),
});

/**
 * The holes that npm's audit knows in all that the lock file names, parts for development included.
 * @throws NoAnswer
 */
export async function listHoles(): Promise<Hole[]> {
  const { vulnerabilities } = await askNpm(auditReport, 'audit');
  const holes: Hole[] = [];
  for (const { name, via, nodes } of Object.values(vulnerabilities)) {
    // A text names another part of the report, which has the advisory.
    const advisories = via
      .filter((one) => typeof one === 'object')
      .map((one) => advisory.parse(one));
    const installed = [...new Set(nodes.map(versionAt))];
    for (const one of advisories) holes.push(...(await holesOf(name, one, installed)));
  }
  return holes;
}

async function holesOf(
  name: string,
  { url, severity, range }: z.infer<typeof advisory>,
  installed: readonly string[],
): Promise<Hole[]> {
  const versions = z.union([z.array(z.string()), z.string().transform((one) => [one])]);
  const affected = await askNpm(versions, 'view', `${name}@${range}`, 'version');
  const releases = await listReleases(name);
  const id = url.split('/').at(-1) ?? url;
  return installed
    .filter((version) => affected.includes(version))
    .map((version) => ({
      ...{ name, id, affected, releases, installed: version },
      severity: severityOf(severity),
    }));
}

/** A word that we do not know is taken for the worst. */
function severityOf(word: string): Severity {
  const known = ['critical', 'high', 'moderate', 'low', 'info'] as const;
  return known.find((one) => one === word) ?? 'critical';
}

/**
 * The parts that we name ourselves, with their releases.
 * @throws NoAnswer
 */
export async function listPartsWithReleases(): Promise<Part[]> {
  const parts: Part[] = [];
  for (const part of listOwnParts()) {
    parts.push({ ...part, releases: await listReleases(part.name) });
  }
  return parts;
}
