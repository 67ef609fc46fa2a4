import { describe, expect, it } from 'vitest';
import { askedMetrics, furtherMetrics } from '../../src/analysis/asked-metrics.ts';
import { HEADLINE_NAMES } from '../../src/model/metrics.ts';

const names = (metrics: readonly { readonly name: string }[]) => metrics.map(({ name }) => name);

describe('the metrics that a question is about', () => {
  it('keep the order in which the scenario names them', () => {
    expect(names(askedMetrics(['origin.blend', 'trust', 'conflicts']))).toEqual([
      'origin.blend',
      'trust',
      'conflicts',
    ]);
  });

  it('are the headline ones where nothing known is named', () => {
    expect(names(askedMetrics([]))).toEqual(HEADLINE_NAMES);
    expect(names(askedMetrics(['of another version']))).toEqual(HEADLINE_NAMES);
  });

  it('are each named once', () => {
    expect(names(askedMetrics(['trust', 'trust']))).toEqual(['trust']);
  });
});

describe('the metrics beside them', () => {
  it('begin with the companions over all networks ever founded, then the headline ones', () => {
    const further = names(furtherMetrics(askedMetrics(['cooperation', 'gini'])));
    expect(further.slice(0, 2)).toEqual(['cooperation.everFounded', 'engagement']);
    expect(further).not.toContain('cooperation');
    expect(new Set(further).size).toBe(further.length);
    for (const name of HEADLINE_NAMES) expect(['cooperation', ...further]).toContain(name);
  });
});
