import { decisiveText } from '../../../../analysis/findings/decisive.ts';
import { freeParameters } from '../../../../analysis/reach/free-parameters.ts';
import { hashOf } from '../../../../experiment/results/hash.ts';
import { FORMAT } from '../../../../experiment/scenario/scenario.ts';
import type { Scenario } from '../../../../experiment/scenario/scenario.ts';
import { HEADLINE_NAMES } from '../../../../model/index.ts';
import type { FindingsJob } from '../compute-findings.ts';

/** Quarters of the run that is kept of each point beside its findings. */
const TICKS = 60;

/** The reach of findings as a sweep: a Latin hypercube over all free parameters. */
export function reachScenario(
  { findings, world, seed, replicates }: FindingsJob,
  points: number,
): Scenario {
  return {
    name: `reach-${world.name}`,
    format: FORMAT,
    title: { en: 'Reach of the findings', fr: 'Portée des résultats' },
    question: {
      en: 'In what share of the plausible parameters does the model reproduce each claim of the study?',
      fr: 'Dans quelle part des paramètres plausibles le modèle reproduit-il chaque affirmation de l’étude\u00a0?',
    },
    seed,
    ticks: TICKS,
    replicates: 1,
    input: world.input,
    sweep: { design: 'latinHypercube', samples: points, seed, factors: freeParameters() },
    appraised: {
      findings: findings.map(({ id }) => id),
      replicates,
      declarations: hashOf(decisiveText(findings)),
    },
    metrics: HEADLINE_NAMES,
    series: false,
    snapshots: [],
  };
}
