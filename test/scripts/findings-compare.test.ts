import { describe, expect, test } from 'vitest';
import { compareTables } from '../../scripts/findings.compare.mjs';
import type { FindingRecord } from '../../src/analysis/appraisal/findings-record.ts';
import { syntheticTable } from '../support/synthetic-findings.ts';

const table = syntheticTable(() => 'holds');

/** The table with one finding changed. */
function withChange(change: Partial<FindingRecord>) {
  const findings = table.findings.map((found) =>
    found.id === 'trust-grows' ? { ...found, ...change } : found,
  );
  return { ...table, findings };
}

describe('a table of findings compared with the published one', () => {
  test('is the same where effects differ by rounding only', () => {
    const [{ effect } = { effect: 0 }] = table.findings;
    expect(compareTables(table, table)).toEqual([]);
    expect(compareTables(table, withChange({ effect: (effect ?? 0) * (1 + 1e-9) }))).toEqual([]);
  });

  test.each([
    [{ verdict: 'fails' } as const, 'trust-grows: holds → fails'],
    [{ ablation: 'remains' } as const, 'trust-grows: ablation vanishes → remains'],
    [{ effect: 2.101 }, 'trust-grows: effect 2.1 → 2.101'],
    [{ effect: null }, 'trust-grows: effect 2.1 → null'],
    [{ id: 'trust-shrinks' }, 'trust-grows: no longer there'],
  ])('differs by %o', (change, difference) => {
    expect(compareTables(table, withChange(change))[0]).toBe(difference);
  });

  test('is another one where the version of the model is', () => {
    expect(compareTables(table, { ...table, modelVersion: '9.0.0' })).toEqual([
      'model 0.0.0 → 9.0.0',
    ]);
  });
});
