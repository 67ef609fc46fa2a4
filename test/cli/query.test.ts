import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { reticula } from './spawn-reticula.ts';
import type { Finished } from './spawn-reticula.ts';
import { temporaryFolder } from './temporary-folder.ts';

const cwd = temporaryFolder();
const SMALL = ['souss-massa', '--ticks', '4', '--replicates', '2', '--jobs', '1'];
const SWEEP = ['sweep', ...SMALL, '--tables', 'series', '--tables', 'firms'];

/** Of a finished sweep. */
let directory: string;
beforeAll(async () => {
  await reticula([...SWEEP, '--out', 'whole'], { cwd });
  directory = directoryIn('whole');
});

function directoryIn(out: string): string {
  return join(out, readdirSync(join(cwd, out))[0] ?? '');
}

function query(...words: readonly string[]): Promise<Finished> {
  return reticula(['query', directory, ...words], { cwd });
}

function bytesIn(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => {
        const bytes = readFileSync(join(folder, name));
        return [name, createHash('sha256').update(bytes).digest('hex')];
      }),
  );
}

async function exported(table: string): Promise<Record<string, number>[]> {
  await reticula(['export', directory, '--format', 'json'], { cwd });
  const path = join(cwd, directory, 'export', `${table}.json`);
  return JSON.parse(readFileSync(path, 'utf8')) as Record<string, number>[];
}

describe('an answer', () => {
  const MEANS =
    'SELECT "trust.initial", avg(engagement) AS mean FROM runs GROUP BY ALL ORDER BY ALL';

  test('is what the exported tables give, in every digit', async () => {
    const runs = await exported('runs');
    const { stdout, status, stderr } = await query(MEANS, '--format', 'json');
    const found = JSON.parse(stdout) as Record<string, number>[];
    expect([status, stderr, found.length]).toEqual([0, '', 5]);
    for (const { 'trust.initial': level = Number.NaN, mean = Number.NaN } of found) {
      const ofLevel = runs.filter((run) => run['trust.initial'] === level);
      const values = ofLevel.map(({ engagement = Number.NaN }) => engagement);
      expect(mean).toBeCloseTo(values.reduce((sum, value) => sum + value, 0) / values.length, 12);
    }
    const all = await query('FROM series', '--json');
    expect(JSON.parse(all.stdout)).toEqual(await exported('series'));
  });

  test('is a table that follows the language, with the number of rows beside it', async () => {
    const english = await query('SELECT 1234.5 AS a, 2 AS b, true AS c');
    expect(english.stdout).toBe('        a  b  c\n  1,234.5  2  true\n');
    expect(english.stderr).toBe('1 row.\n');
    const french = await query('SELECT 1234.5 AS a, -2.25 AS b, true AS c', '--lang', 'fr');
    expect(french.stdout).toBe('        a      b  c\n  1\u202f234,5  −2,25  vrai\n');
    expect(french.stderr).toBe('1 ligne.\n');
  });

  test('that is long shows its first rows and says how many there are', async () => {
    const { stdout, stderr } = await query('SELECT range AS n FROM range(1234)');
    expect(stdout.split('\n')).toHaveLength(1 + 40 + 1);
    expect(stderr).toContain('The first 40 of 1,234 rows');
    const french = await query('SELECT range AS n FROM range(1234)', '--lang', 'fr');
    expect(french.stderr).toContain('Les 40 premières lignes sur 1\u202f234');
    const whole = await query('SELECT range AS n FROM range(1234)', '--format', 'csv');
    expect(whole.stdout.split('\r\n')).toHaveLength(1 + 1234 + 1);
  });

  test('may begin with a comment', async () => {
    for (const comment of ['-- how many', '--how many']) {
      const words = ['query', directory, `${comment}\nSELECT 7 AS n`, '--format', 'csv'];
      const { status, stdout } = await reticula(words, { cwd });
      expect([status, stdout]).toEqual([0, 'n\r\n7\r\n']);
    }
  });

  test('that is wide shows the columns that fit and counts the others', async () => {
    const { stdout, stderr } = await query('FROM runs LIMIT 2');
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    expect(stderr).toMatch(/\d+ columns find no\s+place here/);
  });

  test('keeps all digits, dates and structures for other programs', async () => {
    const sql = `SELECT 12345678901234567890123::HUGEINT AS long, 9007199254740991 AS safe, -0.10 AS dec,
      date '2020-02-29' AS day, [1, 2] AS list, {'a': 1.5, 'b': NULL} AS struct, map {'k': 2} AS map,
      NULL AS none, 0.1::DOUBLE AS tenth, 'nan'::DOUBLE AS nan, '=1+2' AS formula`;
    const [row] = JSON.parse((await query(sql, '--format', 'json')).stdout) as object[];
    expect(row).toEqual({
      long: '12345678901234567890123',
      safe: 9007199254740991,
      dec: -0.1,
      day: '2020-02-29',
      list: [1, 2],
      struct: { a: 1.5, b: null },
      map: [{ key: 'k', value: 2 }],
      none: null,
      tenth: 0.1,
      nan: null,
      formula: '=1+2',
    });
    const csv = (await query(sql, '--format', 'csv')).stdout.split('\r\n')[1];
    expect(csv).toBe(
      `12345678901234567890123,9007199254740991,-0.1,2020-02-29,"[1,2]","{""a"":1.5,""b"":null}","[{""key"":""k"",""value"":2}]",,0.1,NaN,'=1+2`,
    );
    const comma = await query('SELECT -1.5 AS a, 2 AS b', '--format', 'csv', '--decimal', 'comma');
    expect(comma.stdout).toBe('\ufeffa;b\r\n-1,5;2\r\n');
  });

  test('may be cut short by its reader', async () => {
    const words = ['query', directory, 'FROM range(100000000)', '--format', 'csv'];
    const { status, stderr } = await reticula(words, { cwd, closeStdoutAfter: 100 });
    expect([status, stderr]).toEqual([0, '']);
  });

  test('is broken off by Ctrl-C', async () => {
    const endless = 'SELECT count(*) FROM range(1000000000) a, range(1000000) b';
    const { status, stdout, stderr } = await reticula(['query', directory, endless], {
      cwd,
      onSpawn: (kill) => void setTimeout(() => kill('SIGINT'), 4000),
    });
    expect([status, stdout, stderr]).toEqual([130, '', 'Interrupted.\n']);
  });
});

describe('a question that does anything but read these tables', () => {
  const own = (): string => join(cwd, directory, 'runs.parquet');
  test.each([
    ["SELECT * FROM read_csv('/etc/passwd')", /no other file/],
    ["SELECT * FROM read_text('/etc/hostname')", /no other file/],
    ["SELECT * FROM glob('/etc/*')", /no other file/],
    ["SELECT * FROM parquet_metadata('/etc/passwd')", /no other file/],
    ["SELECT * FROM 'https://example.org/a.csv'", /no table|no network|cannot be answered/],
    ["COPY runs TO 'copied.csv'", /no other file/],
    [() => `COPY (SELECT 1 AS a) TO '${own()}'`, /only reads.* COPY/],
    [() => `EXPLAIN ANALYZE COPY (SELECT 1 AS a) TO '${own()}'`, /only reads.* EXPLAIN/],
    ["ATTACH 'attached.db'", /only reads.* ATTACH/],
    ['INSTALL httpfs', /only reads.* LOAD/],
    ["LOAD './evil.so'", /only reads.* LOAD/],
    ['SET threads = 2', /only reads.* SET/],
    ['SET enable_external_access = true', /only reads.* SET/],
    ['RESET lock_configuration', /only reads.* SET/],
    ['PRAGMA enable_external_access = true', /only reads/],
    ['/* a */ -- b\n PRAGMA version', /only reads.*PRAGMA/],
    ['CREATE TABLE a AS SELECT 1', /only reads.* CREATE/],
    ['CREATE PERSISTENT SECRET s (TYPE s3)', /./],
    ['DROP VIEW runs', /only reads.* DROP/],
    ["EXPORT DATABASE 'exported'", /no other file|only reads/],
    ['SELECT 1; SELECT 2', /One question at a time/],
    ['', /empty/],
    [';', /empty/],
  ] as const)('is refused: %s', async (sql, said) => {
    const before = bytesIn(join(cwd, directory));
    const others = readdirSync(cwd);
    const { status, stdout, stderr } = await query(typeof sql === 'string' ? sql : sql());
    expect([2, 3]).toContain(status);
    expect(stdout).toBe('');
    expect(stderr).toMatch(said);
    expect(stderr).not.toMatch(/Unexpected error|^\s+at /m);
    expect(bytesIn(join(cwd, directory))).toEqual(before);
    expect(readdirSync(cwd)).toEqual(others);
  });
});

describe('a question where DuckDB is not installed', () => {
  test('is answered with how to install it; tables and columns are listed without it', async () => {
    const bin = programWithoutDuckDB();
    const asked = await reticula(['query', directory, 'SELECT 1'], { cwd, bin });
    expect(asked.status).toBe(4);
    expect(asked.stdout).toBe('');
    expect(asked.stderr).toMatch(
      /^Questions in SQL are answered by DuckDB, which is not installed/,
    );
    const { peerDependencies } = packageJson;
    const install = `\n  npm install @duckdb/node-api@${peerDependencies['@duckdb/node-api']}\n`;
    expect(asked.stderr).toContain(install);
    const french = await reticula(['query', directory, 'SELECT 1', '--lang', 'fr'], { cwd, bin });
    expect(french.status).toBe(4);
    expect(french.stderr).toContain('il n’est pas installé');
    expect(french.stderr).toContain(install);
    const listed = await reticula(['query', directory], { cwd, bin });
    expect(listed).toEqual(await query());
    expect(listed.status).toBe(0);
  });
});

/** A copy of the built program in a folder whose `node_modules` holds what is installed with it, and nothing else; its start file. */
function programWithoutDuckDB(): string {
  const folder = join(cwd, 'without-duckdb');
  const root = fileURLToPath(new URL('../..', import.meta.url));
  for (const name of ['bin', 'dist', 'scenarios', 'package.json'])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  for (const name of Object.keys(packageJson.dependencies)) {
    mkdirSync(dirname(join(folder, 'node_modules', name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  }
  return join(folder, 'bin', 'reticula.js');
}

describe('a mistake in a question', () => {
  test('is shown at its place, without a trace of the program', async () => {
    const { status, stderr } = await query('SELECT * FORM runs');
    expect(status).toBe(2);
    expect(stderr).toBe(
      'The question cannot be answered. DuckDB says:\n' +
        '  Parser Error: syntax error at or near "runs"\n' +
        '  LINE 1: SELECT * FORM runs\n' +
        '                        ^\n',
    );
    const french = await query('SELECT * FORM runs', '--lang', 'fr');
    expect(french.stderr).toMatch(
      /^La question reste sans réponse\. DuckDB dit \(en anglais\)\u00a0:\n {2}Parser/,
    );
  });

  test('about a table that was not kept says which are, and how it is kept', async () => {
    const { status, stderr } = await query('SELECT * FROM events');
    expect(status).toBe(3);
    expect(stderr).toContain(
      'has no table events. There are: runs, series, firms. A sweep keeps it with --tables events.',
    );
    const french = await query('SELECT * FROM ties', '--lang', 'fr');
    expect(french.stderr).toContain(
      'n’a pas de table ties. Tables présentes\u00a0: runs, series, firms. Un balayage la conserve avec --tables ties.',
    );
  });

  test('about a column that is not there names the nearest, also behind the name of a table', async () => {
    const { status, stderr } = await query('SELECT r.engagment FROM runs r');
    expect(status).toBe(2);
    expect(stderr).toContain('Did you mean engagement?');
    const french = await query('SELECT "trust.intial" FROM runs', '--lang', 'fr');
    expect(french.stderr).toContain('Vouliez-vous dire "trust.initial"\u00a0?');
  });

  test('about a name with a dot says how to write it', async () => {
    const { status, stderr } = await query('SELECT trust.initial FROM runs');
    expect(status).toBe(2);
    expect(stderr).toContain('A name with a dot is written in double quotes: "trust.initial".');
  });
});

describe('without a question', () => {
  test('every table and column is told with type, unit and meaning', async () => {
    const { status, stdout } = await query();
    expect(status).toBe(0);
    expect(stdout).toMatch(/^runs, 50 rows\n/);
    expect(stdout).toContain('One row per run and tick.');
    expect(stdout).toMatch(/tick\s+Tick \(INTEGER, quarter\)/);
    expect(stdout).toMatch(/trust\.initial\s+[\w ]*trust \(DOUBLE/i);
    expect(stdout).toContain('Not kept by this sweep: networks, events, ties.');
    const french = await query('--lang', 'fr');
    expect(french.stdout).toMatch(/tick\s+Trimestre \(INTEGER, trimestre\)/);
    expect(french.stdout).toContain(
      'Non conservées par ce balayage\u00a0: networks, events, ties.',
    );
  });

  test('other programs are told the same', async () => {
    const { stdout } = await query('--json');
    expect(JSON.parse(stdout)).toContainEqual({
      table: 'series',
      column: 'tick',
      unit: 'quarter',
      label: 'Tick',
      help: 'Quarters since the set-up, which is tick 0.',
    });
  });
});

describe('results', () => {
  test('that are unfinished are asked as far as they go, and that is said', async () => {
    await reticula([...SWEEP, '--shard', '1/2', '--out', 'half'], { cwd });
    const words = [
      'query',
      directoryIn('half'),
      'SELECT count(*) AS n FROM runs',
      '--format',
      'csv',
    ];
    const { status, stdout, stderr } = await reticula(words, { cwd });
    expect(status).toBe(0);
    const count = Number(stdout.split('\r\n')[1]);
    expect(count).toBeGreaterThan(20);
    expect(count).toBeLessThan(50);
    expect(stderr).toContain(`is unfinished: the answer covers ${count} of 50`);
    const french = await reticula([...words, '--lang', 'fr'], { cwd });
    expect(french.stderr).toContain(
      `est inachevé\u00a0: la réponse porte sur ${count} simulations`,
    );
    const series = 'SELECT count(*) AS n FROM series';
    const rows = await reticula(['query', directoryIn('half'), series, '--format', 'csv'], { cwd });
    expect(Number(rows.stdout.split('\r\n')[1])).toBe(5 * count);
  });

  test('that were damaged are refused', async () => {
    await reticula([...SWEEP, '--out', 'damaged'], { cwd });
    const path = join(cwd, directoryIn('damaged'), 'series.parquet');
    const bytes = readFileSync(path);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 4;
    writeFileSync(path, bytes);
    const { status, stderr } = await reticula(['query', 'damaged', 'FROM runs'], { cwd });
    expect(status).toBe(3);
    expect(stderr).toContain('series.parquet is missing, damaged or was changed');
  });

  test('may lie in a folder of any name', async () => {
    await reticula([...SWEEP, '--out', 'plain'], { cwd });
    const odd = "it's [1]* ?x";
    renameSync(join(cwd, directoryIn('plain')), join(cwd, odd));
    const { stdout } = await reticula(['query', odd, 'SELECT count(*) AS n FROM runs'], { cwd });
    expect(stdout).toBe('   n\n  50\n');
  });

  test('are asked one at a time', async () => {
    await reticula([...SWEEP, '--seed', 'other', '--out', 'whole'], { cwd });
    const { status, stderr } = await reticula(['query', 'whole', 'FROM runs'], { cwd });
    expect(status).toBe(2);
    expect(stderr).toMatch(/there are several; choose one:\n {2}whole\/souss-massa-/);
  });
});
