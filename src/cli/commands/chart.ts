import { declareCommand } from '../declare-command.ts';
import { jsonOption } from '../options.ts';

const TEXTS = {
  figure: { en: 'Name of a figure (--list shows all)', fr: 'Nom d’une figure (--list les montre)' },
  results: {
    en: 'Results directories; sides of a comparison may be points: results@trust.initial=0.25',
    fr: 'Des dossiers de résultats\u00a0; les côtés d’une comparaison peuvent être des points\u00a0: results@trust.initial=0.25',
  },
  list: {
    en: 'Show every figure and what it needs',
    fr: 'Montrer chaque figure et ce qu’il lui faut',
  },
  format: {
    en: 'svg, png (twice the width in pixels), html (one page that opens offline) or json (the Vega-Lite spec); default: svg',
    fr: 'svg, png (deux fois la largeur en pixels), html (une page lisible hors ligne) ou json (la spécification Vega-Lite)\u00a0; par défaut\u00a0: svg',
  },
  theme: {
    en: 'light, dark, or print (grey, lines by dashes); default: light',
    fr: 'light (clair), dark (sombre) ou print (gris, traits en tirets)\u00a0; par défaut\u00a0: light',
  },
  width: {
    en: 'Width in pixels (default: 1000)',
    fr: 'Largeur en pixels (par défaut\u00a0: 1000)',
  },
  metric: {
    en: 'Measure shown (repeatable where a figure shows several; default: those of the scenario’s question)',
    fr: 'Mesure montrée (répétable si la figure en montre plusieurs\u00a0; par défaut\u00a0: celles de la question du scénario)',
  },
  point: {
    en: 'For figures of one run: the column point of the table runs (default: 0)',
    fr: 'Pour les figures d’une simulation\u00a0: la colonne point de la table runs (par défaut\u00a0: 0)',
  },
  replicate: {
    en: 'For figures of one run: which replicate, from 0 (default: 0)',
    fr: 'Pour les figures d’une simulation\u00a0: numéro de la répétition, à partir de 0 (par défaut\u00a0: 0)',
  },
  tick: {
    en: 'For figures of moments: a quarter that was kept (repeatable)',
    fr: 'Pour les figures de moments\u00a0: un trimestre gardé (répétable)',
  },
  out: {
    en: 'File to write (default: named after the figure, in the directory of the results; of a comparison, here)',
    fr: 'Fichier à écrire (par défaut\u00a0: au nom de la figure, dans le dossier des résultats\u00a0; pour une comparaison, ici)',
  },
} as const;

export const chart = declareCommand({
  usage: 'chart [figure] [results..]',
  description: {
    en: 'Draw a figure of results as SVG, PNG, page or Vega-Lite spec',
    fr: 'Dessiner une figure de résultats en SVG, PNG, page ou spécification Vega-Lite',
  },
  examples: [
    {
      line: 'reticula chart --list',
      explanation: {
        en: 'Every figure, and what it needs',
        fr: 'Chaque figure, et ce qu’il lui faut',
      },
    },
    {
      line: 'reticula chart factor-line results/clarity --format png',
      explanation: {
        en: 'A picture for slides, twice as sharp as a screen',
        fr: 'Une image pour un diaporama, deux fois plus fine qu’un écran',
      },
    },
    {
      line: 'reticula chart trajectories results/clarity --metric trust --theme print',
      explanation: {
        en: 'A vector figure of another measure, for paper',
        fr: 'Une figure vectorielle d’une autre mesure, pour le papier',
      },
    },
  ],
  options: (parser, language) =>
    parser
      .positional('figure', { type: 'string', describe: TEXTS.figure[language] })
      .positional('results', { type: 'string', array: true, describe: TEXTS.results[language] })
      .options({
        list: { type: 'boolean', describe: TEXTS.list[language] },
        format: {
          choices: ['svg', 'png', 'html', 'json'],
          requiresArg: true,
          describe: TEXTS.format[language],
        },
        theme: {
          choices: ['light', 'dark', 'print'],
          requiresArg: true,
          describe: TEXTS.theme[language],
        },
        metric: {
          type: 'string',
          array: true,
          requiresArg: true,
          describe: TEXTS.metric[language],
        },
        point: { type: 'string', requiresArg: true, describe: TEXTS.point[language] },
        replicate: { type: 'string', requiresArg: true, describe: TEXTS.replicate[language] },
        tick: { type: 'string', array: true, requiresArg: true, describe: TEXTS.tick[language] },
        width: { type: 'string', requiresArg: true, describe: TEXTS.width[language] },
        out: { type: 'string', requiresArg: true, describe: TEXTS.out[language] },
        ...jsonOption(language),
      } as const),
  act: async (options, terminal) =>
    (await import('../actions/chart.ts')).drawChart(options, terminal),
});
