import { join } from 'node:path';
import Database from 'better-sqlite3';
import pg from 'pg';
import { pageSize } from '@/lib/domain/find-local-help';
import { createDraw, createZipDraw, helperDatabase } from './helper-data';
import { median } from './stats';

/** The nearest twenty as PostGIS finds them. */
export type Postgis = {
  /** Nanoseconds, the median of many searches. */
  readonly time: () => Promise<number>;
  readonly close: () => Promise<void>;
};

const columns =
  'number, kind, slug, npn, state, standings, languages, markets, hours, time_zone, accepts_texts, name, street, city, zip, phone, phone_extension, email, website, updated_at';

const nearest = {
  name: 'nearest',
  text: `SELECT ${columns} FROM bench_helper
    WHERE kind = 'agents' AND states @> ARRAY[$3] AND ST_DWithin(place, ST_MakePoint($1, $2)::geography, 40233.6)
    ORDER BY place <-> ST_MakePoint($1, $2)::geography LIMIT ${pageSize}`,
};

/**
 * The same rows in PostgreSQL with PostGIS, when `BENCH_POSTGRES` names a database (a connection
 * string; the table `bench_helper` in it is made anew).
 */
export async function openPostgis(count: number): Promise<Postgis | null> {
  const connectionString = process.env.BENCH_POSTGRES;
  if (!connectionString) return null;
  const client = new pg.Client({ connectionString });
  await client.connect();
  await fill(client, await helperDatabase(count), count);
  return { time: () => timeSearches(client), close: () => client.end() };
}

async function fill(client: pg.Client, folder: string, count: number): Promise<void> {
  await client.query('CREATE EXTENSION IF NOT EXISTS postgis');
  const known = await client.query(`SELECT to_regclass('bench_helper') AS name`);
  if (known.rows[0].name !== null) {
    const { rows } = await client.query('SELECT count(*)::int AS count FROM bench_helper');
    if (rows[0].count === count) return;
  }
  console.log('(copying the helpers to PostgreSQL)');
  await client.query(`DROP TABLE IF EXISTS bench_helper;
    CREATE TABLE bench_helper (number int PRIMARY KEY, kind text, slug text, npn text, state text,
      standings jsonb, languages jsonb, markets jsonb, hours jsonb, time_zone text, accepts_texts int,
      name text, street text, city text, zip text, phone text, phone_extension text, email text,
      website text, updated_at bigint, latitude float8, longitude float8)`);
  const rows = new Database(join(folder, 'portal.db'), { readonly: true })
    .prepare(`SELECT ${columns}, latitude, longitude FROM helper`)
    .iterate();
  const pending: unknown[] = [];
  for (const row of rows) {
    pending.push(row);
    if (pending.length === 5_000) await insert(client, pending.splice(0));
  }
  await insert(client, pending);
  await client.query(`ALTER TABLE bench_helper ADD COLUMN place geography(Point), ADD COLUMN states text[];
    UPDATE bench_helper SET place = ST_MakePoint(longitude, latitude)::geography,
      states = ARRAY(SELECT jsonb_array_elements_text(standings->0->'states'));
    CREATE INDEX ON bench_helper USING gist (place)`);
  await client.query('VACUUM FULL ANALYZE bench_helper');
}

async function insert(client: pg.Client, rows: readonly unknown[]): Promise<void> {
  await client.query(
    `INSERT INTO bench_helper SELECT ${columns}, latitude, longitude
     FROM jsonb_to_recordset($1::jsonb) AS r(number int, kind text, slug text, npn text, state text,
       standings jsonb, languages jsonb, markets jsonb, hours jsonb, time_zone text, accepts_texts int,
       name text, street text, city text, zip text, phone text, phone_extension text, email text,
       website text, updated_at bigint, latitude float8, longitude float8)`,
    [JSON.stringify(rows.map(readJsonColumns))],
  );
}

/** SQLite keeps JSON as text. */
function readJsonColumns(row: unknown): unknown {
  const { standings, languages, markets, hours, ...rest } = row as Record<string, string>;
  const read = (text: string | undefined) => JSON.parse(text ?? 'null');
  return {
    ...rest,
    standings: read(standings),
    languages: read(languages),
    markets: read(markets),
    hours: read(hours),
  };
}

const searches = 500;

async function timeSearches(client: pg.Client): Promise<number> {
  const drawZip = createZipDraw(createDraw(7));
  const times: number[] = [];
  for (let search = 0; search < searches; search++) {
    const { longitude, latitude, state } = drawZip();
    const startedAt = process.hrtime.bigint();
    await client.query({ ...nearest, values: [longitude, latitude, state] });
    times.push(Number(process.hrtime.bigint() - startedAt));
  }
  return median(times);
}
