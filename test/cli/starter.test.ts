import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { starterScenario } from '../../src/cli/starter.ts';
import { textLoader } from '../../src/experiment/scenario/loader.ts';
import { parseScenario } from '../../src/experiment/scenario/parse.ts';
import { LANGUAGES } from '../../src/model/text.ts';
import { reticula } from './spawn-reticula.ts';
import { temporaryFolder } from './temporary-folder.ts';

const cwd = temporaryFolder();

describe.each(LANGUAGES)('the starter scenario in %s', (language) => {
  test('has no mistakes, also with everything uncommented that is meant to be', () => {
    const text = starterScenario(language, 'my.yaml', 'schema.json');
    const optional = text.replace(/^ {2}# (steps:|trust:| {2}\w+: \w+)$/gm, '  $1');
    expect(optional).not.toBe(text);
    for (const each of [text, optional]) {
      expect(parseScenario(each, 'my.yaml', textLoader({}))).toMatchObject({ ok: true });
    }
  });

  test('is written once, and never over another file', async () => {
    const file = `${language}.yaml`;
    const first = await reticula(['init', file, '--lang', language], { cwd });
    expect(first).toMatchObject({ status: 0, stdout: expect.stringContaining(file) });
    const written = readFileSync(join(cwd, file), 'utf8');
    expect(written).toMatch(/^# yaml-language-server: \$schema=\S+scenario\.schema\.json\n/);
    const again = await reticula(['init', file, '--lang', language], { cwd });
    expect(again).toMatchObject({ status: 2, stdout: '' });
    expect(readFileSync(join(cwd, file), 'utf8')).toBe(written);
  });
});
