import { cpSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reticula } from '../cli/spawn-reticula.ts';
import { newFolder } from './support/folder.ts';
import { HOSTILE, hostileScenario, wasObeyed } from './support/hostile.ts';
import { countParts, directoryIn, tablesHere, tablesOf, writeFiles } from './support/results.ts';
import { describeTask, isOver, launch, logsOf } from './support/tasks.ts';
import { until } from './support/until.ts';
import { startSlurm } from './support/virtual-slurm.ts';
import type { VirtualSlurm } from './support/virtual-slurm.ts';

let slurm: VirtualSlurm;
beforeAll(async () => {
  slurm = await startSlurm(newFolder('slurm'));
});

afterAll(() => slurm.stop());

describe('a sweep in a Slurm job array', () => {
  test('goes on when a node fails halfway, with nothing installed but Node.js, to the bytes of a local run', async () => {
    const [laptop, cluster] = [newFolder('laptop'), newFolder('cluster')];
    const sweep = ['souss-massa', '--replicates', '160'];
    const here = await tablesHere(sweep, laptop);
    const files = ['--engine', 'slurm', '--bundle', '--shards', '4', '--out', 'take'];
    const commands = await writeFiles([...sweep, ...files], laptop);
    cpSync(join(laptop, 'take'), join(cluster, 'take'), { recursive: true });

    const [array, merge] = launch(slurm, commands, cluster);
    const results = join(cluster, 'take', 'results');
    await until('parts', 240, () => countParts(results) >= 3);
    const before = countParts(results);
    const task = (number: number) => describeTask(slurm, `${array}_${number}`);
    const all = [1, 2, 3, 4];
    const onFirst = all.filter((number) => task(number).NodeList === 'n1');
    expect(onFirst.length).toBe(2);
    for (const number of onFirst) expect(task(number).JobState).toBe('RUNNING');
    slurm.kill('n1');

    const moved = onFirst.map((number) => `${array}_${number}`);
    await until('another node', 120, () =>
      moved.every((id) => describeTask(slurm, id).Restarts === '1'),
    );
    await until('the end', 600, () => isOver(slurm, merge));
    for (const number of all) {
      expect(task(number)).toMatchObject({ JobState: 'COMPLETED', NodeList: 'n2' });
    }
    expect(describeTask(slurm, merge)).toMatchObject({ JobState: 'COMPLETED', ExitCode: '0:0' });
    expect(tablesOf(directoryIn(results))).toEqual(here);
    console.log(`a node was lost when ${before} parts were there`);
    await slurm.start('n1');
  });

  test('that is ended by its limit of time stores what it has; the merge says what is missing, and it is gone on with', async () => {
    const cwd = newFolder('limit');
    const { sweep, minutes } = await sweepOfMinutes(1.2, cwd);
    const commands = await writeFiles(
      [...sweep, '--engine', 'slurm', '--shards', '2', '--out', 'files'],
      cwd,
    );
    const files = join(cwd, 'files');
    // As the documents say: options before the name of the file. Task 2 is left out.
    const limited = (commands[0] ?? '').replace(/sbatch(?= .*shards)/, 'sbatch --time=2 --array=1');
    const started = performance.now();
    const [array, merge] = launch(slurm, [limited, commands[1] ?? ''], cwd);
    await until('the merge', 240, () => isOver(slurm, merge));
    const ended = describeTask(slurm, `${array}_1`);
    expect(ended).toMatchObject({ JobState: 'FAILED', ExitCode: '143:0' });
    console.log(`SIGTERM came within ${Math.round((performance.now() - started) / 1000)} s`);
    const parts = countParts(join(files, 'results'));
    expect(parts).toBeGreaterThan(0);
    expect(logsOf(files, `shard-${array}-1`)).toContain('Interrupted.');
    expect(describeTask(slurm, merge)).toMatchObject({ JobState: 'FAILED', ExitCode: '3:0' });
    expect(logsOf(files, `merge-${merge}`)).toContain('Missing shards of 2: 1, 2.');

    const again = [
      `cd -- files && job=$(sbatch --parsable --array=1,2 shards.sbatch)`,
      commands[1] ?? '',
    ];
    const [second, last] = launch(slurm, again, cwd);
    await until('the end', 1800, () => isOver(slurm, last));
    expect(describeTask(slurm, last)).toMatchObject({ JobState: 'COMPLETED' });
    expect(describeTask(slurm, `${second}_2`)).toMatchObject({ JobState: 'COMPLETED' });
    const took = secondsOf(describeTask(slurm, `${second}_2`).RunTime ?? '');
    console.log(
      `a shard of ${(minutes * 60).toFixed(0)} s by the pilot took ${took} s by the clock`,
    );
    expect(Object.keys(tablesOf(directoryIn(join(files, 'results'))))).toContain('runs.parquet');
  });

  test('of which a task fails is finished by that task alone; one that is queued again by hand goes on', async () => {
    const cwd = newFolder('failed');
    const { sweep } = await sweepOfMinutes(0.5, cwd);
    const commands = await writeFiles(
      [...sweep, '--engine', 'slurm', '--shards', '3', '--out', 'files'],
      cwd,
    );
    const files = join(cwd, 'files');
    const [array, merge] = launch(slurm, commands, cwd);
    await until('parts', 240, () => countParts(join(files, 'results')) >= 2);
    slurm.killTask(array, 2);
    slurm.bash(`scontrol requeue ${array}_3`, cwd);
    await until('the merge', 600, () => isOver(slurm, merge));
    expect(describeTask(slurm, `${array}_1`).JobState).toBe('COMPLETED');
    expect(describeTask(slurm, `${array}_2`)).toMatchObject({ ExitCode: '0:9' });
    expect(describeTask(slurm, `${array}_3`)).toMatchObject({
      JobState: 'COMPLETED',
      Restarts: '1',
    });
    expect(logsOf(files, `shard-${array}-3`)).toContain('Interrupted.');
    expect(logsOf(files, `merge-${merge}`)).toContain('Missing shards of 3: 2.');

    const again = [
      'cd -- files && job=$(sbatch --parsable --array=2 shards.sbatch)',
      commands[1] ?? '',
    ];
    const [, last] = launch(slurm, again, cwd);
    await until('the end', 600, () => isOver(slurm, last));
    expect(tablesOf(directoryIn(join(files, 'results')))).toEqual(await tablesHere(sweep, cwd));
  });

  test.each([[[]], [['--bundle']]])(
    'whose scenario, file and folder hold commands computes and obeys none of them (%j)',
    async (more) => {
      const cwd = newFolder('hostile');
      const file = hostileScenario(cwd);
      // Slurm itself has no folders with this sign.
      const out = `out ${HOSTILE.trim().replaceAll('\\', '')}`;
      const words = [file, '--engine', 'slurm', '--shards', '2', `--out=${out}`, ...more];
      // The commands span lines here: taken from the machine's answer.
      const { stdout } = await reticula(['cluster', '--json', ...words], { cwd });
      const [, merge] = launch(slurm, (JSON.parse(stdout) as { launch: string[] }).launch, cwd);
      await until('the end', 240, () => isOver(slurm, merge));
      expect(logsOf(join(cwd, out), 'merge-')).toContain('Results');
      const directory = directoryIn(join(cwd, out, 'results'));
      expect(tablesOf(directory)).toEqual(await tablesHere([file], cwd));
      expect(wasObeyed(cwd)).toBe(false);
    },
  );

  test('computes the runs of a sensitivity analysis, which then has nothing left to compute', async () => {
    const cwd = newFolder('sensitivity');
    const size = ['plausible-ranges', '--samples', '8', '--ticks', '8', '--replicates', '5'];
    const files = ['--engine', 'slurm', '--shards', '3', '--out', 'files'];
    const commands = await writeFiles([...size, '--sensitivity', 'sobol', ...files], cwd);
    const [, merge] = launch(slurm, commands.slice(0, 2), cwd);
    await until('the end', 240, () => isOver(slurm, merge));
    expect(describeTask(slurm, merge).JobState).toBe('COMPLETED');

    const results = join(cwd, 'files', 'results');
    const merged = tablesOf(directoryIn(results));
    const written = () => statSync(join(directoryIn(results), 'runs.parquet')).mtimeMs;
    const before = written();
    const analysis = async (out: string) => {
      const words = ['sensitivity', ...size, '--method', 'sobol', '--json', '--out', out];
      const { status, stdout, stderr } = await reticula(words, { cwd });
      expect(status, stderr).toBe(0);
      return { ...(JSON.parse(stdout) as object), directory: '' };
    };
    expect(await analysis(results)).toEqual(await analysis('here'));
    expect(written()).toBe(before);
    expect(tablesOf(directoryIn(join(cwd, 'here')))).toEqual(merged);
  });

  test('costs for every task what starting it costs', async () => {
    const cwd = newFolder('cost');
    const [tasks, processors] = [40, 4];
    writeFileSync(join(cwd, 'nothing.sbatch'), '#!/bin/sh\ndate +%s.%N >> times\n');
    slurm.bash(`sbatch --array=1-${tasks} --output=/dev/null --wait nothing.sbatch`, cwd);
    const times = readFileSync(join(cwd, 'times'), 'utf8').trim().split('\n').map(Number);
    expect(times.length).toBe(tasks);
    const seconds = Math.max(...times) - Math.min(...times);
    console.log(
      `${tasks} tasks that do nothing, on ${processors} processors: ${seconds.toFixed(1)} s`,
    );
  });
});

/** A sweep of two shards, of which each takes so long by the pilot. */
async function sweepOfMinutes(minutes: number, cwd: string) {
  const sized = async (replicates: number) => {
    const words = ['souss-massa', '--replicates', String(replicates)];
    const files = ['--engine', 'slurm', '--shards', '2', '--json', '--out', 'sized'];
    const { stdout } = await reticula(['cluster', ...words, ...files], { cwd });
    return { words, minutes: (JSON.parse(stdout) as { minutes: number }).minutes };
  };
  const few = await sized(30);
  const { words, minutes: expected } = await sized(Math.ceil((30 * minutes) / few.minutes));
  return { sweep: words, minutes: expected };
}

/** `00:01:35` as seconds. */
function secondsOf(time: string): number {
  return time.split(':').reduce((sum, part) => 60 * sum + Number(part), 0);
}
