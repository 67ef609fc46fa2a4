import { valueAtBase } from '../../../experiment/scenario/resolve-factor.ts';
import type { Report } from '../../../experiment/scenario/checks/draft.ts';
import { checkSweepSize } from '../../../experiment/scenario/checks/sizes.ts';
import { valuesAlong } from '../../../experiment/scenario/designs/value-along.ts';
import { type Mistake, MistakeLog } from '../../../experiment/scenario/mistake.ts';
import { DEPENDENT } from '../../../experiment/scenario/resolve-sweep.ts';
import type { Scenario } from '../../../experiment/scenario/scenario.ts';
import type { ListFactor, RangeFactor, Sweep } from '../../../experiment/scenario/sweep.ts';
import { findParameter } from '../../../model/parameters.ts';
import type { SensitivitySweep } from '../../../analysis/sensitivity/sensitivity-of.ts';
import { USUAL_SAMPLES } from '../../../analysis/sensitivity/usual-sizes.ts';

/** What is known of the methods: the design that each needs, and how many samples are usual. */
export const METHODS = {
  oat: { design: 'oneAtATime', samples: 1 },
  morris: { design: 'morris', samples: USUAL_SAMPLES.morris },
  sobol: { design: 'saltelli', samples: USUAL_SAMPLES.sobol },
} as const;

export type Method = keyof typeof METHODS;

/**
 * The scenario with a sweep for sensitivity analysis over the same factors: a list of numbers becomes the
 * range that it spans.
 * @param samples trajectories of morris, base samples of sobol
 * @returns undefined where nothing varies
 */
export function sensitivityScenario(
  scenario: Scenario,
  method: Method,
  samples: number,
): (Scenario & { readonly sweep: SensitivitySweep }) | undefined {
  const { sweep, seed, input, name } = scenario;
  const factors = rangedFactors(sweep);
  if (!factors.some((factor) => !('values' in factor) || factor.values.length > 1))
    return undefined;
  const { design } = METHODS[method];
  const { when } = sweep ?? {};
  const derived: SensitivitySweep =
    design === 'oneAtATime'
      ? {
          design,
          factors: factors.map(listOf),
          base: factors.map(({ path }) => valueAtBase(input.parameters ?? {}, path) ?? null),
          ...(when && { when }),
        }
      : { design, factors, samples, seed, ...(when && { when }) };
  return { ...scenario, name: `${name}-${method}`, sweep: derived };
}

/**
 * What the conditions of the scenario make impossible for the design of the method.
 * @param file the scenario as it was given
 */
export function mistakesOf(
  scenario: Scenario & { readonly sweep: SensitivitySweep },
  file: string,
): Mistake[] {
  const log = new MistakeLog();
  const place = { file, line: 0, column: 0 };
  const report: Report = (path, found, expected) => log.add(place, path, found, expected);
  const { sweep } = scenario;
  if (sweep.design === 'saltelli' && sweep.when !== undefined) report('sweep.when', ...DEPENDENT);
  else checkSweepSize({ ...scenario }, report);
  return log.sorted();
}

/** A factor of which the scenario itself gives no value: each type of network has its own. */
export function factorWithoutBase({ sweep, input }: Scenario): string | undefined {
  return sweep?.factors.find(({ path }) => valueAtBase(input.parameters ?? {}, path) === undefined)
    ?.path;
}

function rangedFactors(sweep: Sweep | undefined): (RangeFactor | ListFactor)[] {
  if (sweep === undefined) return [];
  if (sweep.design === 'oneAtATime')
    return sweep.factors.map((factor, i) => {
      // Its own list need not hold the value that it has at the base.
      const values = [...new Set([sweep.base[i] ?? null, ...factor.values])];
      return ranged({ ...factor, values });
    });
  if (sweep.design !== 'points') return sweep.factors.map((factor) => ranged(factor));
  return sweep.factors.map(({ path }, i) => {
    return ranged({ path, values: [...new Set(sweep.points.map((point) => point[i] ?? null))] });
  });
}

function ranged(factor: RangeFactor | ListFactor): RangeFactor | ListFactor {
  if (!('values' in factor)) return factor;
  const numbers = factor.values.filter((value) => typeof value === 'number');
  if (numbers.length < factor.values.length || numbers.length < 2) return factor;
  const { path, only } = factor;
  const whole = findParameter(path)?.kind === 'integer';
  const [from, to] = [Math.min(...numbers), Math.max(...numbers)];
  return { path, from, to, whole, ...(only && { only }) };
}

/** The ends; of a distribution, whose ends are rare, the values below which lie 5% and 95% of it. */
function listOf(factor: RangeFactor | ListFactor): ListFactor {
  if ('values' in factor) return factor;
  const { path, only, distribution } = factor;
  const shares = distribution === undefined ? [0, 1] : [0.05, 0.95];
  return { path, values: shares.map(valuesAlong(factor)), ...(only && { only }) };
}
