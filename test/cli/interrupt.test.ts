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

test('a second signal ends a sweep at once and still says how to go on', async () => {
  const words = ['sweep', 'souss-massa', '--replicates', '60', '--jobs', '1', '--out', 'cut'];
  const cut = await reticula(words, {
    cwd,
    onSpawn(kill) {
      const timer = setInterval(() => {
        if (!hasParts(join(cwd, 'cut'))) return;
        clearInterval(timer);
        // Two of a kind might be delivered as one; both are there before a shard can end.
        kill('SIGINT');
        kill('SIGTERM');
      }, 20);
    },
  });
  expect([130, 143]).toContain(cut.status);
  expect(cut.stdout).toBe('');
  expect(cut.stderr).toContain('Stopped at once.');
  expect(cut.stderr).toContain('npx reticula sweep souss-massa --replicates 60 --out cut --resume');
  expect(cut.stderr).not.toContain('Interrupted.');
});
