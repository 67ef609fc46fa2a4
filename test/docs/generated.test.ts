import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

describe('the generated parts of the documents', () => {
  it('are what the declarations of the model say now', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/write-docs.mjs', '--check'], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});
