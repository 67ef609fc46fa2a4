import { expect, test } from 'vitest';
import {
  compareTables,
  gainedIn,
  lostIn,
  movedIn,
} from '../../../src/analysis/appraisal/compare-tables.ts';
import { syntheticTable } from '../../support/synthetic-findings.ts';

test('two tables are compared finding by finding: lost, gained, and moved without being reproduced', () => {
  const before = syntheticTable(({ id }) => {
    if (id === 'sequence') return 'undecided';
    return id === 'both-best' ? 'fails' : 'holds';
  });
  const after = syntheticTable(({ id }) => {
    if (id === 'both-best') return 'holds';
    return id === 'sequence' || id === 'trust-grows' ? 'fails' : 'holds';
  });
  const changes = compareTables(before, after);
  expect(changes).toHaveLength(25);
  expect(lostIn(changes)).toEqual(['trust-grows']);
  expect(gainedIn(changes)).toEqual(['both-best']);
  expect(movedIn(changes)).toEqual(['sequence']);
  expect(
    compareTables(before, before).every((one) => one.before.verdict === one.after.verdict),
  ).toBe(true);
});
