import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

it('says how to build a checkout that is not built', () => {
  const folder = mkdtempSync(join(tmpdir(), 'unbuilt-'));
  try {
    cpSync(fileURLToPath(new URL('../../bin', import.meta.url)), join(folder, 'bin'), {
      recursive: true,
    });
    const run = spawnSync(process.execPath, [join(folder, 'bin/reticula.js'), '--help'], {
      encoding: 'utf8',
    });
    expect(run).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('npm run build'),
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
