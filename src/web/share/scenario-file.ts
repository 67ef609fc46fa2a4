import { stringify } from 'yaml';
import { inputOf } from '../state/setup.ts';
import type { Setup, Which } from '../state/setup.ts';

/** Pairs of runs when the command line sweeps the file. */
const REPLICATES = 100;

/** A world of the page as a scenario file, whole and in the command line's format. */
export function scenarioFile(setup: Setup, which: Which, name: string): string {
  const { scenario, seed, replicate, ticks } = setup;
  const { firms, ties, networks, parameters, changes } = inputOf(
    setup,
    setup[which] ?? setup.first,
  );
  const file = {
    format: 1,
    title: scenario.title,
    seed,
    ticks,
    replicates: Math.max(REPLICATES, replicate + 1),
    ...(parameters && Object.keys(parameters).length > 0 && { parameters }),
    ...(networks && {
      networks: networks.map(({ name, label, ...others }) => ({ name: label ?? name, ...others })),
    }),
    ...(firms && { firms }),
    ...(ties && { ties }),
    ...(changes && { changes }),
  };
  return `# Reticula, from the classroom page: scenario ${scenario.name}, ${LETTERS[which]}, replicate ${replicate}.
# The run of the page: npx reticula run ${scenarioFileName(name, which)} --replicate ${replicate}
${stringify(file)}`;
}

const LETTERS: Readonly<Record<Which, string>> = { first: 'world A', second: 'world B' };

/** Fit for any system. @param name of a scenario or a lesson */
export function scenarioFileName(name: string, which: Which): string {
  return `${name}-${which === 'first' ? 'a' : 'b'}.yaml`;
}
