import { stringify } from 'yaml';
import type { Language } from '../../model/index.ts';
import { PAIR_COUNT } from '../state/pairs.ts';
import { inputOf } from '../state/setup.ts';
import type { Setup, Which } from '../state/setup.ts';

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
    replicates: Math.max(PAIR_COUNT, replicate + 1),
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

/**
 * What somebody with the files of both worlds types to compare them under the same luck: the pairs that the page runs, and its numbers.
 * @param name of a scenario or a lesson
 */
export function comparisonCommands(name: string, metric: string, language: Language): string[] {
  // English is what the program speaks where nothing is said.
  const spoken = language === 'en' ? '' : ` --lang ${language}`;
  const folders = { first: 'world-a', second: 'world-b' };
  return [
    ...(['first', 'second'] as const).map(
      (which) =>
        `npx reticula sweep ${scenarioFileName(name, which)} --replicates ${PAIR_COUNT} --out ${folders[which]}${spoken}`,
    ),
    `npx reticula compare ${folders.first} ${folders.second} --metric ${metric}${spoken}`,
  ];
}

/** Fit for any system. @param name of a scenario or a lesson */
export function scenarioFileName(name: string, which: Which): string {
  return `${name}-${which === 'first' ? 'a' : 'b'}.yaml`;
}
