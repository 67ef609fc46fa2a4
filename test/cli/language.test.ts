import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chooseLanguage } from '../../src/cli/language.ts';
import { reticula } from './spawn-reticula.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('the language', () => {
  test('is the one asked for, wherever the option stands', () => {
    expect(chooseLanguage(['run', 'large', '--lang', 'fr'], {})).toBe('fr');
    expect(chooseLanguage(['--lang=fr', 'run'], { LANG: 'en_GB.UTF-8' })).toBe('fr');
    expect(chooseLanguage(['--lang', 'en'], { LC_ALL: 'fr_FR.UTF-8' })).toBe('en');
  });

  test('is the last one asked for, and not taken from words that are no options', () => {
    expect(chooseLanguage(['--lang', 'en', '--lang', 'fr'], {})).toBe('fr');
    expect(chooseLanguage(['run', '--', '--lang', 'fr'], {})).toBe('en');
  });

  test('comes from LC_ALL, LC_MESSAGES, LANG, in this order', () => {
    expect(chooseLanguage([], { LC_ALL: 'fr_MA.UTF-8', LANG: 'en_GB' })).toBe('fr');
    expect(chooseLanguage([], { LC_ALL: '', LC_MESSAGES: 'fr', LANG: 'en_GB' })).toBe('fr');
    expect(chooseLanguage([], { LC_MESSAGES: 'en_GB', LANG: 'fr_FR' })).toBe('en');
    expect(chooseLanguage([], { LANG: 'fr-CA' })).toBe('fr');
  });

  test('is English where we do not speak the language, or none is set', () => {
    expect(chooseLanguage([], {})).toBe('en');
    expect(chooseLanguage([], { LANG: 'C.UTF-8' })).toBe('en');
    expect(chooseLanguage([], { LANG: 'fry_NL' })).toBe('en');
    expect(chooseLanguage(['--lang', 'xx'], { LANG: 'fr_FR' })).toBe('fr');
  });
});

describe('commands to copy', () => {
  const cwd = temporaryFolder();
  test('keep the language that was typed, and quote names with spaces', async () => {
    const words = ['init', 'ma question.yaml', '--lang', 'fr'];
    const { stdout } = await reticula(words, { cwd });
    expect(stdout).toContain("npx reticula sweep 'ma question.yaml' --report --lang fr\n");
    const written = readFileSync(join(cwd, 'ma question.yaml'), 'utf8');
    expect(written).toContain("npx reticula validate 'ma question.yaml' --lang fr\n");
    const absent = await reticula(['report', 'absent', '--lang', 'fr'], { cwd });
    expect(absent.stderr).toContain('npx reticula sweep souss-massa --lang fr\n');
    const mistaken = await reticula(['sweep', '--lang', 'fr'], { cwd });
    expect(mistaken.stderr).toContain('Voir npx reticula sweep --help --lang fr\n');
  });

  test('name no language where the system’s is followed', async () => {
    const { stderr } = await reticula(['report', 'absent'], { cwd, env: { LANG: 'fr_MA.UTF-8' } });
    expect(stderr).toContain('npx reticula sweep souss-massa\n');
  });
});
