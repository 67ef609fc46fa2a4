import type { SensitivitySweep } from './sensitivity-of.ts';
import type { ListFactor, RangeFactor } from '../../experiment/scenario/sweep.ts';
import type { ParameterPath } from '../../model/parameters.ts';
import { isRecord } from '../../model/is-record.ts';

/**
 * The sweep of a stored scenario, where it was made for sensitivity analysis. It may be of any age and origin: what is not built as ours is left
 * out.
 */
export function readSensitivitySweep(
  scenario: Readonly<Record<string, unknown>>,
): SensitivitySweep | undefined {
  const { sweep } = scenario;
  if (!isRecord(sweep) || !Array.isArray(sweep['factors'])) return undefined;
  const { design, base, samples, seed } = sweep;
  // Conditions and distributions were checked with the manifest.
  const when =
    sweep['when'] === undefined
      ? {}
      : { when: sweep['when'] as NonNullable<SensitivitySweep['when']> };
  const factors = sweep['factors'].flatMap((factor: unknown) => readFactor(factor) ?? []);
  if (factors.length === 0 || factors.length < sweep['factors'].length) return undefined;
  if (design === 'oneAtATime') {
    const lists = factors.flatMap((factor) => ('values' in factor ? [factor] : []));
    const isWhole = Array.isArray(base) && base.length === lists.length;
    return isWhole && lists.length === factors.length
      ? { design, factors: lists, base, ...when }
      : undefined;
  }
  if (design !== 'morris' && design !== 'saltelli') return undefined;
  if (typeof samples !== 'number' || typeof seed !== 'string') return undefined;
  return { design, factors, samples, seed, ...when };
}

function readFactor(factor: unknown): RangeFactor | ListFactor | undefined {
  if (!isRecord(factor) || typeof factor['path'] !== 'string') return undefined;
  const { values, from, to } = factor;
  const path = factor['path'] as ParameterPath;
  if (Array.isArray(values)) return { ...(factor as object), path, values };
  return typeof from === 'number' && typeof to === 'number'
    ? { ...(factor as object), path, from, to, whole: factor['whole'] === true }
    : undefined;
}
