import { availableParallelism } from 'node:os';
import { memoryCurve } from '../harness/memory-curve.mjs';

/** Each ten times the one before, so that whatever grows with the runs shows. */
const SIZES = [10_000, 100_000, 1_000_000];

/** @type {import('./row.mjs').Row} */
export const MEMORY = {
  name: 'memory',
  title: 'Memory of a long sweep',
  figures: {
    runs: { what: 'most memory while 10⁶ runs are computed, against 10⁴' },
    tables: { what: 'most memory while their tables are written, against 10⁴' },
  },
  async measure({ tell, note }) {
    const jobs = Math.min(2, availableParallelism());
    /** @type {Record<string, Awaited<ReturnType<typeof memoryCurve>>>} */
    const curves = {};
    for (const runs of SIZES) curves[runs] = await memoryCurve(runs, { jobs, tell });
    note('curve', curves);
    const [least, most] = [curves[SIZES[0] ?? 0] ?? {}, curves[SIZES.at(-1) ?? 0] ?? {}];
    /** @param {(curve: typeof least) => number} valueOf */
    const once = (valueOf) => {
      const ratio = valueOf(most) / valueOf(least);
      return { median: ratio, min: ratio, max: ratio, rounds: 1 };
    };
    return {
      runs: once((curve) => {
        const found = Object.entries(curve).filter(([phase]) => phase.startsWith('runs'));
        return Math.max(...found.map(([, bytes]) => bytes));
      }),
      tables: once((curve) => curve.tables ?? NaN),
    };
  },
};
