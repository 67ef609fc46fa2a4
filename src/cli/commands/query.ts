import { DECIMALS } from '../../experiment/results/csv.ts';
import { declareCommand } from '../declare-command.ts';
import { directoryArgument, jsonOption } from '../options.ts';

const TEXTS = {
  sql: {
    en: 'One question in SQL that reads; without it: the tables and their columns',
    fr: 'Une question en SQL, qui ne fait que lire\u00a0; sans elle\u00a0: les tables et leurs colonnes',
  },
  format: {
    en: 'table (to look at), csv or json (whole, with all digits)',
    fr: 'table (à regarder), csv ou json (en entier, avec tous les chiffres)',
  },
  decimal: {
    en: 'of CSV: point, or comma with ; between cells',
    fr: 'du CSV\u00a0: point, ou comma (virgule, avec\u00a0; entre les cellules)',
  },
} as const;

export const query = declareCommand({
  usage: 'query <directory> [sql]',
  description: {
    en: 'Answer a question in SQL about the tables of a results directory',
    fr: 'Répondre à une question en SQL sur les tables d’un dossier de résultats',
  },
  examples: [
    {
      line: `reticula query results/clarity 'SELECT "hub.clarity", avg(trust) FROM runs GROUP BY ALL ORDER BY ALL'`,
      explanation: {
        en: 'A mean for each value of a factor; its name has a dot and hence double quotes',
        fr: 'Une moyenne par valeur d’un facteur, dont le nom, à cause du point, est entre guillemets doubles',
      },
    },
    {
      line: 'reticula query results/clarity',
      explanation: {
        en: 'Which tables and columns are there?',
        fr: 'Quelles tables et quelles colonnes y a-t-il\u00a0?',
      },
    },
  ],
  options: (parser, language) =>
    parser
      .positional('directory', directoryArgument(language))
      .positional('sql', { type: 'string', describe: TEXTS.sql[language] })
      .options({
        format: {
          choices: ['table', 'csv', 'json'],
          requiresArg: true,
          describe: TEXTS.format[language],
        },
        decimal: { choices: DECIMALS, requiresArg: true, describe: TEXTS.decimal[language] },
        ...jsonOption(language),
      } as const),
  act: async (options, terminal) =>
    (await import('../actions/query.ts')).queryResults(options, terminal),
});
