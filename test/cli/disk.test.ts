import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder } from '../experiment/run/support/folders.ts';
import { CAN_MOUNT, FILLER, MOUNT_NOTE, onSmallDisk } from '../experiment/run/support/mounts.ts';
import { reticula } from './spawn-reticula.ts';

const SWEEP = ['sweep', 'initial-trust', '--ticks', '4', '--replicates', '2', '--jobs', '1'];

function unfinishedIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.tmp'),
  );
}

describe.skipIf(!CAN_MOUNT)(`on a disk of its own${MOUNT_NOTE}`, () => {
  test('a sweep, a report and an export that find it full say so, and leave nothing half-written', async () => {
    const cwd = emptyFolder();
    await onSmallDisk(cwd, '16m', async ({ fill }) => {
      fill(4);
      const full = await reticula([...SWEEP, '--report'], { cwd });
      expect([full.status, full.stdout]).toEqual([4, '']);
      expect(full.stderr).toMatch(
        /: the disk is full\. Free some space, then resume: what is finished stays\.\n$/,
      );
      rmSync(join(cwd, FILLER));
      const { status, stdout } = await reticula([...SWEEP, '--resume'], { cwd });
      expect(status).toBe(0);
      const [, directory = ''] = /Results +(\S+)/.exec(stdout) ?? [];

      fill(4);
      for (const words of [
        ['report', directory],
        [...SWEEP, '--report'],
        ['export', directory],
      ]) {
        const { status: code, stderr } = await reticula([...words, '--lang', 'fr'], { cwd });
        expect(code).toBe(4);
        expect(stderr).toMatch(
          / : le disque est plein\. Libérez de la place puis reprenez : ce qui est fini reste acquis\.\n$/,
        );
        expect(unfinishedIn(cwd)).toEqual([]);
      }
      rmSync(join(cwd, FILLER));
      const done = await reticula(['report', directory], { cwd });
      expect([done.status, done.stdout]).toEqual([0, `${join(directory, 'report.html')}\n`]);
    });
  });

  test('that is read-only finished results are read, and what writes is refused', async () => {
    const cwd = emptyFolder();
    await onSmallDisk(cwd, '16m', async ({ remount }) => {
      await reticula(SWEEP, { cwd });
      const [name = ''] = readdirSync(join(cwd, 'results'));
      remount('ro');
      expect((await reticula(SWEEP, { cwd })).status).toBe(0);
      for (const words of [
        [...SWEEP, '--seed', 'other'],
        ['report', join('results', name)],
      ]) {
        const english = await reticula(words, { cwd });
        expect(english.status).toBe(4);
        expect(english.stderr).toMatch(
          /: the file system is read-only\. Choose another directory with --out\.\n$/,
        );
        const french = await reticula([...words, '--lang', 'fr'], { cwd });
        expect(french.stderr).toMatch(
          / : le système de fichiers est en lecture seule\. Choisissez un autre dossier avec --out\.\n$/,
        );
      }
      const elsewhere = await reticula(['query', 'results', 'SELECT count(*) AS n FROM runs'], {
        cwd,
      });
      expect(elsewhere.stdout).toBe('   n\n  18\n');
    });
  });
});
