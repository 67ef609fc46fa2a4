import { declareCommand } from '../declare-command.ts';
import { directoryArgument, jsonOption } from '../options.ts';

const TEXTS = {
  format: {
    en: 'csv (safe to open in a spreadsheet) or json (one object a line)',
    fr: 'csv (sans danger dans un tableur) ou json (un objet par ligne)',
  },
  decimal: {
    en: 'of CSV: point, or comma with ; between cells, which Excel opens where commas are decimal',
    fr: 'du CSV\u00a0: point, ou comma (virgule, avec\u00a0; entre les cellules), qu’Excel en français ouvre tel quel',
  },
  out: {
    en: 'Directory for the files (default: export in the directory of the results, export-unfinished if they are unfinished)',
    fr: 'Dossier des fichiers (par défaut\u00a0: export dans le dossier des résultats, export-unfinished s’ils sont inachevés)',
  },
} as const;

export const exportTables = declareCommand({
  usage: 'export <directory>',
  description: {
    en: 'Write the tables of a results directory as CSV or JSON',
    fr: 'Écrire les tables d’un dossier de résultats en CSV ou en JSON',
  },
  examples: [
    {
      line: 'reticula export results --format csv',
      explanation: {
        en: 'Every table of the only results there, with a dictionary of its columns',
        fr: 'Toutes les tables des seuls résultats qui s’y trouvent, avec un dictionnaire de leurs colonnes',
      },
    },
    {
      line: 'reticula export results --format csv --decimal comma',
      explanation: {
        en: 'The same for a spreadsheet in French: 0,45 and semicolons',
        fr: 'De même, pour un tableur en français\u00a0: 0,45 et points-virgules',
      },
    },
  ],
  options: (parser, language) =>
    parser.positional('directory', directoryArgument(language)).options({
      format: {
        choices: ['csv', 'json'],
        default: 'csv',
        requiresArg: true,
        describe: TEXTS.format[language],
      },
      decimal: {
        choices: ['point', 'comma'],
        requiresArg: true,
        describe: TEXTS.decimal[language],
      },
      out: { type: 'string', requiresArg: true, describe: TEXTS.out[language] },
      ...jsonOption(language),
    } as const),
  act: async (options, terminal) =>
    (await import('../actions/export.ts')).exportResults(options, terminal),
});
