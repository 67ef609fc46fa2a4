import { declareCommand } from '../declare-command.ts';
import {
  dryRunOption,
  jsonOption,
  outOption,
  replicatesOption,
  scenarioArgument,
  scenarioOptions,
  SENSITIVITY_METHODS,
  shardOption,
} from '../options.ts';

const TEXTS = {
  method: {
    en: 'oat: one factor at a time; morris: which factors matter; sobol: shares of variance',
    fr: 'oat\u00a0: un facteur à la fois\u00a0; morris\u00a0: quels facteurs comptent\u00a0; sobol\u00a0: parts de variance',
  },
  metric: {
    en: 'Measures to explain (repeatable; default: those of the scenario’s question)',
    fr: 'Mesures à expliquer (répétable\u00a0; par défaut\u00a0: celles de la question du scénario)',
  },
  samples: {
    en: 'Trajectories of morris (default 20), base samples of sobol (default 128; a power of two is best)',
    fr: 'Trajectoires de morris (20 par défaut), tirages de base de sobol (128 par défaut\u00a0; une puissance de deux est préférable)',
  },
  jobs: {
    en: 'Runs at the same time (default: available cores)',
    fr: 'Simulations en parallèle (par défaut\u00a0: cœurs disponibles)',
  },
  report: {
    en: 'Write it as one HTML page in both languages, for handing in or projecting (default: sensitivity.html beside the results)',
    fr: 'L’écrire en une page HTML, en deux langues, à rendre ou à projeter (par défaut\u00a0: sensitivity.html à côté des résultats)',
  },
  resume: {
    en: 'Go on with an unfinished analysis: redo only what is missing',
    fr: 'Reprendre une analyse inachevée\u00a0: ne refaire que ce qui manque',
  },
} as const;

export const sensitivity = declareCommand({
  usage: 'sensitivity <scenario>',
  description: {
    en: 'Rank the factors of a scenario’s sweep by how much a measure depends on them',
    fr: 'Classer les facteurs d’un balayage selon leur influence sur une mesure',
  },
  examples: [
    {
      line: 'reticula sensitivity plausible-ranges --samples 4 --ticks 20',
      explanation: {
        en: 'Which of eight contested numbers matter? A first look',
        fr: 'Lesquels de huit nombres discutables comptent\u00a0? Un premier coup d’œil',
      },
    },
    {
      line: 'reticula sensitivity souss-massa --method sobol --samples 8',
      explanation: {
        en: 'How much of the differences in engagement each factor makes, alone and with the other',
        fr: 'Ce que chaque facteur fait des écarts d’engagement, seul et avec l’autre',
      },
    },
  ],
  options: (parser, language) =>
    parser.positional('scenario', scenarioArgument(language)).options({
      method: {
        choices: SENSITIVITY_METHODS,
        default: 'morris',
        requiresArg: true,
        describe: TEXTS.method[language],
      },
      metric: { type: 'string', array: true, requiresArg: true, describe: TEXTS.metric[language] },
      samples: { type: 'string', requiresArg: true, describe: TEXTS.samples[language] },
      ...scenarioOptions(language),
      ...replicatesOption(language),
      jobs: { type: 'string', requiresArg: true, describe: TEXTS.jobs[language] },
      ...outOption(language),
      ...shardOption(language),
      ...dryRunOption(language),
      report: { type: 'string', describe: TEXTS.report[language] },
      resume: { type: 'boolean', describe: TEXTS.resume[language] },
      ...jsonOption(language),
    } as const),
  act: async (options, terminal) =>
    (await import('../actions/sensitivity.ts')).analyseSensitivity(options, terminal),
});
