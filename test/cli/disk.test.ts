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
        /: the disk is full\. Free some space, then give the same command with --resume: what is finished stays\.\n$/,
      );
      rmSync(join(cwd, FILLER));
      const { status, stdout } = await reticula([...SWEEP, '--resume'], { cwd });
      expect(status).toBe(0);
      const [, directory = ''] = /Results +(\S+)/.exec(stdout) ?? [];

      fill(4);
      const again = await reticula([...SWEEP, '--report', '--quiet', '--lang', 'fr'], { cwd });
      expect([again.status, again.stderr]).toEqual([
        4,
        `${join(directory, 'report.html')}\u00a0: le disque est plein. Libérez de la place, puis relancez la même commande avec --resume\u00a0: ce qui est fini reste acquis.\n`,
      ]);
      rmSync(join(cwd, FILLER));
      fill();
      for (const [words, file] of [
        [['report', directory], join(directory, 'report.html')],
        [['export', directory], join(directory, 'export', 'runs.csv')],
        [['chart', 'distributions', directory, '--format', 'png', '--out', 'd.png'], 'd.png'],
        [
          [
            'compare',
            `${directory}@trust.initial=0.3`,
            `${directory}@trust.initial=0.6`,
            '--report',
            'c.html',
          ],
          'c.html',
        ],
        [['init', 'mine.yaml'], 'mine.yaml'],
        [['teach', '--save', 'class.html'], 'class.html'],
        [
          ['cluster', 'initial-trust', '--engine', 'parallel', '--out', 'cluster', '--bundle'],
          'cluster',
        ],
      ] as const) {
        const { status: code, stderr } = await reticula(words, { cwd });
        expect([words, code, stderr]).toEqual([
          words,
          4,
          expect.stringMatching(
            /^\S+: the disk is full\. Free some space, then give the same command again\.\n$/,
          ),
        ]);
        expect(stderr.startsWith(file)).toBe(true);
        expect(unfinishedIn(cwd)).toEqual([]);
      }
      rmSync(join(cwd, FILLER));
      expect((await reticula(['init', 'mine.yaml'], { cwd })).status).toBe(0);
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
          /\u00a0: le système de fichiers est en lecture seule\. Choisissez un autre dossier avec --out\.\n$/,
        );
      }
      const elsewhere = await reticula(['query', 'results', 'SELECT count(*) AS n FROM runs'], {
        cwd,
      });
      expect(elsewhere.stdout).toBe('   n\n  18\n');
    });
  });
});
