import { describe, expect, it } from 'vitest';
import { ablationPanels, levelPanels } from '../../../src/analysis/appraisal/tell/panels.ts';
import { FINDINGS } from '../../../src/analysis/findings/findings.ts';
import { findingChart } from '../../../src/charts/figures/finding-chart.ts';
import { syntheticTable } from '../../support/synthetic-findings.ts';
import { faultsOf } from '../../support/valid-spec.ts';
import type { Fate } from '../../support/synthetic-findings.ts';

function figureOf(index: number, fate: Fate) {
  const finding = FINDINGS[index];
  const record = syntheticTable(() => fate).findings[index];
  if (finding === undefined || record === undefined) throw new Error('no finding');
  const { id, claim } = finding;
  return {
    id,
    claim,
    panels: [...levelPanels(finding, record), ...ablationPanels(finding, record)],
  };
}

const LOOKS = [
  { language: 'en', theme: 'light', width: 1040 },
  { language: 'fr', theme: 'dark', width: 300 },
  { language: 'fr', theme: 'print', width: 680 },
] as const;

describe('the figure of a finding', () => {
  it.each(FINDINGS.map(({ id }, index) => [id, index] as const))(
    '%s is a valid spec in every language, theme and width',
    (_, index) => {
      for (const look of LOOKS) {
        const spec = findingChart(figureOf(index, 'holds'), look);
        expect(faultsOf(spec)).toEqual([]);
        expect(spec?.description).toMatch(look.language === 'fr' ? /\d,\d/ : /\d\.\d/);
      }
    },
  );

  it('is none where nothing was measured', () => {
    for (const [index] of FINDINGS.entries())
      expect(findingChart(figureOf(index, 'unmeasured'), LOOKS[0])).toBeUndefined();
  });
});
