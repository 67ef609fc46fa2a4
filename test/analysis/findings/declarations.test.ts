import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { decisiveText } from '../../../src/analysis/findings/decisive.ts';
import { FINDINGS } from '../../../src/analysis/findings/findings.ts';
import { VERDICT_RULE } from '../../../src/analysis/appraisal/verdict-rule.ts';
import type { Finding } from '../../../src/analysis/findings/declare.ts';
import { explainInvalid, findParameter, METRIC_NAMES } from '../../../src/model/index.ts';

function settingsOf(finding: Finding): object[] {
  const arms = [
    ...Object.values(finding.arms),
    ...(finding.ablation.kind === 'expect' ? Object.values(finding.ablation.arms) : []),
  ];
  const removed =
    finding.ablation.kind === 'remove'
      ? [finding.ablation, ...(finding.ablation.parts ?? [])].map(({ parameters }) => parameters)
      : [];
  return [
    ...arms.flatMap(({ parameters = {}, changes = [] }) => [
      parameters,
      ...changes.map((change) => change.parameters),
    ]),
    ...removed,
  ];
}

describe('the declared findings', () => {
  test('have the arms, measures and thresholds that were fixed before the model was tuned', () => {
    // Whoever changes this hash changes what counts as reproducing the study: it takes a decision
    // record with the whole table of verdicts before and after.
    expect(createHash('sha256').update(decisiveText(FINDINGS)).digest('hex')).toBe(
      '4fddf90fcad16d3c552e309c9d29185f006d2d911754b64d7ce83db9392f2879',
    );
  });

  test('are turned into verdicts by a rule that was fixed with them', () => {
    // Beside the hash above, which is that of the declarations alone: the same holds for this one.
    expect(createHash('sha256').update(JSON.stringify(VERDICT_RULE)).digest('hex')).toBe(
      '8bebb6c30d198991f795f373ec6d76178a714be85af63c11649bd45e4539719d',
    );
  });

  test('have names of their own', () => {
    expect(new Set(FINDINGS.map(({ id }) => id)).size).toBe(FINDINGS.length);
    for (const { id } of FINDINGS) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test.each(FINDINGS.map((finding) => [finding.id, finding] as const))(
    '%s names parameters that exist, with values they allow',
    (_, finding) => {
      for (const settings of settingsOf(finding)) {
        for (const [group, values] of Object.entries(settings as Record<string, object>)) {
          for (const [name, value] of Object.entries(values)) {
            const declaration = findParameter(`${group}.${name}`);
            const mistake = declaration ? explainInvalid(declaration, value) : 'does not exist';
            expect(mistake, `${group}.${name}`).toBeUndefined();
          }
        }
      }
    },
  );

  test.each(FINDINGS.map((finding) => [finding.id, finding] as const))(
    '%s measures metrics that exist, within its own quarters and arms',
    (_, { arms, ticks, conditions, provided = [], also = [], ablation }) => {
      const expected = ablation.kind === 'expect' ? ablation : { arms: {}, conditions: [] };
      const known = { ...arms, ...expected.arms };
      const judged = [...conditions, ...provided, ...expected.conditions];
      const terms = [...judged, ...also].flatMap((part) => ('terms' in part ? part.terms : []));
      for (const { measure, arm } of terms) {
        expect(Object.keys(known)).toContain(arm);
        const metric = ['metric', 'rise', 'mean', 'reached'].flatMap(
          (key) => (measure as Record<string, unknown>)[key] ?? [],
        );
        for (const name of metric) expect(METRIC_NAMES).toContain(name);
        for (const key of ['at', 'from', 'to', 'final']) {
          const tick = (measure as Record<string, unknown>)[key] ?? 0;
          expect(tick).toBeLessThanOrEqual(ticks);
        }
      }
      const named = judged.flatMap((condition) => ('arm' in condition ? [condition.arm] : []));
      for (const arm of named) expect(Object.keys(known)).toContain(arm);
    },
  );
});
