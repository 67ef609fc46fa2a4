import type { Text } from '../../../model/index.ts';
import type { Finding } from '../../findings/declare.ts';
import { ablatedConditions } from '../ablated-conditions.ts';
import { describeMeasure, unitOfMeasure } from '../describe-measure.ts';
import type { FindingRecord, LevelRecord, OutcomeRecord } from '../findings-record.ts';
import { unitOf } from '../unit-of.ts';
import { ablatedOutcomesOf, outcomesOf } from './outcomes-of.ts';
import type { Told } from './outcomes-of.ts';
import { isRatio, neutralOf } from './write-outcome.ts';
import { writeRemoved } from './write-removed.ts';

/** Values side by side on one scale, as terminals and reports draw them. */
export interface Panel {
  readonly title: Text;
  readonly unit: Text;
  readonly rows: readonly PanelRow[];
  /** Where there would be no effect; none for levels, which begin at 0. */
  readonly neutral?: number;
  /** A ratio: twice and half are as far from 1. */
  readonly isRatio: boolean;
  /** What the values say together. */
  readonly remark?: Text;
}

export interface PanelRow {
  readonly label: Text;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** What each world is like: a panel per measure, or one for a world that several measures describe. */
export function levelPanels(finding: Finding, record: FindingRecord): Panel[] {
  const told = outcomesOf(finding, record).filter(({ outcome }) => outcome.role === 'condition');
  const expected = finding.ablation.kind === 'expect' ? record.ablationDetail.outcomes : [];
  const outcomes = [...told.map(({ outcome }) => outcome), ...expected];
  const levels = unique(outcomes.flatMap((outcome) => outcome.levels));
  const measures = unique(levels.map(({ measure }) => measure));
  const arms = unique(levels.map(({ arm }) => arm));
  if (arms.length === 1 && measures.length > 1) {
    const [arm = ''] = arms;
    const rows = levels.map((level) => rowOf(describeMeasure(level.measure), level));
    return [{ title: labelOf(finding, arm), unit: unitAt(levels[0]), rows, ...LEVELS }];
  }
  return measures.map((measure) => {
    const name = JSON.stringify(measure);
    const own = levels.filter((level) => JSON.stringify(level.measure) === name);
    const rows = own.map((level) => rowOf(labelOf(finding, level.arm), level));
    return { title: describeMeasure(measure), unit: unitAt(own[0]), rows, ...LEVELS };
  });
}

const LEVELS = { isRatio: false } as const;

/** The effect beside what is left of it: a panel per condition of the ablation, and one for its parts. */
export function ablationPanels(finding: Finding, record: FindingRecord): Panel[] {
  const { ablation } = finding;
  if (ablation.kind !== 'remove') return [];
  const told = outcomesOf(finding, record);
  const { removed, parts } = record.ablationDetail;
  const panels = ablatedOutcomesOf(finding, record).flatMap((without, k) => {
    const complete = told[ablatedConditions(finding)[k] ?? 0];
    if (complete === undefined) return [];
    const rows = [effectRow(COMPLETE, complete.outcome), effectRow(WITHOUT, without.outcome)];
    return [{ ...panelOf(complete, rows), remark: inBoth(removed[k] ?? null) }];
  });
  const [first] = told;
  if (parts.length === 0 || first === undefined) return panels;
  const rows = parts.map(({ outcome }, index) => {
    return effectRow(ablation.parts?.[index]?.label ?? WITHOUT, outcome);
  });
  const all = [effectRow(COMPLETE, first.outcome), ...rows];
  return [...panels, { ...panelOf(first, all), title: PARTS }];
}

function panelOf({ condition }: Told, rows: readonly PanelRow[]): Panel {
  const neutral = neutralOf(condition);
  return {
    title: condition.states,
    unit: unitOf(condition),
    rows,
    neutral,
    isRatio: isRatio(condition),
  };
}

function rowOf(label: Text, { mean, interval: [low, high] }: LevelRecord): PanelRow {
  return { label, value: mean, low, high };
}

function effectRow(label: Text, { effect, interval: [low, high] }: OutcomeRecord): PanelRow {
  return { label, value: effect, low, high };
}

/** The label of an arm, of the finding itself or of its ablation. */
export function labelOf({ arms, ablation }: Finding, arm: string): Text {
  const declared = arms[arm] ?? (ablation.kind === 'expect' ? ablation.arms[arm] : undefined);
  return declared?.label ?? { en: arm, fr: arm };
}

function unitAt(level: LevelRecord | undefined): Text {
  const measure = level?.measure;
  return measure === undefined || typeof measure === 'string'
    ? { en: 'share', fr: 'part' }
    : unitOfMeasure(measure);
}

function inBoth(removed: number | null): Text {
  return { en: writeRemoved(removed, 'en'), fr: writeRemoved(removed, 'fr') };
}

function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

const COMPLETE: Text = { en: 'complete model', fr: 'modèle complet' };
const WITHOUT: Text = { en: 'without the mechanism', fr: 'sans le mécanisme' };
const PARTS: Text = {
  en: 'Effect that is left with one part at a time taken out',
  fr: 'Effet restant quand on retire une partie à la fois',
};
