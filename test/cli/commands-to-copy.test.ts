import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { reticula, wordsOf } from './spawn-reticula.ts';
import { temporaryFolder } from './temporary-folder.ts';

const cwd = temporaryFolder();
const SMALL = ['--ticks', '2', '--replicates', '2', '--jobs', '1', '--quiet'];

beforeAll(async () => {
  await reticula(['sweep', 'initial-trust', ...SMALL, '--out', 'whole'], { cwd });
  await reticula(['sweep', 'initial-trust', ...SMALL, '--out', 'broken'], { cwd });
  const [name = ''] = readdirSync(join(cwd, 'broken'));
  appendFileSync(join(cwd, 'broken', name, 'runs.parquet'), 'x');
  await reticula(['sweep', 'initial-trust', ...SMALL, '--out', 'part', '--shard', '1/2'], { cwd });
});

/** What prints commands, in all places where they are printed. */
it.each([
  '--help',
  'swep',
  'run',
  'run souss-massa --set trust.inital=1',
  'describe',
  'describe parameters',
  'describe metrics',
  'describe scenarios',
  'describe trust.initial',
  'describe souss-massa',
  'describe trust-grows',
  'describe nothing',
  'init mine.yaml',
  'init mine.yaml',
  'sweep initial-trust --ticks 2 --replicates 2 --out whole',
  'sweep initial-trust --ticks 2 --replicates 2 --out part',
  'sweep initial-trust --ticks 2 --replicates 2 --out two --shard 1/2',
  'merge whole',
  'merge part',
  'merge broken',
  'report broken',
  'report nowhere',
  'query whole',
  'query "SELECT trust FROM runs"',
  'query whole SELECT trust FROM runs',
  'chart',
  'chart heatmap',
  'chart heat-map',
  'chart tornado whole',
  'chart convergence whole',
  'sensitivity initial-trust --samples 2 --ticks 2 --dry-run',
  'findings trust-grows --replicates 2',
  'cluster initial-trust --engine slurm --sensitivity morris --samples 2',
])('%s keeps the language that was typed in every command to copy', async (line) => {
  const words = wordsOf(`reticula ${line}`);
  const { stdout, stderr } = await reticula([...words, '--lang', 'fr'], { cwd });
  const file = words[0] === 'init' ? readFileSync(join(cwd, 'mine.yaml'), 'utf8') : '';
  const printed = `${stdout}\n${stderr}\n${file}`.replaceAll(/ \\\n */g, ' ');
  const commands = [...printed.matchAll(/npx reticula (?!\S+ <).*/g)].map(([line]) => line);
  expect(commands).not.toEqual([]);
  for (const command of commands) expect(command).toContain(' --lang fr');
});
