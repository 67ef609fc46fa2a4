/**
 * Runs the plain object version of the model (test/reference/plain) and prints the line of the
 * benchmark. The set-up is the kernel's, turned into objects.
 *
 *   node plain.mjs JOB PLAIN     PLAIN: the file of the bundled plain version
 */
import { readJob, timeRuns } from './time-runs.mjs';

/** @typedef {import('../../test/reference/plain/state.ts').Network} Network */
/** @typedef {import('../../test/reference/plain/state.ts').Firm} Firm */

const [, , jobFile = '', plain = ''] = process.argv;
const job = readJob(jobFile);
/** @type {typeof import('./plain-entry.ts')} */
const { livingNetworks, membersOf, plainSimulate, trustIn } = await import(plain);

const NAMES =
  'engagement exporters trust sharedClarity cooperation coordination conflictLoad satisfaction payoff'.split(
    ' ',
  );

timeRuns('plain', job, NAMES, (replicate) => {
  const world = plainSimulate(job.input, { seed: job.seed, replicate }, job.ticks);
  const firms = world.territories.flatMap((territory) => territory.firms);
  const members = firms.filter(({ network }) => network !== null);
  const networks = world.territories.flatMap((territory) =>
    livingNetworks(territory).map((network) => ({ network, own: membersOf(territory, network) })),
  );
  const values = [
    mean(firms, ({ stage }) => stage),
    mean(firms, ({ stage }) => (stage > 0 ? 1 : 0)),
    mean(networks, ({ own }) =>
      mean(own, (i) =>
        mean(
          own.filter((j) => j !== i),
          (j) => trustIn(i, j, world.parameters),
        ),
      ),
    ),
    mean(networks, ({ network: { precision } }) => precision / (1 + precision)),
    mean(networks.map(cooperationOf).filter((value) => !Number.isNaN(value))),
    mean(networks, ({ network }) => network.coordination),
    mean(networks, ({ network, own }) => network.conflict / own.length),
    mean(members, ({ satisfaction }) => satisfaction),
    mean(members, ({ payoff }) => payoff),
  ];
  return values;
});

/**
 * @template Item
 * @param {readonly Item[]} items
 * @param {(item: Item) => number} [valueOf]
 */
function mean(items, valueOf = Number) {
  return items.reduce((sum, item) => sum + valueOf(item), 0) / items.length;
}

/** NaN where nobody had a project. @param {{ own: readonly Firm[] }} network */
function cooperationOf({ own }) {
  const partners = own.reduce((sum, { projects }) => sum + projects, 0);
  return (
    own.reduce((sum, { contribution, projects }) => sum + contribution * projects, 0) / partners
  );
}
