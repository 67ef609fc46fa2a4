import { describe, expect, test } from 'vitest';
import type { Convergence } from '../../../src/analysis/sensitivity/convergence.ts';
import type { ElementaryEffects } from '../../../src/analysis/sensitivity/elementary-effects.ts';
import type { Estimate } from '../../../src/analysis/sensitivity/resample.ts';
import type {
  OneAtATimeSensitivity,
  Sensitivity,
  SobolSensitivity,
} from '../../../src/analysis/sensitivity/sensitivity-of.ts';
import { tellSensitivity } from '../../../src/analysis/sensitivity/tell-sensitivity.ts';

const FACTORS = ['Trust', 'Clarity', 'Size'].map((name) => ({
  path: name,
  label: { en: name, fr: name },
  unit: { en: '', fr: '' },
}));
const METRIC = { label: { en: 'Engagement', fr: 'Engagement' }, margin: 0.05 };

function told(sensitivity: Sensitivity, language: 'en' | 'fr' = 'en'): string {
  return tellSensitivity(sensitivity, FACTORS, METRIC)
    .map((text) => text[language])
    .join(' ');
}

const numbered = <Value extends object>(values: readonly Value[]) =>
  values.map((value, factor) => ({ ...value, factor }));

const about = (estimate: number, half = 0.02): Estimate => {
  return { estimate, low: estimate - half, high: estimate + half };
};

describe('of elementary effects it is told', () => {
  const effect = (size: number, more: Partial<ElementaryEffects> = {}): ElementaryEffects => ({
    mu: about(size),
    muStar: about(size),
    sigma: { estimate: 0.01, low: 0, high: 0.02 },
    luck: 0.002,
    areAlike: false,
    n: 20,
    ...more,
  });
  const after =
    (convergence: Convergence, replicates = 20) =>
    (...effects: ElementaryEffects[]) =>
      told({
        method: 'morris',
        effects: numbered(effects),
        trajectories: 20,
        drawn: 20,
        replicates,
        convergence,
        ...(effects.length === 0 && { untold: 'unmeasured' }),
      });
  const morris = after([]);

  test('which factor matters most, which way, what comes next and what does not matter', () => {
    const sentence = morris(effect(0.1), effect(0.4), effect(0.01));
    expect(sentence).toContain(
      '“Clarity” moves “Engagement” most: through its whole range, by 0.400 [0.380, 0.420] on average (μ*), upwards',
    );
    expect(sentence).toContain('All others weigh clearly less: their intervals lie below.');
    expect(sentence).toContain('Clearly below 0.05, the smallest difference that matters');
    expect(sentence).not.toContain('depends on');
    expect(sentence).not.toContain('not settled');
  });

  test('that an order is not settled where intervals overlap', () => {
    const sentence = morris(effect(0.4), effect(0.41), effect(0.2));
    expect(sentence).toContain('“Clarity” moves “Engagement” most by estimate: ');
    expect(sentence).toContain('The order of “Clarity” and “Trust” is not settled');
    expect(sentence).toContain('Clearly less than “Clarity”: “Size”.');
  });

  test('that what comes first may be no more than luck, without taking it for a finding', () => {
    const sentence = morris(effect(0.4, { luck: 0.5, mu: about(0.05, 0.1) }));
    expect(sentence).toContain(
      'moves “Engagement” most by estimate, though its interval reaches down to what luck gives: ',
    );
    expect(sentence).toContain('Cannot be told from luck');
    expect(morris(effect(0.4))).not.toContain('luck gives');
  });

  test('that an effect depends on the others only where the interval of σ excludes none', () => {
    const bent = { sigma: { estimate: 0.3, low: 0.2, high: 0.4 } };
    expect(morris(effect(0.4, bent))).toContain('depends on where the others stand');
    const open = { sigma: { estimate: 0.3, low: 0, high: 0.4 } };
    expect(morris(effect(0.4, open))).not.toContain('depends');
  });

  test('what cannot be told from luck', () => {
    const weak = { luck: 0.09, mu: about(0.05, 0.1) };
    expect(morris(effect(0.4), effect(0.1, weak))).toContain(
      'Cannot be told from luck, which gives such a μ* to a factor that does nothing: “Clarity”.',
    );
    // Luck gives no direction.
    expect(morris(effect(0.4), effect(0.1, { luck: 0.09 }))).not.toContain('luck, which');
    expect(morris(effect(0.4, { luck: NaN }))).toContain('With one replicate luck cannot be told');
  });

  test('that no factor moves it enough to matter, instead of which matters most', () => {
    const sentence = morris(effect(0.02), effect(0.01));
    expect(sentence).toContain('No factor moves “Engagement” by 0.05 on average');
    expect(sentence).toContain('the largest effect is that of “Trust”');
    expect(sentence).not.toContain('most');
    expect(sentence).not.toContain('possible');
  });

  test('that by estimate none does, where an interval reaches what matters', () => {
    const sentence = morris(effect(0.04), effect(0.02));
    expect(sentence).toContain('By estimate no factor moves “Engagement” by 0.05 on average');
    expect(sentence).toContain('Intervals leave it possible for: “Trust”.');
  });

  test('also where none matters: what is like luck, and how far it still moved', () => {
    const like = { luck: 0.02, mu: about(0, 0.1) };
    const steps = [10, 20].map((sample) => {
      return { sample, indices: { muStar: numbered([about(0.03), about(sample / 1000)]) } };
    });
    const sentence = after(steps)(effect(0.03), effect(0.02, like));
    expect(sentence).toContain('Cannot be told from luck, which gives such a μ* to a factor');
    expect(sentence).toContain('does nothing: “Clarity”.');
    expect(sentence).toContain(
      'From 10 trajectories to 20, no μ* moved by more than 0.010 (“Clarity”).',
    );
    expect(morris(effect(0.03, { luck: NaN }))).toContain(
      'With one replicate luck cannot be told from effects: intervals are about this one luck.',
    );
  });

  test('that too few trajectories settle nothing', () => {
    const none = { muStar: { estimate: 0.4, low: NaN, high: NaN }, n: 3 };
    const sentence = morris(
      effect(0.4, none),
      effect(0.2, { ...none, muStar: { ...none.muStar, estimate: 0.2 } }),
    );
    expect(sentence).toContain('Too few trajectories for intervals, so that no order is settled');
    expect(sentence).toContain('most by estimate');
    expect(sentence).not.toContain('clearly');
  });

  test('why there is no interval, where trajectories are enough', () => {
    const none = { muStar: { estimate: 0.4, low: NaN, high: NaN } };
    const measured = morris(effect(0.4, none));
    expect(measured).toContain('No order is settled: so few replicates could be measured');
    expect(measured).not.toContain('Too few trajectories');
  });

  test('all that intervals need at once', () => {
    const one = effect(0.4, { muStar: { estimate: 0.4, low: NaN, high: NaN }, n: 3 });
    const sentence = after([], 3)(one);
    expect(sentence).toContain('with 3 replicates, too few to draw luck anew');
    expect(sentence).toContain('Too few trajectories for intervals');
  });

  test('why σ is 0, from the effects: luck covers their scatter, they are the same, or there is one only', () => {
    const zero = { sigma: { estimate: 0, low: 0, high: 0.1 } };
    const covered = morris(effect(0.4, zero), effect(0.2));
    expect(covered).toContain('σ is 0, since effects scatter no more than luck makes them');
    expect(covered).toContain('which with 20 trajectories does not exclude it: “Trust”.');
    const same = morris(effect(0.4), effect(0.2, { ...zero, areAlike: true }));
    expect(same).toContain('since all effects are the same: straight');
    expect(same).toContain('at the places that were tried: “Clarity”.');
    const single = { sigma: { estimate: NaN, low: NaN, high: NaN }, n: 1, areAlike: true };
    expect(morris(effect(0.4, single))).toContain(
      'No σ, since it takes two effects that could be measured: “Trust”.',
    );
    expect(morris(effect(0.4), effect(0.2))).not.toContain('σ is 0');
  });

  test('that nothing could be measured', () => {
    expect(morris()).toContain('Nothing could be measured');
  });
});

describe('of shares of variance it is told', () => {
  const sobol = (more: Partial<SobolSensitivity> = {}): SobolSensitivity => ({
    method: 'sobol',
    indices: numbered([
      { first: about(0.6), total: about(0.8) },
      { first: about(-0.01), total: about(0.2) },
      { first: about(0.0), total: about(-0.002) },
    ]),
    unmoved: [],
    tied: [],
    samples: 64,
    replicates: 20,
    missing: 0,
    alone: about(0.59),
    together: about(0.41, 0.05),
    luck: about(0.3),
    convergence: [
      { sample: 32, indices: { total: numbered([about(0.85), about(0.12), about(0)]) } },
      { sample: 64, indices: { total: numbered([about(0.8), about(0.2), about(-0.002)]) } },
    ],
    ...more,
  });

  test('that nothing moved without a zero for a number, nor whose it was', () => {
    const indices = { total: numbered([about(0.8), about(0.2), about(-0.002)]) };
    const convergence = [32, 64].map((sample) => ({ sample, indices }));
    expect(told(sobol({ convergence }))).toContain(
      'From 32 samples to 64, no total index moved by as much as 0.01.',
    );
    expect(told(sobol({ convergence }), 'fr')).toContain(
      'De 32 tirages à 64, aucun indice total n’a changé ne serait-ce que de 0,01.',
    );
  });

  test('what most is due to, interactions, luck and how far it still moves', () => {
    const sentence = told(sobol());
    expect(sentence).toContain(
      'Most of how “Engagement” differs from point to point is due to “Trust”: 80% [78, 82] of the variance, with what it does together with others.',
    );
    expect(sentence).toContain('Interactions account for 41% [36, 46] of it');
    expect(sentence).toContain('luck accounts for 30% [28, 32] of the variance');
    expect(sentence).toContain(
      'From 32 samples to 64, no total index moved by more than 0.08 (“Clarity”).',
    );
    expect(sentence).toContain('the interval of the total index reaches it: “Size”.');
  });

  test('of how far it still moves no less than it did', () => {
    const moved = (from: number) =>
      told(
        sobol({
          convergence: [
            { sample: 32, indices: { total: numbered([about(from)]) } },
            { sample: 64, indices: { total: numbered([about(0.8)]) } },
          ],
        }),
      );
    expect(moved(0.842)).toContain('no total index moved by more than 0.05 (“Trust”).');
    expect(moved(0.807)).toContain('no total index moved by more than 0.01 (“Trust”).');
  });

  test('of every negative index which it is, and why', () => {
    const sentence = told(sobol());
    expect(sentence).toContain(
      'Estimated below 0 (first order: “Clarity” −0.01 [−0.03, 0.01]; total: “Size” −0.0020 [−0.0220, 0.0180])',
    );
    expect(sentence).toContain('no share of variance is negative');
  });

  test('that a first order above the total is the error of the sample', () => {
    const indices = [
      { first: about(0.68, 0.2), total: about(0.61, 0.2) },
      { first: about(0.3), total: about(0.301) },
    ];
    expect(told(sobol({ indices: numbered(indices) }))).toContain(
      'First order estimated above the total (“Trust” 0.68 above 0.61): no factor makes more by itself than in all',
    );
    expect(told(sobol())).not.toContain('above the total');
  });

  test('of which factors no first order is told, and why', () => {
    const none = { estimate: NaN, low: NaN, high: NaN };
    const indices = [
      { first: about(0.6), total: about(0.7) },
      { first: none, total: about(0.3) },
    ];
    const sentence = told(sobol({ indices: numbered(indices), alone: none, together: none }));
    expect(sentence).toContain(
      'as its interval is at least as wide as the whole variance: “Clarity”.',
    );
    expect(sentence).toContain('What the factors make together cannot be told');
    expect(sentence).not.toMatch(/NaN|–/);
  });

  test('that a factor never moved, which is no share of zero', () => {
    const none = { estimate: NaN, low: NaN, high: NaN };
    const indices = [
      { first: about(0.6), total: about(0.7) },
      { first: none, total: none },
    ];
    const still = sobol({ indices: numbered(indices), unmoved: [1], samples: 6 });
    expect(told(still)).toContain(
      'Never moved in 6 samples, so that nothing can be said of it: “Clarity”. More samples are needed (--samples).',
    );
    expect(told(still, 'fr')).toContain(
      'N’a jamais varié en 6 tirages, on ne peut donc rien en dire\u00a0: «\u00a0Clarity\u00a0».',
    );
    // It has no interval, wide or otherwise.
    expect(told(still)).not.toMatch(/Not told by itself|NaN|–/);
    expect(told(sobol())).not.toContain('Never moved');
  });

  test('that a factor moves along with another, instead of what it does by itself', () => {
    const none = { estimate: NaN, low: NaN, high: NaN };
    const indices = [
      { first: about(0.6), total: about(0.7) },
      { first: none, total: about(0.1) },
    ];
    const few = { indices: numbered(indices), tied: [1], samples: 16, alone: none, together: none };
    expect(told(sobol(few))).toContain(
      'With only 16 samples, what a factor does by itself is not told where it moves along with another, nor what factors do together: “Clarity”. More samples part them (--samples).',
    );
    expect(told(sobol(few), 'fr')).toContain(
      'l’effet propre d’un facteur qui varie de pair avec un autre n’est pas donné',
    );
    expect(told(sobol(few))).not.toMatch(/whole variance|NaN|–/);
  });

  describe('where nothing can be told, no share, but why and what it would take:', () => {
    const none = { estimate: NaN, low: NaN, high: NaN };
    const untold = (
      why: 'few' | 'replicates' | 'luck' | 'open' | 'alike',
      luck = about(0.99, 0.01),
    ) =>
      sobol({
        indices: numbered([{ first: none, total: none }]),
        alone: none,
        together: none,
        untold: why,
        samples: 8,
        replicates: 2,
        luck,
        convergence: [],
      });

    test('luck hides the factors', () => {
      const sentence = told(untold('luck'));
      expect(sentence).toContain(
        'Nothing can be said of the share of each factor in the variance of “Engagement”: with 8 samples and 2 replicates, what the factors make of it cannot be told from zero',
      );
      // Luck makes at least 98 of 100 parts: 49 replicates bring it down to the 2 of the factors.
      expect(sentence).toContain('at least about 49, for luck to make no more');
      expect(sentence).toContain('luck accounts for 99% [98, 100] of the variance');
      expect(sentence.replaceAll(/99% \[98, 100\]/g, '')).not.toMatch(/\d%/);
    });

    test('luck makes all that can be seen: no rest, and no word of indices that are not told', () => {
      for (const [language, rest] of [
        ['en', 'luck accounts for 100% [98, 102] of the variance, so that next to nothing is left'],
        ['fr', 'il ne reste presque rien aux facteurs.'],
      ] as const) {
        const sentence = told(untold('luck', about(1)), language);
        expect(sentence).toContain(rest);
        expect(sentence).not.toMatch(/for the rest|le reste|indices/);
      }
    });

    test('the shares are open, also where luck is not what is in the way', () => {
      const sentence = told(untold('open', about(0.1)));
      expect(sentence).toContain('the interval of a share is at least as wide as from none to all');
      expect(sentence).toContain('more replicates (--replicates; 20 are usual).');
    });

    test('luck may make nothing or all, and so may the factors', () => {
      const open = { estimate: 0.94, low: 0, high: 1 };
      expect(told(untold('luck', open))).toContain(
        'What luck makes of the variance between single runs cannot be told',
      );
      expect(told(untold('luck', open))).not.toMatch(/\d%|for the rest/);
      expect(told(untold('luck', open), 'fr')).toContain('l’intervalle va de rien à tout');
    });

    test('there are too few samples', () => {
      expect(told(untold('few'))).toContain('Needed are 5 at least; 128 are usual (--samples).');
      // Not one refusal after the other.
      expect(told(untold('few'))).toContain('Likewise, with 2 replicates, too few to draw luck');
      expect(told(untold('few'), 'fr')).toContain('De même, avec 2 répétitions, trop peu');
    });

    test('there are too few replicates to draw luck anew', () => {
      const sentence = told(untold('replicates'));
      expect(sentence).toContain('with 2 replicates, too few to draw luck anew, no interval');
      expect(sentence).toContain('Needed are 5 at least; 20 are usual (--replicates).');
      expect(told(untold('replicates'), 'fr')).toContain(
        '«\u00a0Engagement\u00a0»\u00a0: avec 2 répétitions, trop peu pour rejouer le hasard, il n’y a pas d’intervalle. Il en faut 5 au moins',
      );
    });

    test('nothing varies, in French too', () => {
      expect(told(untold('alike', none))).toContain('“Engagement” does not vary');
      expect(told(untold('alike', none), 'fr')).toContain('«\u00a0Engagement\u00a0» ne varie pas');
      expect(told(untold('luck'), 'fr')).toContain(
        'avec 8 tirages et 2 répétitions, ce que les facteurs en font ne se distingue pas de zéro',
      );
    });
  });

  test('“most” only where its interval lies above a half, and no interactions where they may be none', () => {
    const sentence = told(
      sobol({
        indices: numbered([
          { first: about(0.51, 0.05), total: about(0.6) },
          { first: about(0.4), total: about(0.5) },
        ]),
        together: about(0.05, 0.1),
      }),
    );
    expect(sentence).toContain('The largest part of how');
    expect(sentence).toContain('what they do together cannot be told from zero (5.0% [−5, 15])');
  });

  test('that an order is not settled, samples that were left out, in French too', () => {
    const indices = [0.4, 0.39].map((share) => ({ first: about(share), total: about(share) }));
    const sentence = told(sobol({ indices: numbered(indices), missing: 3 }), 'fr');
    expect(sentence).toContain('selon l’estimation');
    expect(sentence).toContain(
      'L’ordre entre «\u00a0Trust\u00a0» et «\u00a0Clarity\u00a0» n’est pas établi',
    );
    expect(sentence).toContain('3 tirages sur 67');
  });
});

describe('of one factor at a time it is told', () => {
  const oat = (...swings: [mean: number, half: number, isClear: boolean][]) => {
    const mean = (value: number, half: number) => {
      return { n: 9, missing: 0, mean: value, sd: 1, low: value - half, high: value + half };
    };
    const sensitivity: OneAtATimeSensitivity = {
      method: 'oat',
      base: mean(1, 0.1),
      effects: swings.map(([value, half, isClear], factor) => {
        return { factor, level: 0.6, difference: mean(value, half), isClear };
      }),
      swings: swings.map(([value, half], factor) => {
        return { factor, lowest: 0.2, highest: 0.6, difference: about(value, half) };
      }),
      replicates: 9,
      convergence: [],
    };
    return told(sensitivity);
  };

  test('what moves it by less than matters, though clearly', () => {
    const sentence = oat([0.3, 0.05, true], [0.02, 0.01, true]);
    expect(sentence).toContain(
      'Clearly below 0.05, the smallest difference that matters (our assumption): “Clarity”.',
    );
    expect(oat([0.3, 0.05, true])).not.toContain('that matters');
  });

  test('which moves it most, from where to where, what follows and what is not clear', () => {
    const sentence = oat([0.3, 0.05, true], [0.9, 0.1, true], [0.04, 0.1, false]);
    expect(sentence).toContain(
      'Alone, “Clarity” moves “Engagement” most: by 0.90 [0.80, 1.00] between 0.2, where the measure is lowest, and 0.6',
    );
    expect(sentence).toContain('All others weigh clearly less');
    expect(sentence).toContain(
      'Not clearly different from the base, all differences allowed for (Bonferroni): “Size”.',
    );
    expect(sentence).toContain('The base is one point');
  });

  test('that an order is open, or that there is no clear difference', () => {
    expect(oat([0.3, 0.1, true], [0.4, 0.1, true])).toContain('not settled');
    expect(oat([0.3, 0.4, false])).toContain('No factor alone moves “Engagement” clearly');
  });
});
