import { expect, test } from 'vitest';
import { CALIBRATIONS, calibrationsOf } from '../../../src/analysis/findings/calibrations.ts';
import { FINDINGS } from '../../../src/analysis/findings/findings.ts';

const ids = FINDINGS.map(({ id }) => id);

test('every choice made after a failure names the findings that it was made for', () => {
  for (const { choice, findings } of CALIBRATIONS) {
    expect(findings.length, choice.en).toBeGreaterThan(0);
    for (const id of findings) expect(ids, choice.en).toContain(id);
  }
});

test('a finding is calibrated by the choices that name it', () => {
  const [first] = CALIBRATIONS;
  expect(calibrationsOf('low-trust-recovers')).toContain(first);
  expect(calibrationsOf('rules-make-pyramids')).toEqual([]);
});
