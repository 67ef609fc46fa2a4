import { expect, test } from 'vitest';
import { profileRun } from '../../../src/cli/actions/run/profile-run.ts';
import { simulate } from '../../../src/model/simulate.ts';
import { PIPELINE } from '../../../src/model/tick.ts';
import { reticula } from '../spawn-reticula.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const cwd = temporaryFolder();

test('a profile has every step of the pipeline in order, and its parts make the whole', () => {
  const input = { networks: [{ name: 'Growers', type: 'grouping', founders: 7 } as const] };
  const luck = { seed: 'profile', replicate: 0 };
  const { result, profile } = profileRun(
    (pipeline) => simulate(input, luck, 12, { pipeline }),
    60 * 12,
  );
  expect(profile.processes.map(({ name }) => name)).toEqual(PIPELINE.map(({ name }) => name));
  const parts = [...profile.processes, profile.rest];
  const sum = (part: 'share' | 'nanoseconds') => parts.reduce((all, one) => all + one[part], 0);
  expect(sum('share')).toBeCloseTo(1, 9);
  expect(sum('nanoseconds')).toBeCloseTo(profile.nanoseconds, 3);
  for (const { share, nanoseconds } of profile.processes) {
    expect(share).toBeGreaterThan(0);
    expect(nanoseconds).toBeGreaterThan(0);
  }
  expect(profile.runs).toBeGreaterThan(1);
  // A clock around the processes changes nothing.
  expect(result).toEqual(simulate(input, luck, 12));
});

test('a step that is switched off takes no time to speak of', () => {
  const input = {
    parameters: { steps: { conflict: false, trust: false } },
    networks: [{ name: 'Growers', type: 'grouping', founders: 20 } as const],
  };
  const { profile } = profileRun(
    (pipeline) => simulate(input, { seed: 'off', replicate: 0 }, 30, { pipeline }),
    60 * 30,
  );
  const share = new Map(profile.processes.map((one) => [one.name, one.share]));
  expect(share.get('trust')).toBeLessThan(share.get('projects') ?? 0);
});

test.each([
  ['en', 'Where the time goes', /Step: joint projects +\d+(\.\d)?% +[\d,]+\.\d/],
  ['fr', 'Où passe le temps', /Étape\u00a0: projets communs +\d+(,\d)?\s% +[\d\s]+,\d/],
])('run --profile prints it in %s, below what was measured', async (lang, title, row) => {
  const words = ['run', 'no-hub', '--ticks', '8', '--profile', '--lang', lang];
  const { stdout, status } = await reticula(words, { cwd });
  expect(status).toBe(0);
  expect(stdout).toContain(title);
  expect(stdout).toMatch(row);
});

test('run --profile --json gives it as data', async () => {
  const { stdout } = await reticula(['run', 'no-hub', '--ticks', '8', '--profile', '--json'], {
    cwd,
  });
  const { profile, stateHash } = JSON.parse(stdout);
  expect(profile).toMatchObject({
    nanoseconds: expect.any(Number),
    rest: { share: expect.any(Number) },
  });
  expect(profile.processes).toHaveLength(PIPELINE.length);
  const plain = await reticula(['run', 'no-hub', '--ticks', '8', '--json'], { cwd });
  expect(JSON.parse(plain.stdout)).not.toHaveProperty('profile');
  expect(JSON.parse(plain.stdout).stateHash).toBe(stateHash);
});
