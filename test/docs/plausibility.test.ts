import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../src/analysis/statistics/share.ts';
import { loadScenario } from '../../src/experiment/scenario/files.ts';
import { MODEL_VERSION } from '../../src/model/version.ts';
import { DEFAULT_BOUNDS, MEASURED_BOUNDS, TEN_OF_SIXTEEN } from '../support/plausibility/bounds.ts';
import { measureRun } from '../support/plausibility/measure-run.ts';
import { WORLDS } from '../support/plausibility/worlds.ts';
import type { WorldName } from '../support/plausibility/worlds.ts';
import { readDocument } from './documents.ts';

interface Found {
  readonly modelVersion: string;
  readonly command: string;
  readonly replicates: number;
  readonly worlds: Record<WorldName, Record<string, { mean: number; first: number | null }>>;
}

const found = JSON.parse(readDocument('docs/plausibility.json')) as Found;

describe('the values of the page on plausibility', () => {
  it('are of the model in use, from enough runs', () => {
    const remedy = `run ${found.command}, then npm run docs; see whether remarks still hold`;
    expect(found.modelVersion, remedy).toBe(MODEL_VERSION);
    expect(found.replicates).toBeGreaterThanOrEqual(100);
    expect(found.command).toBe(`node scripts/write-plausibility.mjs ${found.replicates}`);
  });

  it.each(Object.keys(WORLDS) as WorldName[])('come out again in the first run of %s', (name) => {
    const measured = measureRun(WORLDS[name], 0);
    expect(Object.keys(measured)).toEqual(Object.keys(found.worlds[name]));
    for (const [measure, value] of Object.entries(measured)) {
      const written = Number.isFinite(value) ? Number(value.toPrecision(6)) : null;
      expect([measure, found.worlds[name][measure]?.first]).toEqual([measure, written]);
    }
  });

  it.each(['souss-massa', 'born-exporters'] as const)('are of the shipped scenario %s', (name) => {
    const loaded = loadScenario(name);
    if (!loaded.ok) throw new Error(`${name} is no scenario`);
    expect(loaded.scenario.input).toEqual(WORLDS[name]);
  });
});

describe('the bounds', () => {
  it('of clusters are what ten of sixteen say', () => {
    const { low, high } = wilsonInterval(10, 16);
    expect(low).toBeCloseTo(TEN_OF_SIXTEEN[0], 3);
    expect(high).toBeCloseTo(TEN_OF_SIXTEEN[1], 3);
  });

  const rows = [
    ...DEFAULT_BOUNDS.map((row) => ({ ...row, value: row.value })),
    ...MEASURED_BOUNDS.map((row) => ({
      ...row,
      value: found.worlds[row.world][row.measure]?.mean ?? Number.NaN,
    })),
  ];

  it.each(rows)('$what: a remark says what was done exactly where a value lies outside', (row) => {
    const { bound, value, remark } = row;
    const isOutside = bound !== null && !(bound[0] <= value && value <= bound[1]);
    expect(Number.isFinite(value)).toBe(true);
    expect(/^(Left|Changed)[:,]/.test(remark)).toBe(isOutside);
  });
});
