/**
 * Writes db/seed/data/zip-codes.tsv.gz, the ZIP code table the portal ships with, and prints what
 * it found. Run with `npx tsx scripts/zip-codes/build.ts`; the sources are described in
 * docs/data-sources.md.
 */
import { writeFileSync } from 'node:fs';
import { placeAll } from './place';
import { describeBuild } from './report';
import { buildRows } from './rows';
import { loadGazetteer, loadPostalRecords } from './sources';
import { packRows } from './tsv';

const target = new URL('../../db/seed/data/zip-codes.tsv.gz', import.meta.url);

const postal = loadPostalRecords();
const gazetteer = loadGazetteer();
const places = placeAll(postal, gazetteer);
const built = buildRows(places);
const packed = packRows(built.rows);
writeFileSync(target, packed);
console.log(describeBuild(places, built, postal, gazetteer));
console.log(`${packed.length} bytes`);
