import { OPTIONAL_TABLES } from '../../experiment/results/table-names.ts';
import { declareCommand } from '../declare-command.ts';
import {
  dryRunOption,
  jsonOption,
  outOption,
  ruleOptions,
  scenarioOptions,
  scenariosArgument,
  shardOption,
  sweepOptions,
} from '../options.ts';

const TEXTS = {
  jobs: {
    en: 'Runs at the same time (default: available cores)',
    fr: 'Simulations en parallèle (par défaut\u00a0: cœurs disponibles)',
  },
  tables: {
    en: `Tables to keep besides runs (repeatable): ${OPTIONAL_TABLES.join(', ')}`,
    fr: `Tables à conserver en plus de runs (répétable)\u00a0: ${OPTIONAL_TABLES.join(', ')}`,
  },
  resume: {
    en: 'Go on with an unfinished sweep: redo only what is missing',
    fr: 'Reprendre un balayage inachevé\u00a0: ne refaire que ce qui manque',
  },
  report: {
    en: 'Write the report (one HTML file) and print its path',
    fr: 'Écrire le rapport (un seul fichier HTML) et afficher son chemin',
  },
} as const;

export const sweep = declareCommand({
  usage: 'sweep <scenarios..>',
  description: {
    en: 'Run every point of a scenario’s sweep many times, store and summarise',
    fr: 'Simuler plusieurs fois chaque point d’un balayage, conserver et résumer',
  },
  examples: [
    {
      line: 'reticula sweep souss-massa --report',
      explanation: {
        en: 'The main job: initial trust × clarity of the hub’s vision',
        fr: 'L’étude principale\u00a0: confiance préalable × clarté de la vision du dirigeant',
      },
    },
    {
      line: 'reticula sweep souss-massa --dry-run --replicates 100',
      explanation: {
        en: 'How long would a hundred replicates take?',
        fr: 'Combien de temps prendraient cent répétitions\u00a0?',
      },
    },
    {
      line: 'reticula sweep souss-massa --replicates auto --precision 0.05',
      explanation: {
        en: 'Replicates until each mean is known to ±0.05, more where luck matters more',
        fr: 'Des répétitions jusqu’à connaître chaque moyenne à ±0,05 près, plus là où le hasard pèse plus',
      },
    },
    {
      line: 'reticula sweep souss-massa --design sobol --samples 64 --dry-run',
      explanation: {
        en: 'The same factors in another design',
        fr: 'Les mêmes facteurs dans un autre plan',
      },
    },
  ],
  options: (parser, language) =>
    parser.positional('scenarios', scenariosArgument(language)).options({
      ...scenarioOptions(language),
      ...sweepOptions(language),
      ...ruleOptions(language),
      jobs: { type: 'string', requiresArg: true, describe: TEXTS.jobs[language] },
      ...outOption(language),
      tables: {
        array: true,
        choices: OPTIONAL_TABLES,
        requiresArg: true,
        describe: TEXTS.tables[language],
      },
      resume: { type: 'boolean', describe: TEXTS.resume[language] },
      ...shardOption(language),
      report: { type: 'boolean', describe: TEXTS.report[language] },
      ...dryRunOption(language),
      ...jsonOption(language),
    }),
  act: async (options, terminal) =>
    (await import('../actions/sweep.ts')).sweepScenarios(options, terminal),
});
