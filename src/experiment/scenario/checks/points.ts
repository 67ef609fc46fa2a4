import type { WorldInput } from '../../../model/input.ts';
import type { ParameterPath } from '../../../model/parameters.ts';
import type { Text } from '../../../model/text.ts';
import { designOf, withValues } from '../design.ts';
import { hasIdleFactor, mustBeTried } from '../designs/possible-points.ts';
import type { Sweep } from '../sweep.ts';

/** A world of the sweep, and words for where in the sweep it lies. */
export interface VariedInput {
  readonly varied: WorldInput;
  readonly at: Text;
}

/** Worlds that are looked at; of more, as many that lie evenly among them, the last included. */
const MOST_WORLDS = 1000;

/** The different worlds of a sweep as far as some parameters go. */
export function* inputsOver(
  input: WorldInput,
  sweep: Sweep | undefined,
  paths: readonly ParameterPath[],
): Generator<VariedInput> {
  const varying = sweep && onlyVarying(sweep, paths);
  const { count, at: pointAt } = designOf(varying);
  const worlds = Math.min(count, MOST_WORLDS);
  const seen = new Set<string>();
  for (let world = 0; world < worlds; world += 1) {
    const point = pointAt(world === 0 ? 0 : Math.round((world * (count - 1)) / (worlds - 1)));
    const values = (varying?.factors ?? [])
      .map(({ path }, index) => [path, point[index] ?? null] as const)
      .filter(([path]) => paths.includes(path));
    const text = values.map(([path, value]) => `${path} = ${value}`).join(', ');
    if (seen.has(text)) continue;
    seen.add(text);
    yield {
      varied: { ...input, parameters: withValues(input.parameters ?? {}, values) },
      at: text === '' ? { en: '', fr: '' } : { en: ` at ${text}`, fr: ` pour ${text}` },
    };
  }
}

/** The same sweep as far as some factors go: of a grid the others need not be multiplied out. */
function onlyVarying(sweep: Sweep, paths: readonly ParameterPath[]): Sweep | undefined {
  const isRelevant = ({ path }: { readonly path: ParameterPath }) => paths.includes(path);
  if (!sweep.factors.some(isRelevant)) return undefined;
  // Which points there are depends on the other factors too.
  if (mustBeTried(sweep) || hasIdleFactor(sweep)) return sweep;
  switch (sweep.design) {
    case 'grid':
    case 'zip':
      return { ...sweep, factors: sweep.factors.filter(isRelevant) };
    case 'points':
    case 'oneAtATime':
      return sweep;
    default: {
      // As many strata as are looked at: they spread over the same ranges.
      const samples = Math.min(sweep.samples, MOST_WORLDS);
      const factors = sweep.factors.filter(isRelevant);
      return { ...sweep, design: 'latinHypercube', factors, samples };
    }
  }
}
