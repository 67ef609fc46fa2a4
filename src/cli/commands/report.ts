import { declareCommand } from '../declare-command.ts';
import { directoriesArgument, jsonOption } from '../options.ts';

const TEXTS = {
  out: {
    en: 'File to write (default: report.html in the directory)',
    fr: 'Fichier à écrire (par défaut\u00a0: report.html dans le dossier)',
  },
} as const;

export const report = declareCommand({
  usage: 'report <directories..>',
  description: {
    en: 'Write the report of sweeps: one HTML file that opens offline',
    fr: 'Écrire le rapport de balayages\u00a0: un fichier HTML lisible hors ligne',
  },
  examples: [
    {
      line: 'reticula report results --lang fr',
      explanation: { en: 'The report again, in French', fr: 'Le rapport en français' },
    },
  ],
  options: (parser, language) =>
    parser.positional('directories', directoriesArgument(language)).options({
      out: { type: 'string', requiresArg: true, describe: TEXTS.out[language] },
      ...jsonOption(language),
    }),
  act: async (options, terminal) =>
    (await import('../actions/report.ts')).reportOn(options, terminal),
});
