import { OPTIONAL_TABLES } from '../../experiment/results/table-names.ts';
import { ENGINES } from '../cluster/cluster-files.ts';
import { declareCommand } from '../declare-command.ts';
import {
  jsonOption,
  replicatesOption,
  scenarioArgument,
  scenarioOptions,
  SENSITIVITY_METHODS,
  sweepOptions,
} from '../options.ts';

const TEXTS = {
  engine: {
    en: 'slurm: a job array and a job that merges; parallel: GNU parallel, on one machine',
    fr: 'slurm\u00a0: un tableau de travaux et un travail de fusion\u00a0; parallel\u00a0: GNU parallel, sur une machine',
  },
  shards: {
    en: 'Into how many shards the sweep is divided (default: so many that each takes some ten minutes)',
    fr: 'En combien de lots diviser le balayage (par défaut\u00a0: assez pour que chacun prenne une dizaine de minutes)',
  },
  jobs: {
    en: 'Runs at the same time in each shard (default: 1)',
    fr: 'Simulations en parallèle dans chaque lot (par défaut\u00a0: 1)',
  },
  out: {
    en: 'Folder of the files and of the results, seen by all nodes (default: cluster-NAME)',
    fr: 'Dossier des fichiers et des résultats, visible de tous les nœuds (par défaut\u00a0: cluster-NOM)',
  },
  bundle: {
    en: 'Put the program (one file) and the scenario into the folder too: taken to a cluster as it is, it needs nothing there but Node.js',
    fr: 'Mettre aussi le programme (un fichier) et le scénario dans le dossier\u00a0: emporté tel quel sur une grappe, il n’y demande que Node.js',
  },
  sensitivity: {
    en: 'Compute the runs of a sensitivity analysis by this method, instead of the scenario’s own sweep',
    fr: 'Calculer les simulations d’une analyse de sensibilité par cette méthode, au lieu du balayage du scénario',
  },
  tables: {
    en: `Tables to keep besides runs (repeatable): ${OPTIONAL_TABLES.join(', ')}`,
    fr: `Tables à conserver en plus de runs (répétable)\u00a0: ${OPTIONAL_TABLES.join(', ')}`,
  },
} as const;

export const cluster = declareCommand({
  usage: 'cluster <scenario>',
  description: {
    en: 'Write the files that compute a sweep on a cluster, and say how to launch them',
    fr: 'Écrire les fichiers qui calculent un balayage sur une grappe de calcul, et dire comment les lancer',
  },
  examples: [
    {
      line: 'reticula cluster souss-massa --engine slurm --shards 8',
      explanation: {
        en: 'A job array of eight tasks for Slurm, and a job that merges',
        fr: 'Un tableau de huit tâches pour Slurm, et un travail de fusion',
      },
    },
    {
      line: 'reticula cluster souss-massa --engine slurm --bundle --out cluster-bundle',
      explanation: {
        en: 'A folder to copy to a cluster on which Reticula is not installed',
        fr: 'Un dossier à copier sur une grappe où Reticula n’est pas installé',
      },
    },
    {
      line: 'reticula cluster souss-massa --engine parallel --out cluster-parallel',
      explanation: {
        en: 'The same for GNU parallel; as many shards as the sweep is worth',
        fr: 'De même pour GNU parallel\u00a0; autant de lots que le balayage le mérite',
      },
    },
    {
      line: 'reticula cluster plausible-ranges --sensitivity sobol --engine slurm',
      explanation: {
        en: 'The 25,600 runs of a sensitivity analysis',
        fr: 'Les 25 600 simulations d’une analyse de sensibilité',
      },
    },
  ],
  options: (parser, language) =>
    parser.positional('scenario', scenarioArgument(language)).options({
      engine: {
        choices: ENGINES,
        demandOption: true,
        requiresArg: true,
        describe: TEXTS.engine[language],
      },
      shards: { type: 'string', requiresArg: true, describe: TEXTS.shards[language] },
      jobs: { type: 'string', requiresArg: true, describe: TEXTS.jobs[language] },
      out: { type: 'string', requiresArg: true, describe: TEXTS.out[language] },
      bundle: { type: 'boolean', describe: TEXTS.bundle[language] },
      ...scenarioOptions(language),
      ...sweepOptions(language),
      sensitivity: {
        choices: SENSITIVITY_METHODS,
        requiresArg: true,
        describe: TEXTS.sensitivity[language],
      },
      ...replicatesOption(language),
      tables: {
        array: true,
        choices: OPTIONAL_TABLES,
        requiresArg: true,
        describe: TEXTS.tables[language],
      },
      ...jsonOption(language),
    } as const),
  act: async (options, terminal) =>
    (await import('../actions/cluster.ts')).writeClusterFiles(options, terminal),
});
