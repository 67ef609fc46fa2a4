import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { MODEL_VERSION } from '../../src/model/version.ts';
import { readDocument } from './documents.ts';

describe('the versions that documents name', () => {
  it('are those of the program', () => {
    const citation = readFileSync('CITATION.cff', 'utf8').match(/^version: (.+)$/m)?.[1];
    expect(citation).toBe(packageJson.version);
    expect(readDocument('CHANGELOG.md')).toMatch(new RegExp(`^## ${packageJson.version}\\b`, 'm'));
  });

  it('are those of the model: the newest that the changelog names is the one in use', () => {
    const named = readDocument('CHANGELOG.md').match(/^## .*\bmodel (\S+)$/m)?.[1];
    expect(named).toBe(MODEL_VERSION);
  });
});

describe('the licence', () => {
  it('is the same in every place that names it', () => {
    expect(packageJson.license).toBe('MIT');
    expect(readFileSync('LICENSE', 'utf8')).toMatch(/^MIT License\n/);
    expect(readFileSync('CITATION.cff', 'utf8')).toMatch(/^license: MIT$/m);
    expect(readDocument('README.md')).toContain('[MIT](LICENSE)');
  });
});
