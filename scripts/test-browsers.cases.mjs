import { loadSource } from './load-source.mjs';
import { readShippedScenarios } from './shipped-scenarios.mjs';

/**
 * Worlds that a browser must compute as Node does.
 * @typedef {object} Case
 * @property {string} name
 * @property {string} address what stands behind the # of the page's address
 * @property {number} tick the quarter that is shown
 * @property {boolean} isShared whether the address that the page gives is opened, too
 * @property {{ hash: string, series: string }[]} worlds as Node computes them: the hash of the state at that quarter, and all measures of the
 *   whole run as the page saves them
 */

/** Scenarios with other seeds, replicates, changes, and sizes: two of them twin worlds. */
const SCENARIOS = [
  { name: 'souss-massa', seed: 'souss-massa', replicate: 0 },
  { name: 'hub-deaf', seed: 'argan', replicate: 3, a: { trust: { initial: 0.3 } } },
  { name: 'two-territories', seed: 'Été à Agadir', replicate: 1 },
  { name: 'larger-networks', seed: '20250101', replicate: 7 },
  { name: 'longitudinal', seed: 'x', replicate: 0, a: { hub: { listening: 0.7 } } },
];

/** The quarter at which the twin changes: before it the worlds are the same to the last bit. */
const CHANGED_AT = 9;

/**
 * @param {string} root of the project
 * @returns {Promise<Case[]>}
 */
export async function makeCases(root) {
  const [model, { inputOf }, { writeDeviation }, { LESSONS }, { worldsOfLesson }, { seriesFile }] =
    await Promise.all(
      [
        'src/model/index.ts',
        'src/web/state/setup.ts',
        'src/web/address/words.ts',
        'src/web/lessons/lessons.ts',
        'src/web/lessons/worlds-of-lesson.ts',
        'src/web/share/series-file.ts',
      ].map(loadSource),
    );
  const { scenarios } = await readShippedScenarios(root);

  /** @param {string} name */
  const shipped = (name) => {
    const found = scenarios.find((scenario) => scenario.name === name);
    if (found === undefined) throw new Error(`no scenario ${name}`);
    return found;
  };

  /** @param {any} setup @param {any} deviation @param {number} shown */
  const inNode = (setup, deviation, shown) => {
    const { seed, replicate, ticks } = setup;
    const world = model.createWorld(inputOf(setup, deviation), { seed, replicate });
    const frames = [{ tick: 0, metrics: model.measure(world) }];
    let hash = shown === 0 ? model.stateHash(world) : '';
    while (world.tick < ticks) {
      model.tick(world);
      frames.push({ tick: world.tick, metrics: model.measure(world) });
      if (world.tick === shown) hash = model.stateHash(world);
    }
    return { hash, series: seriesFile(frames, replicate) };
  };

  /** @param {string} name @param {string} address @param {any} setup @param {number} shown @returns {Case} */
  const caseOf = (name, address, setup, shown) => ({
    name,
    address: `${address}&t=${shown}`,
    tick: shown,
    isShared: !name.startsWith('lesson'),
    worlds: [setup.first, setup.second].flatMap((deviation) =>
      deviation === null ? [] : [inNode(setup, deviation, shown)],
    ),
  });

  const played = LESSONS.map((/** @type {any} */ lesson) => {
    const scenario = shipped(lesson.scenario);
    const { seed, replicate = 0, ticks = scenario.ticks } = lesson;
    const setup = { scenario, seed, replicate, ticks, ...worldsOfLesson(lesson) };
    return caseOf(`lesson ${lesson.id}`, `lesson=${lesson.id}&bet=0`, setup, ticks);
  });

  const run = SCENARIOS.map(({ name, seed, replicate, a = {} }) => {
    const scenario = shipped(name);
    const { ticks } = scenario;
    const first = { parameters: a, changes: [] };
    const address = `s=${name}&seed=${encodeURIComponent(seed)}&r=${replicate}&a=${writeDeviation(first)}`;
    const setup = { scenario, seed, replicate, ticks, first, second: null };
    return caseOf(`scenario ${name}`, address, setup, ticks);
  });

  const scenario = shipped('souss-massa');
  const first = { parameters: {}, changes: [] };
  const changes = [{ tick: CHANGED_AT, parameters: { trust: { gain: 0 } } }];
  const second = { parameters: {}, changes };
  const address = `s=souss-massa&a=&b=${writeDeviation(second)}`;
  const { seed, ticks } = scenario;
  const setup = { scenario, seed, ticks, replicate: 0, first, second };
  const twins = [
    caseOf('twins before the change', address, setup, CHANGED_AT - 1),
    caseOf('twins after the change', address, setup, CHANGED_AT),
  ];
  const [before, after] = twins.map(({ worlds }) => new Set(worlds.map(({ hash }) => hash)).size);
  if (before !== 1 || after !== 2) throw new Error('the twins part at another quarter in Node');
  return [...played, ...run, ...twins];
}
