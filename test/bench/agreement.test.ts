import { describe, expect, it } from 'vitest';
import { MOST_Z, requireAgreement, zTable } from '../../bench/harness/agreement.mjs';
import { NotMeasured } from '../../bench/harness/run-program.mjs';

type Line = Parameters<typeof zTable>[0];

function lineOf(program: string, mean: number, runs = 100, deviation = 0.5): Line {
  return {
    program,
    firms: 60,
    ticks: 60,
    runs,
    cpuSeconds: 1,
    wallSeconds: 1,
    processCpuSeconds: 1,
    processWallSeconds: 1,
    means: { trust: { mean, deviation, runs } },
  };
}

describe('whether a peer is the same model', () => {
  it('is told by the difference of means over its standard error', () => {
    // Standard error √(0.5²/100 + 0.5²/100) = 0.0707.
    expect(zTable(lineOf('kernel', 0.5), lineOf('peer', 0.6))).toEqual({
      trust: expect.closeTo(1.414, 3),
    });
  });

  it('is answered with the table, for all to see', () => {
    const said: string[] = [];
    const { runs, z } = requireAgreement(lineOf('kernel', 0.5), lineOf('peer', 0.5), (text) => {
      said.push(text);
    });
    expect({ runs, z }).toEqual({ runs: 100, z: { trust: 0 } });
    expect(said.join('')).toContain('trust 0.00');
  });

  it('is refused from three standard errors on, with the measure that differs', () => {
    const kernel = lineOf('kernel', 0.5);
    const apart = lineOf('peer', 0.5 + 1.001 * MOST_Z * Math.hypot(0.05, 0.05));
    expect(() => requireAgreement(kernel, apart, () => {})).toThrow(
      /another model: trust z = 3.00/,
    );
    const near = lineOf('peer', 0.5 + 0.999 * MOST_Z * Math.hypot(0.05, 0.05));
    expect(() => requireAgreement(kernel, near, () => {})).not.toThrow();
  });

  it('is refused where the peer has no value, or does not measure it', () => {
    const kernel = lineOf('kernel', 0.5);
    expect(() => requireAgreement(kernel, lineOf('peer', NaN), () => {})).toThrow(NotMeasured);
    const silent = { ...lineOf('peer', 0.5), means: {} };
    expect(() => requireAgreement(kernel, silent, () => {})).toThrow(/does not measure trust/);
  });

  it('needs the same number where both are certain', () => {
    const kernel = lineOf('kernel', 0.5, 100, 0);
    expect(() => requireAgreement(kernel, lineOf('peer', 0.5, 100, 0), () => {})).not.toThrow();
    expect(() => requireAgreement(kernel, lineOf('peer', 0.51, 100, 0), () => {})).toThrow(
      /trust z = Infinity/,
    );
  });
});
