import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadScenario } from '../../../src/experiment/scenario/files.ts';
import { renderMistake } from '../../../src/experiment/scenario/mistake.ts';
import { withHead } from './support.ts';

let folder = '';

beforeEach(() => {
  const parent = realpathSync(mkdtempSync(join(tmpdir(), 'reticula-scenario-')));
  folder = join(parent, 'mine');
  mkdirSync(folder);
  writeFileSync(join(parent, 'secret.csv'), 'name\nSecret\n');
  writeFileSync(join(parent, 'secret.yaml'), withHead('seed: secret'));
});

afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

/** Writes a scenario and reads it. */
function load(text: string | Buffer, name = 'my.yaml') {
  writeFileSync(join(folder, name), text);
  return mistakesAt(join(folder, name));
}

function mistakesAt(file: string): string[] {
  const checked = loadScenario(file);
  if (checked.ok) return [];
  return checked.mistakes.map((mistake) =>
    renderMistake(mistake, 'en').replaceAll(`${folder}/`, ''),
  );
}

describe('a scenario on the disk', () => {
  test('may name tables and scenarios beside it, and shipped scenarios', () => {
    writeFileSync(join(folder, 'firms.csv'), 'name\nA\n');
    writeFileSync(join(folder, 'base.yaml'), withHead('extends: souss-massa\nsweep: false'));
    expect(load(withHead('extends: ./base.yaml\nfirms: firms.csv'))).toEqual([]);
  });

  test('may be a shipped one, called by its bare name', () => {
    const checked = loadScenario('prior-work');
    expect(checked.ok && checked.scenario.input.firms).toHaveLength(14);
    expect(mistakesAt('souss-masa')).toEqual([
      'souss-masa names a file that does not exist, expected a scenario file, or the name of a shipped scenario; did you mean souss-massa?',
    ]);
  });

  test('is found again by a name that is almost right', () => {
    writeFileSync(join(folder, 'my-question.yaml'), withHead('extends: souss-massa'));
    expect(mistakesAt(join(folder, 'my_qestion.yaml'))[0]).toContain(
      'did you mean my-question.yaml?',
    );
  });

  test.each([
    ['firms: link.csv', 'firms is not in the folder of the scenario'],
    ['extends: ./link.yaml', 'extends is not in the folder of the scenario'],
    ['firms: folder.csv', 'firms names a folder or a device'],
    ['firms: zero.csv', 'firms is not in the folder of the scenario'],
    ['firms: broken.csv', 'firms names a file that does not exist'],
    ['firms: pipe.csv', 'firms names a folder or a device'],
    ['firms: "../secret.csv"', 'firms is not in the folder of the scenario'],
    ['firms: "sub/../../secret.csv"', 'firms is not in the folder of the scenario'],
  ])('reads nothing outside its folder: %s', (line, mistake) => {
    symlinkSync('../secret.csv', join(folder, 'link.csv'));
    symlinkSync('../secret.yaml', join(folder, 'link.yaml'));
    symlinkSync('/dev/zero', join(folder, 'zero.csv'));
    symlinkSync('absent.csv', join(folder, 'broken.csv'));
    mkdirSync(join(folder, 'folder.csv'));
    execFileSync('sh', ['-c', 'mkfifo "$0"', join(folder, 'pipe.csv')]);
    expect(load(withHead(line)).join('\n')).toContain(mistake);
  });

  test('may be reached by a link itself; then its folder is where it really lies', () => {
    writeFileSync(join(folder, 'firms.csv'), 'name\nA\n');
    load(withHead('firms: firms.csv'));
    const link = join(folder, '..', 'link.yaml');
    symlinkSync(join(folder, 'my.yaml'), link);
    expect(mistakesAt(link)).toEqual([]);
  });

  test.each([
    ['no text in UTF-8', Buffer.from([0x66, 0xe9, 0x0a]), 'names a file that is not text in UTF-8'],
    ['UTF-16', Buffer.from('\ufefftitle: A', 'utf16le'), 'names a file that is not text in UTF-8'],
    ['empty', '', 'my.yaml:1:1 is empty'],
  ])('is refused when it is %s', (_, content, mistake) => {
    expect(load(content).join('\n')).toContain(mistake);
  });

  test('of a size beyond reason is not read', () => {
    expect(load(Buffer.alloc(17 << 20, 'x'))[0]).toContain('names a file that is too large');
  });

  test.each([
    ['empty', ''],
    ['of a folder', '.'],
    ['of a device', '/dev/zero'],
    ['of nothing', 'nope.yaml'],
    ['impossible', 'a\0b\u001b[31m.yaml'],
    ['longer than any name', `${'x'.repeat(5000)}.yaml`],
  ])('is refused when its name is %s', (_, name) => {
    expect(mistakesAt(name)).toHaveLength(1);
    expect(mistakesAt(name).join('')).not.toMatch(/\p{Cc}/u);
  });
});
