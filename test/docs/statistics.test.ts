import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as statistics from '../../src/analysis/statistics/index.ts';

describe('the page on statistics', () => {
  it('has every function once in its table, and no other', () => {
    const rows = readFileSync('docs/statistics.md', 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| '));
    const named = rows.flatMap((row) =>
      [...(row.split('|')[2] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name),
    );
    expect(new Set(named).size).toBe(named.length);
    expect(new Set(named)).toEqual(new Set(Object.keys(statistics)));
  });
});
