import {
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reticula } from './spawn-reticula.ts';
import type { Finished } from './spawn-reticula.ts';
import { temporaryFolder } from './temporary-folder.ts';

const cwd = temporaryFolder();

function hasParts(folder: string): boolean {
  return (
    existsSync(folder) &&
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).some(
      (name) => /parts.\S+$/.test(name) && !name.endsWith('.tmp'),
    )
  );
}

const LONG = {
  sweep: ['sweep', 'souss-massa', '--ticks', '8', '--replicates', '12'],
  sensitivity: [
    'sensitivity',
    'souss-massa',
    '--method',
    'oat',
    '--ticks',
    '8',
    '--replicates',
    '30',
  ],
} as const;

/** Starts long work and sends it signals as soon as something is stored. */
function interrupted(
  words: readonly string[],
  out: string,
  signals: readonly NodeJS.Signals[],
): Promise<Finished> {
  return reticula([...words, '--jobs', '1', '--out', out], {
    cwd,
    onSpawn(kill) {
      const timer = setInterval(() => {
        if (!hasParts(join(cwd, out))) return;
        clearInterval(timer);
        // Two of a kind might be delivered as one; both are there before a shard can end.
        for (const signal of signals) kill(signal);
      }, 20);
    },
  });
}

describe.each(Object.entries(LONG))('%s', (name, words) => {
  const [command, scenario, ...options] = words;
  const again = (out: string): string =>
    `npx reticula ${[command, scenario, ...options].join(' ')} --out ${out} --resume`;

  test('is ended by a signal in good order, says how to go on, and goes on', async () => {
    const out = `${name}-drained`;
    const ended = await interrupted(words, out, ['SIGINT']);
    expect([ended.status, ended.stdout]).toEqual([130, '']);
    expect(ended.stderr).toMatch(/Interrupted\. \d+ of [\d,]+ runs are stored/);
    expect(ended.stderr).toContain(again(out));
    const rest = await reticula([...words, '--out', out, '--resume'], { cwd });
    expect(rest.status).toBe(0);
  }, 120_000);

  test('is ended at once by a second signal and still says how to go on', async () => {
    const out = `${name}-cut`;
    const cut = await interrupted(words, out, ['SIGINT', 'SIGTERM']);
    expect([130, 143]).toContain(cut.status);
    expect(cut.stdout).toBe('');
    expect(cut.stderr).toContain('Stopped at once.');
    expect(cut.stderr).toContain(again(out));
    expect(cut.stderr).not.toContain('Interrupted.');
  });
});

test('damaged parts are counted and computed again; what was made without them is named', async () => {
  const words = ['sweep', 'souss-massa', '--ticks', '4', '--replicates', '2', '--out', 'damaged'];
  await reticula([...words, '--shard', '1/2'], { cwd });
  const directory = join('damaged', readdirSync(join(cwd, 'damaged'))[0] ?? '');
  const [flipped = '', cut = ''] = readdirSync(join(cwd, directory, 'parts'));
  const path = join(cwd, directory, 'parts', flipped);
  const bytes = readFileSync(path);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 4;
  writeFileSync(path, bytes);
  const merged = await reticula(['merge', directory], { cwd });
  expect(merged.status).toBe(3);
  expect(merged.stderr).toContain(
    '1 stored part is damaged, or of a program with other columns: parts/',
  );
  truncateSync(join(cwd, directory, 'parts', cut), 100);
  for (const command of [
    ['report'],
    ['query', 'SELECT count(*) FROM runs'],
    ['chart', 'heat-map'],
  ]) {
    const [name = '', second = ''] = command;
    const words = name === 'chart' ? [name, second, directory] : [name, directory, second];
    const read = await reticula(words.filter(Boolean), { cwd });
    expect(read.stderr.replaceAll(/\s+/g, ' ')).toContain(
      `2 stored parts are damaged, or of a program with other columns: parts/${flipped}, parts/${cut}.`,
    );
  }
  const { stdout } = await reticula(['report', directory, '--json'], { cwd });
  expect(JSON.parse(stdout)).toMatchObject({
    reports: [{ status: 'interrupted', damaged: [`parts/${flipped}`, `parts/${cut}`] }],
  });
  await reticula(['export', directory, '--format', 'csv'], { cwd });
  const resumed = await reticula([...words, '--resume', '--lang', 'fr'], { cwd });
  expect(resumed.status).toBe(0);
  const left = [`${directory}/report.html`, `${directory}/export-unfinished`];
  expect(resumed.stdout.replaceAll(/\s+/g, ' ')).toContain(
    `Établi sur une partie seulement des simulations, avant la fin du balayage : ${left.join(', ')}.`,
  );
  const whole = await reticula(['merge', directory, '--json'], { cwd });
  expect(JSON.parse(whole.stdout)).toMatchObject({ sweeps: [{ partial: left }] });
  // A report of the whole takes the place of the other; nothing else is touched.
  const reported = await reticula(['merge', directory, '--report'], { cwd });
  expect(reported.stdout.replaceAll(/\s+/g, ' ')).toContain(
    `Of a part of the runs only, made before the sweep was finished: ${left[1]}.`,
  );
  expect(existsSync(join(cwd, directory, 'export-unfinished', 'runs.csv'))).toBe(true);
  rmSync(join(cwd, directory, 'export-unfinished'), { recursive: true });
  const clean = await reticula(['merge', directory], { cwd });
  expect(clean.stdout).not.toContain('a part of the runs');
  expect(resumed.stderr).toContain('2 parties conservées sont abîmées, ou viennent');
});
