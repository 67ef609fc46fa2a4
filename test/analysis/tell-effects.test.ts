import { describe, expect, it } from 'vitest';
import type { MetricInfo } from '../../src/analysis/metric-info.ts';
import { effectsOf } from '../../src/analysis/effects.ts';
import { tellEffects } from '../../src/analysis/tell-effects.ts';
import { gridDesign, syntheticRuns } from '../support/synthetic-runs.ts';

const ASKED: MetricInfo[] = ['engagement', 'trust'].map((name) => ({
  name,
  label: { en: name, fr: `${name} (fr)` },
  help: { en: '', fr: '' },
  unit: { en: '', fr: '' },
  kind: 'level',
  covers: 'firms',
  margin: 0.05,
}));

const tell = (slopes: { engagement: number; trust: number }) => {
  const rise = (slope: number) => (levels: readonly unknown[]) => 0.5 + slope * Number(levels[0]);
  const metrics = { engagement: rise(slopes.engagement), trust: rise(slopes.trust) };
  const design = gridDesign({ clarity: [0.1, 0.5, 0.9] });
  const runs = syntheticRuns({ seed: 'tell', design, replicates: 20, metrics });
  return tellEffects(effectsOf(runs, Object.keys(metrics)), design, ASKED);
};

describe('what a sweep opens with', () => {
  it('is the effect on what was asked first, then the strongest where it is another', () => {
    const { sentences, strongest } = tell({ engagement: 0.5, trust: 2 });
    expect(strongest?.metric).toBe('trust');
    expect(sentences).toHaveLength(2);
    expect(sentences[0].en).toMatch(
      /^In this model, changing .* changed “engagement” by \+0\.[34]/,
    );
    expect(sentences[1]?.en).toMatch(/^Strongest effect: in this model, .*“trust” by \+1\.[56]/);
  });

  it('is one sentence where the strongest effect is the one on what was asked', () => {
    const { sentences } = tell({ engagement: 2, trust: 0.5 });
    expect(sentences.map(({ en }) => en)).toEqual([
      expect.stringMatching(/^Strongest effect: .*“engagement”/),
    ]);
  });

  it('says when nothing is clear on what was asked, and when nothing is clear at all', () => {
    const { sentences } = tell({ engagement: 0, trust: 2 });
    expect(sentences[0].en).toContain('On “engagement” no effect is clear');
    expect(sentences[0].fr).toContain('aucun effet n’est net');
    expect(sentences[1]?.en).toContain('“trust”');
    expect(tell({ engagement: 0, trust: 0 }).sentences).toEqual([
      {
        en: expect.stringContaining('No clear effect'),
        fr: expect.stringContaining('Pas d’effet'),
      },
    ]);
  });
});
