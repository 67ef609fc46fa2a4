import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reticula } from './spawn-reticula.ts';
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

test('a second Ctrl-C ends a sweep at once and still says how to go on', async () => {
  // The next shard, of a hundred runs, has just begun: it is not done in the time between the two.
  const words = ['sweep', 'souss-massa', '--replicates', '100', '--jobs', '1', '--out', 'cut'];
  const cut = await reticula(words, {
    cwd,
    onSpawn(kill) {
      const timer = setInterval(() => {
        if (!hasParts(join(cwd, 'cut'))) return;
        clearInterval(timer);
        kill('SIGINT');
        setTimeout(() => kill('SIGINT'), 50);
      }, 20);
    },
  });
  expect(cut.status).toBe(130);
  expect(cut.stdout).toBe('');
  expect(cut.stderr).toContain('Stopped at once.');
  expect(cut.stderr).toContain(
    'npx reticula sweep souss-massa --replicates 100 --out cut --resume',
  );
  expect(cut.stderr).not.toContain('Interrupted.');
});
