import { declareCommand } from '../declare-command.ts';
import { jsonOption } from '../options.ts';

const TEXTS = {
  results: {
    en: 'Results directories, or points of one: results@trust.initial=0.25',
    fr: 'Des dossiers de résultats, ou des points de l’un\u00a0: results@trust.initial=0.25',
  },
  metric: {
    en: 'Measures to compare (repeatable; default: those of the scenario’s question)',
    fr: 'Mesures à comparer (répétable\u00a0; par défaut\u00a0: celles de la question du scénario)',
  },
  by: {
    en: 'Compare at each level of this factor; of one directory, its levels with each other',
    fr: 'Comparer à chaque niveau de ce facteur\u00a0; d’un seul dossier, ses niveaux entre eux',
  },
  report: {
    en: 'Write it as one HTML page in both languages, for handing in or projecting (default: comparison.html in the present folder)',
    fr: 'L’écrire en une page HTML, en deux langues, à rendre ou à projeter (par défaut\u00a0: comparison.html dans le dossier courant)',
  },
} as const;

export const compare = declareCommand({
  usage: 'compare <results..>',
  description: {
    en: 'Say what differs between results, by how much, and how sure that is',
    fr: 'Dire ce qui diffère entre des résultats, de combien et avec quelle certitude',
  },
  examples: [
    {
      line: 'reticula sweep hub-clarity --out results/clarity',
      explanation: {
        en: 'First the results that the next examples compare',
        fr: 'D’abord les résultats que comparent les exemples suivants',
      },
    },
    {
      line: 'reticula compare results/clarity@hub.clarity=0.2 results/clarity@hub.clarity=0.8',
      explanation: {
        en: 'Two points of a sweep: what does a clearer vision change?',
        fr: 'Deux points d’un balayage\u00a0: que change une vision plus claire\u00a0?',
      },
    },
    {
      line: 'reticula compare results/clarity --by hub.clarity --metric payoff',
      explanation: {
        en: 'Each level of a factor with the first, in one measure',
        fr: 'Chaque niveau d’un facteur avec le premier, pour une mesure',
      },
    },
    {
      line: 'reticula compare results/clarity --by hub.clarity --report',
      explanation: {
        en: 'A page with figures, words and numbers',
        fr: 'Une page avec figures, phrases et nombres',
      },
    },
  ],
  options: (parser, language) =>
    parser
      .positional('results', {
        type: 'string',
        array: true,
        demandOption: true,
        describe: TEXTS.results[language],
      })
      .options({
        metric: {
          type: 'string',
          array: true,
          requiresArg: true,
          describe: TEXTS.metric[language],
        },
        report: { type: 'string', describe: TEXTS.report[language] },
        by: { type: 'string', requiresArg: true, describe: TEXTS.by[language] },
        ...jsonOption(language),
      }),
  act: async (options, terminal) =>
    (await import('../actions/compare.ts')).compareResults(options, terminal),
});
