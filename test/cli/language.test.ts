import { describe, expect, test } from 'vitest';
import { chooseLanguage } from '../../src/cli/language.ts';

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
