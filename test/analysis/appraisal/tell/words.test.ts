import { describe, expect, test } from 'vitest';
import { describeCounts } from '../../../../src/analysis/appraisal/tell/counts.ts';
import { describeNeeded } from '../../../../src/analysis/appraisal/tell/needed.ts';
import { outcomesOf } from '../../../../src/analysis/appraisal/tell/outcomes-of.ts';
import { ablationPanels, levelPanels } from '../../../../src/analysis/appraisal/tell/panels.ts';
import { plainReading } from '../../../../src/analysis/appraisal/tell/reading.ts';
import {
  describeAblation,
  VERDICTS,
} from '../../../../src/analysis/appraisal/tell/verdict-words.ts';
import {
  describeGap,
  describeRequirement,
  writeEffect,
  writeP,
  writeUnit,
} from '../../../../src/analysis/appraisal/tell/write-outcome.ts';
import { writeRemoved } from '../../../../src/analysis/appraisal/tell/write-removed.ts';
import { FINDINGS } from '../../../../src/analysis/findings/findings.ts';
import { syntheticTable } from '../../../support/synthetic-findings.ts';
import type { Fate } from '../../../support/synthetic-findings.ts';

const FATES: readonly Fate[] = ['holds', 'fails', 'undecided', 'unmeasured'];

/** Everything that is told of a finding in one language. */
function tell(index: number, fate: Fate, language: 'en' | 'fr'): string {
  const finding = FINDINGS[index];
  const record = syntheticTable(() => fate).findings[index];
  if (finding === undefined || record === undefined) throw new Error('no finding');
  const panels = [...levelPanels(finding, record), ...ablationPanels(finding, record)];
  return [
    VERDICTS[record.verdict][language],
    plainReading(finding, record, language),
    describeAblation(record)[language],
    ...outcomesOf(finding, record).flatMap((told) => [
      writeEffect(told, language) + writeUnit(told.condition, language),
      describeRequirement(told.condition, language),
      describeGap(told, language),
    ]),
    ...panels.flatMap(({ title, unit, rows, remark }) => [
      title[language],
      unit[language],
      remark?.[language] ?? '',
      ...rows.map(({ label }) => label[language]),
    ]),
  ].join('\n');
}

describe.each(FINDINGS.map(({ id }, index) => [id, index] as const))(
  'what is told of %s',
  (_, index) => {
    test.each(FATES)('says what the data carry where it %s', (fate) => {
      for (const language of ['en', 'fr'] as const) {
        const text = tell(index, fate, language);
        expect(text).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
        expect(text).not.toMatch(/prov(?:e|es|ed)\b|prouv|confirm/i);
      }
    });
  },
);

test('no French text calls the hub so', () => {
  for (const [index] of FINDINGS.entries())
    expect(tell(index, 'holds', 'fr')).not.toMatch(/\bhub\b/i);
});

describe('words for numbers', () => {
  test('p is never written as 0', () => {
    expect(writeP(0.00004, 'en')).toBe('p\u00a0<\u00a00.001');
    expect(writeP(0.0123, 'fr')).toBe('p\u00a0=\u00a00,012');
    expect(writeP(0.4, 'en')).toBe('p\u00a0=\u00a00.40');
    expect(writeP(null, 'en')).toBe('p\u00a0–');
  });

  test.each([
    [null, 'there was no effect to take away'],
    [1, 'all of the effect goes'],
    [1.4, 'all of the effect goes and it turns round'],
    [0.98, '98% of the effect goes'],
    [0.001, 'none of the effect goes'],
    [-0.12, 'the effect grows by 12%'],
  ])('a removed share of %s reads: %s', (removed, text) => {
    expect(writeRemoved(removed, 'en')).toBe(text);
  });

  test('a number of replicates is told as far as it is known', () => {
    expect(describeNeeded(340).en).toContain('About 340 replicates');
    expect(describeNeeded(558_495).en).toContain('More than 10,000');
    expect(describeNeeded(null).en).toContain('nobody can tell');
  });

  test('counts tell apart what is calibrated, near-imposed and unexplained', () => {
    const { findings } = syntheticTable(({ id }) => (id === 'trust-grows' ? 'fails' : 'holds'));
    const { en, fr } = describeCounts(findings);
    expect(en).toContain(
      'Of 25 findings the model reproduces 24, does not reproduce 1, and 0 are undecided.',
    );
    expect(fr).toContain('le modèle en reproduit 24, n’en reproduit pas 1, et 0 est indécis.');
  });
});
