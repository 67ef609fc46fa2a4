import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/*
 * What a stranger gets: the packed tarball, installed into an empty project.
 */
const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'reticula-package-'));

function inFolder(command: string, ...args: string[]): string {
  return execFileSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

beforeAll(() => {
  const packed = execFileSync(
    'npm',
    ['pack', '--ignore-scripts', '--json', '--pack-destination', folder],
    { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  writeFileSync(join(folder, 'package.json'), '{"private": true, "type": "module"}');
  inFolder('npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', filename);
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the packed tarball, installed elsewhere', () => {
  test('has a command that knows its version and the shipped scenarios', () => {
    expect(inFolder('npx', 'reticula', '--version')).toMatch(/\d+\.\d+\.\d+.*model/su);
    expect(inFolder('npx', 'reticula', 'describe', 'scenarios')).toContain('souss-massa');
  });

  test('sweeps a shipped scenario and writes the report', () => {
    const options = ['--replicates', '2', '--ticks', '4', '--report', '--quiet'];
    const output = inFolder('npx', 'reticula', 'sweep', 'initial-trust', ...options);
    const report = output.match(/\S+\.html/)?.[0] ?? '';
    expect(readFileSync(join(folder, report), 'utf8')).toContain('Interactive Data Lab');
  });

  test('knows how far findings reach', () => {
    const told = inFolder('npx', 'reticula', 'findings', 'trust-grows', '--replicates', '2');
    expect(told).toMatch(/Reach +fragile: reproduced at/);
    expect(told).toMatch(/Lost under +trust\.reference=fixed/);
  });

  test('is light: what is bundled is not installed a second time, and its notices are there', () => {
    const installed = readdirSync(join(folder, 'node_modules')).filter(
      (name) => !name.startsWith('.'),
    );
    // A dozen; with all that is bundled it was more than a hundred.
    expect(installed.length).toBeLessThan(20);
    const notices = join('node_modules', 'reticula', 'dist', 'THIRD_PARTY_LICENSES.txt');
    expect(readFileSync(join(folder, notices), 'utf8')).toMatch(/^vega-lite \d/m);
  });

  test('is a library that runs without input or output', () => {
    const program = `
      import { simulate, METRIC_NAMES } from 'reticula/model';
      const input = { networks: [{ name: 'A', type: 'cluster', founders: 7 }] };
      const run = simulate(input, { seed: 'argan', replicate: 0 }, 8);
      console.log(run.stateHash.length, run.metrics.length === METRIC_NAMES.length);
    `;
    expect(inFolder('node', '--input-type=module', '-e', program).trim()).toBe('32 true');
  });

  test('is typed for those who import it', () => {
    mkdirSync(join(folder, 'typed'));
    writeFileSync(
      join(folder, 'typed', 'use.ts'),
      `import { createWorld, simulate, type ModelEvent, type Parameters } from 'reticula/model';
       const seen: ModelEvent['type'][] = [];
       const luck = { seed: 'a', replicate: 0 };
       const run = simulate({}, luck, 1, { event: (e) => seen.push(e.type) });
       export const hash: string = run.stateHash;
       export const trust: number = createWorld({}, luck).parameters.trust.initial;
       export const reference: Parameters['trust']['reference'] = 'relative';
       // @ts-expect-error a rule that does not exist
       export const wrong: Parameters['trust']['reference'] = 'other';`,
    );
    const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    const strict = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2023'];
    expect(inFolder('node', tsc, ...strict, join('typed', 'use.ts'))).toBe('');
  });
});
