import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.mjs';
import { BENCH, MODEL, ROOT, workFolder } from './paths.mjs';

/**
 * What a program of the benchmark is told to run: one file for all of them. `input` is for those that
 * use the kernel's set-up; the peers get every parameter resolved.
 *
 * @typedef {object} Job
 * @property {import('../../src/model/index.ts').WorldInput} input
 * @property {string} seed
 * @property {number} ticks
 * @property {number} runs that are timed, each from set-up to the last measure
 * @property {number} warmUp runs before, with the same luck as the first ones timed
 * @property {number} firstReplicate
 * @property {import('../../src/model/index.ts').Parameters} parameters
 * @property {{ name: string, founders: number, settings: object }[]} networks of territory 0
 * @property {object} foundedSettings
 * @property {{ factors: Record<string, number[]>, replicates: number, workers: number }} [sweep]
 */

/** @type {Record<string, unknown>} by path of the parameter */
const PINNED = JSON.parse(readFileSync(join(BENCH, 'peers', 'pinned.json'), 'utf8'));

/** @param {string} path @returns {Job} */
export function readJobFile(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** @returns {Promise<typeof import('../../src/model/index.ts')>} the built kernel */
export function loadModel() {
  return import(pathToFileURL(MODEL).href);
}

/**
 * The input of a shipped scenario.
 * @param {string} name
 * @returns {Promise<import('../../src/model/index.ts').WorldInput>}
 */
export async function scenarioInput(name) {
  const reader = await bundle('src/experiment/scenario/files.ts', 'scenarios');
  const { loadScenario } = await import(pathToFileURL(reader).href);
  const { ok, scenario, mistakes } = loadScenario(join(ROOT, 'scenarios', `${name}.yaml`));
  if (!ok) throw new Error(`${name}: ${JSON.stringify(mistakes)}`);
  return scenario.input;
}

/**
 * Writes a job and returns the path of its file.
 * @param {string} name of the file
 * @param {Partial<Job> & Pick<Job, 'input' | 'runs'>} given
 */
export async function writeJob(name, given) {
  const { createWorld } = await loadModel();
  const seed = given.seed ?? 'benchmark';
  // A small copy of the world tells the same settings: they do not depend on how many territories there are.
  const { parameters: overrides } = given.input;
  const small = {
    ...overrides,
    population: { ...overrides?.population, ...oneTerritory(overrides?.population) },
  };
  const world = createWorld({ ...given.input, parameters: small }, { seed, replicate: 0 });
  const [territory] = world.territories;
  const job = {
    seed,
    ticks: 60,
    warmUp: 0,
    firstReplicate: 0,
    parameters: {
      ...world.parameters,
      population: { ...world.parameters.population, ...overrides?.population },
    },
    networks: given.input.networks?.map(({ name: network, founders }, g) => ({
      name: network,
      founders,
      settings: territory?.settings[g],
    })),
    foundedSettings: world.foundedSettings,
    ...given,
  };
  const path = join(workFolder(), `${name}.json`);
  writeFileSync(path, JSON.stringify(job));
  return path;
}

/** @param {{ readonly firms?: number | undefined, readonly territories?: number | undefined } | undefined} population */
function oneTerritory({ firms, territories = 1 } = {}) {
  if (firms === undefined) return { territories: 1 };
  return { firms: Math.ceil(firms / territories), territories: 1 };
}

/**
 * Peers leave out what is off at the defaults: says which parameter of a job does not have the value
 * that they rely on.
 * @param {string} path of the job
 * @returns {string | undefined}
 */
export function unlikePinned(path) {
  const job = readJobFile(path);
  for (const [name, pinned] of Object.entries(PINNED)) {
    const [group = '', parameter = ''] = name.split('.');
    /** @type {Record<string, any>[]} */
    const groups =
      group === 'network'
        ? [job.foundedSettings, ...job.networks.map(({ settings }) => settings)]
        : [/** @type {any} */ (job.parameters)[group]];
    for (const values of groups) {
      if (values[parameter] === pinned) continue;
      return `${name} is ${values[parameter]}, peers are written for ${String(pinned)}`;
    }
  }
  return undefined;
}
