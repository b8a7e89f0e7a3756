import { randomInt } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { type APIResponse, expect } from '@playwright/test';
import type { Portal } from './server';

/** A number in its three groups. */
export type Planted = { readonly area: string; readonly group: string; readonly serial: string };

/**
 * Synthetic numbers that stand nowhere else, so that any trace of them is a leak: those of the sandbox's
 * people begin with 90 to 96, its Federal Tax IDs with 97 and 99.
 */
export const planted: readonly Planted[] = Array.from({ length: 50 }, (_, at) => ({
  area: String(randomInt(980, 990)),
  group: String(10 + at),
  serial: String(randomInt(1000, 9999)),
}));

const wide = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));

/** The five spellings, as people write them. */
export const spellings: readonly ((ssn: Planted) => string)[] = [
  ({ area, group, serial }) => `${area}${group}${serial}`,
  ({ area, group, serial }) => `${area}-${group}-${serial}`,
  ({ area, group, serial }) => `${area} ${group} ${serial}`,
  ({ area, group, serial }) => `${area}.${group}.${serial}`,
  ({ area, group, serial }) => `${wide(area)}–${wide(group)}–${wide(serial)}`,
];

const traces = planted.flatMap((ssn) => spellings.map((spell) => spell(ssn)));
const tracesIn = (text: string) => traces.filter((trace) => text.includes(trace));

/** Gives the numbers in turn, each time another one in another spelling. */
export function inTurn() {
  let turn = 0;
  const next = () => {
    const spell = spellings[turn % spellings.length];
    const ssn = planted[turn % planted.length];
    turn++;
    return ssn && spell ? spell(ssn) : '';
  };
  return { next, count: () => turn };
}

/** All that an answer says: its headers and its body. */
export async function textOf(answer: APIResponse): Promise<string> {
  return JSON.stringify(answer.headers()) + (await answer.text().catch(() => ''));
}

/** None of the numbers stands in what the portal has said, kept and written. */
export async function expectNoTrace(portal: Portal, answers: readonly string[]) {
  expect(answers.length).toBeGreaterThan(3);
  const places: readonly (readonly [string, string])[] = [
    ['an answer', answers.join('\n')],
    ['the log', portal.output()],
    ['the mailbox', await readMailbox(portal)],
    ['a file of the database or beside it', portal.databaseBytes().toString('utf8')],
    ['a backup', portal.backupBytes().toString('utf8')],
  ];
  for (const [place, text] of places) expect(tracesIn(text), place).toEqual([]);
  const found = globSync('.next/{server,static,cache}/**/*');
  const built = found.filter((file) => statSync(file).isFile());
  expect(built.length).toBeGreaterThan(50);
  for (const file of built) expect(tracesIn(readFileSync(file, 'latin1')), file).toEqual([]);
}

/** Mails lie sealed in the database: the sandbox's mailbox shows them opened. */
async function readMailbox(portal: Portal): Promise<string> {
  const pages = [];
  for (let page = 1; page <= 5; page++) {
    pages.push(await (await fetch(`${portal.url}/sandbox/mail?page=${page}`)).text());
  }
  return pages.join('\n');
}
