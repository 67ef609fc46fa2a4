import { readSweep, type StoredSweep } from '../analysis/stored-sweep.ts';
import { isRecord } from '../model/is-record.ts';
import type { WorldInput } from '../model/input.ts';
import type { Text } from '../model/text.ts';

/** What a report says of the scenario. */
export interface StoredScenario {
  readonly title: Text;
  readonly description?: Text;
  readonly question?: Text;
  readonly section?: Text;
  readonly ticks: number;
  /** Names of the metrics that the question is about; empty where nothing says so. */
  readonly metrics: readonly string[];
  readonly input: WorldInput;
  /** What was varied, and how values made points; absent where nothing was, or where the scenario does not say it as ours do. */
  readonly sweep?: StoredSweep;
}

/** Reads a scenario out of a manifest, which may be of any age and origin: nothing is believed. */
export function readScenario(
  stored: Readonly<Record<string, unknown>>,
  name: string,
): StoredScenario {
  const [description, question, section] = ['description', 'question', 'section'].map((field) =>
    textOf(stored[field]),
  );
  const { ticks, metrics, input } = stored;
  const sweep = readSweep(stored);
  return {
    title: textOf(stored['title']) ?? { en: name, fr: name },
    ...(description && { description }),
    ...(question && { question }),
    ...(section && { section }),
    ticks: typeof ticks === 'number' ? ticks : 0,
    metrics: Array.isArray(metrics) ? metrics.filter((one) => typeof one === 'string') : [],
    input: isRecord(input) ? input : {},
    ...(sweep && { sweep }),
  };
}

/** A text as scenario files may give it: one string, or one per language. */
export function textOf(value: unknown): Text | undefined {
  if (typeof value === 'string') return value === '' ? undefined : { en: value, fr: value };
  if (!isRecord(value)) return undefined;
  const { en, fr } = value;
  const either = typeof en === 'string' ? en : typeof fr === 'string' ? fr : undefined;
  if (either === undefined) return undefined;
  return { en: typeof en === 'string' ? en : either, fr: typeof fr === 'string' ? fr : either };
}
