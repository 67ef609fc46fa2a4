/**
 * How fast trust and cooperation grow in networks of seven and of 20 to 40 founders: why some findings
 * hold in small networks only (docs/findings.md).
 *
 *   node scripts/measure-trust-by-size.mjs [REPLICATES]
 *
 * By default 20 replicates, seed text `sizes`. Nobody enters or leaves, no vote is held. Means over the
 * founders of all networks: trust among them / their contributions.
 */
import { loadSource } from './load-source.mjs';

const QUARTERS = [0, 10, 20, 30, 40];
const TYPES = /** @type {const} */ ([
  'cluster',
  'cluster',
  'grouping',
  'association',
  'cooperative',
]);
const SIZES = [
  { name: '7', founders: [7, 7, 7, 7, 7], firms: 60 },
  { name: '20 to 40', founders: [20, 25, 30, 35, 40], firms: 257 },
];
/** @type {{ name: string, parameters: import('../src/model/index.ts').ParameterOverrides }[]} */
const ARMS = [
  { name: 'complete model', parameters: {} },
  {
    name: 'trust held at its start in contributions',
    parameters: { cooperation: { trustSource: 'prerequisite' } },
  },
  { name: 'low trust at the start, earned', parameters: { trust: { initial: 0.35 } } },
  {
    name: 'high trust at the start, none earned',
    parameters: { trust: { initial: 0.65, gain: 0 } },
  },
];

/** @type {typeof import('../src/model/index.ts')} */
const { simulate, measure } = await loadSource('src/model/index.ts');
const replicates = Number(process.argv[2] ?? 20);
const NAMES = ['trust.everFounded', 'cooperation.everFounded'];

process.stdout.write(
  `Trust / cooperation by quarter, ${replicates} replicates\n\n` +
    `| founders | world | ${QUARTERS.join(' | ')} |\n| ${'--- | '.repeat(QUARTERS.length + 2)}\n`,
);
for (const { name, founders, firms } of SIZES) {
  for (const arm of ARMS) {
    /** @type {Map<number, number[]>} */
    const sums = new Map(QUARTERS.map((tick) => [tick, NAMES.map(() => 0)]));
    for (let replicate = 0; replicate < replicates; replicate++) {
      simulate(
        {
          networks: TYPES.map((type, g) => ({
            name: `${type} ${g}`,
            type,
            founders: founders[g] ?? 7,
          })),
          parameters: {
            ...arm.parameters,
            population: { firms },
            steps: { joining: false, leaving: false, elections: false, founding: false },
          },
        },
        { seed: 'sizes', replicate },
        QUARTERS.at(-1) ?? 0,
        {
          tick(world) {
            const own = sums.get(world.tick);
            if (own === undefined) return;
            measure(world, NAMES).forEach((value, k) => (own[k] = (own[k] ?? 0) + value));
          },
        },
      );
    }
    const cells = [...sums.values()].map((own) =>
      own.map((sum) => (sum / replicates).toFixed(2)).join(' / '),
    );
    process.stdout.write(`| ${[name, arm.name, ...cells].join(' | ')} |\n`);
  }
}
