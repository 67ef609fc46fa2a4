import { declareCommand } from '../declare-command.ts';
import { directoryArgument, jsonOption } from '../options.ts';

const TEXTS = {
  report: {
    en: 'Write the report (one HTML file) and print its path',
    fr: 'Écrire le rapport (un seul fichier HTML) et afficher son chemin',
  },
} as const;

export const merge = declareCommand({
  usage: 'merge <directory>',
  description: {
    en: 'Write the tables of a sweep whose shards were computed apart (sweep --shard)',
    fr: 'Écrire les tables d’un balayage dont les lots ont été calculés à part (sweep --shard)',
  },
  examples: [
    {
      line: 'reticula merge results',
      explanation: {
        en: 'The sweeps in the folder results; names what is missing of them',
        fr: 'Les balayages du dossier results\u00a0; dit ce qui leur manque',
      },
    },
  ],
  options: (parser, language) =>
    parser.positional('directory', directoryArgument(language)).options({
      report: { type: 'boolean', describe: TEXTS.report[language] },
      ...jsonOption(language),
    }),
  act: async (options, terminal) =>
    (await import('../actions/merge.ts')).mergeShards(options, terminal),
});
