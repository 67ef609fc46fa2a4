import { expect, test } from 'vitest';
import { FINDINGS } from '../../../src/analysis/findings/findings.ts';
import { reticula } from '../spawn-reticula.ts';

test('the findings are listed, each with its claim', async () => {
  const { status, stdout } = await reticula(['describe', 'findings', '--lang', 'fr']);
  expect(status).toBe(0);
  const text = stdout.replace(/\s+/g, ' ');
  for (const { id, claim } of FINDINGS) {
    expect(text).toContain(id);
    expect(text).toContain(claim.fr.replace(/\s+/g, ' '));
  }
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
});

test('a finding is told as it is declared: arms, what must hold, what must make it vanish', async () => {
  const { stdout } = await reticula(['describe', 'no-spirit-breaks']);
  const text = stdout.replace(/\s+/g, ' ');
  expect(text).toContain('(members.predispositionMean): 0.25 instead of');
  expect(text).toContain('at least 1.5, and the whole interval above 1');
  expect(text).toContain('(conflict.trustRelief): 0 instead of 3');
  expect(text).toContain('findings no-spirit-breaks --explain');
});

test('a name nearly right is guessed, and programs get the declaration', async () => {
  const near = await reticula(['describe', 'trust-grow']);
  expect(near.status).toBe(2);
  expect(near.stderr).toContain('did you mean trust-grows?');
  const { stdout } = await reticula(['describe', 'trust-grows', '--json']);
  const [told] = JSON.parse(stdout) as { kind: string; name: string; conditions: unknown[] }[];
  expect(told).toMatchObject({ kind: 'finding', name: 'trust-grows' });
  expect(told?.conditions).toHaveLength(1);
});
