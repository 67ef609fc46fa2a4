import type { WorldInput } from '../../../model/input.ts';
import type { ParameterPath } from '../../../model/parameters.ts';
import type { Text } from '../../../model/text.ts';
import { designPoints, withValues } from '../design.ts';
import type { ParameterValue } from '../parameter-shape.ts';
import type { Sweep } from '../sweep.ts';

/** A world of the sweep, and words for where in the sweep it lies. */
export interface VariedInput {
  readonly varied: WorldInput;
  readonly at: Text;
}

/** The different worlds of a sweep as far as some parameters go. */
export function* inputsOver(
  input: WorldInput,
  sweep: Sweep | undefined,
  paths: readonly ParameterPath[],
): Generator<VariedInput> {
  const seen = new Set<string>();
  for (const values of combinations(sweep, paths)) {
    const text = values.map(([path, value]) => `${path} = ${value}`).join(', ');
    if (seen.has(text)) continue;
    seen.add(text);
    yield {
      varied: { ...input, parameters: withValues(input.parameters ?? {}, values) },
      at: text === '' ? { en: '', fr: '' } : { en: ` at ${text}`, fr: ` pour ${text}` },
    };
  }
}

type Values = readonly (readonly [ParameterPath, ParameterValue])[];

function combinations(sweep: Sweep | undefined, paths: readonly ParameterPath[]): Values[] {
  const factors = sweep?.factors.filter(({ path }) => paths.includes(path)) ?? [];
  if (sweep === undefined || factors.length === 0) return [[]];
  // Of a grid the other factors need not be multiplied out.
  const relevant =
    sweep.design === 'grid' ? { ...sweep, factors: gridFactors(sweep, paths) } : sweep;
  return designPoints(relevant).points.map((point) =>
    relevant.factors
      .map(({ path }, index) => [path, point[index] ?? null] as const)
      .filter(([path]) => paths.includes(path)),
  );
}

function gridFactors(sweep: Extract<Sweep, { design: 'grid' | 'zip' }>, paths: readonly string[]) {
  return sweep.factors.filter(({ path }) => paths.includes(path));
}
