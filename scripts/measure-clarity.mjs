/**
 * How clear vague members of a clear hub become, by quarter, under some strengths of the influence of
 * the shared vision: the table of decision record 18.
 *
 *   node scripts/measure-clarity.mjs [REPLICATES]
 *
 * By default 60 replicates. Five networks of seven among sixty firms, all vague, led by hubs of clarity
 * 0.8; nobody enters or leaves, no vote is held. Means over the members besides the hub.
 */
import { loadSource } from './load-source.mjs';

const QUARTERS = [0, 4, 8, 12, 20, 40];
const INFLUENCES = [0.25, 0.15, 0.1, 0.05];
const TYPES = /** @type {const} */ ([
  'cluster',
  'cluster',
  'grouping',
  'association',
  'cooperative',
]);

/** @type {typeof import('../src/model/index.ts')} */
const { simulate } = await loadSource('src/model/index.ts');
const replicates = Number(process.argv[2] ?? 60);

process.stdout.write(
  `Mean clarity of vague members of a clear hub by quarter, ${replicates} replicates\n\n` +
    `| influence | ${QUARTERS.join(' | ')} |\n| ${'--- | '.repeat(QUARTERS.length + 1)}\n`,
);
for (const influence of INFLUENCES) {
  /** @type {Map<number, number>} */
  const sums = new Map();
  for (let replicate = 0; replicate < replicates; replicate++) {
    simulate(
      {
        networks: TYPES.map((type, g) => ({ name: `${type} ${g}`, type, founders: 7 })),
        parameters: {
          population: { firms: 60 },
          members: { clearShare: 0 },
          hub: { clarity: 0.8 },
          vision: { influence },
          steps: { joining: false, leaving: false, elections: false, founding: false },
        },
      },
      { seed: 'tuning', replicate },
      QUARTERS.at(-1) ?? 0,
      {
        tick({ tick, territories }) {
          if (QUARTERS.includes(tick)) {
            sums.set(tick, (sums.get(tick) ?? 0) + meanClarity(territories) / replicates);
          }
        },
      },
    );
  }
  const cells = QUARTERS.map((tick) => (sums.get(tick) ?? NaN).toFixed(2));
  process.stdout.write(`| ${[influence, ...cells].join(' | ')} |\n`);
}

/**
 * @param {readonly import('../src/model/territory.ts').Territory[]} territories
 * @returns {number} mean clarity of the members besides the hubs
 */
function meanClarity(territories) {
  const clarities = territories.flatMap(({ firms, networks }) =>
    Array.from(firms.precision).flatMap((precision, i) => {
      const g = firms.network[i] ?? -1;
      return g < 0 || networks.hub[g] === i ? [] : [precision / (1 + precision)];
    }),
  );
  return clarities.reduce((sum, clarity) => sum + clarity, 0) / clarities.length;
}
