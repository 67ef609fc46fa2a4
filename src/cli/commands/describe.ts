import { declareCommand } from '../declare-command.ts';
import { jsonOption } from '../options.ts';

const TEXTS = {
  name: {
    en: 'parameters, metrics, scenarios, or a name: a parameter, group, metric, scenario, type of network or event',
    fr: 'parameters, metrics, scenarios, ou un nom : paramètre, groupe, mesure, scénario, type de réseau ou événement',
  },
} as const;

export const describe = declareCommand({
  usage: 'describe [name]',
  description: {
    en: 'Explain the parameters, the metrics, the scenarios, or one of them',
    fr: 'Expliquer les paramètres, les mesures, les scénarios, ou l’un d’entre eux',
  },
  examples: [
    {
      line: 'reticula describe trust.initial',
      explanation: {
        en: 'What the parameter means, its range and its source',
        fr: 'Ce que signifie le paramètre, ses bornes et sa source',
      },
    },
  ],
  options: (parser, language) =>
    parser
      .positional('name', { type: 'string', describe: TEXTS.name[language] })
      .options(jsonOption(language)),
  act: async (options, terminal) =>
    (await import('../actions/describe.ts')).describeName(options, terminal),
});
