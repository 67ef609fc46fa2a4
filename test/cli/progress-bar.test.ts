import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const BIN = new URL('../../bin/reticula.js', import.meta.url).pathname;
/** Of util-linux: gives a program a terminal, which its pipes are not. */
const hasTerminal = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0;

test.skipIf(!hasTerminal)(
  'on a terminal a sweep draws a bar and ends well (skipped where there is no `script`)',
  () => {
    const out = mkdtempSync(join(tmpdir(), 'reticula-bar-'));
    try {
      const command = `'${process.execPath}' '${BIN}' sweep souss-massa --replicates 20 --ticks 12 --out '${out}'`;
      const { status, stdout } = spawnSync('script', ['-qec', command, '/dev/null'], {
        encoding: 'utf8',
        env: { ...process.env, TERM: 'xterm', CI: '', LC_ALL: 'C.UTF-8' },
      });
      expect(stdout).not.toContain('Unexpected error');
      expect(stdout).toMatch(/\d+\s?% /);
      // Line wrapping is switched on again.
      expect(stdout.lastIndexOf('\u001b[?7h')).toBeGreaterThan(stdout.lastIndexOf('\u001b[?7l'));
      expect(status).toBe(0);
    } finally {
      rmSync(out, { recursive: true });
    }
  },
  120_000,
);
