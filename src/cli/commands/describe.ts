import { declareCommand } from '../declare-command.ts';
import { jsonOption } from '../options.ts';

const TEXTS = {
  name: {
    en: 'parameters, metrics, findings, scenarios, or a name: a parameter, group, metric, finding, scenario, type of network or event',
    fr: 'parameters, metrics, findings, scenarios, ou un nom\u00a0: paramètre, groupe, mesure, résultat, scénario, type de réseau ou événement',
  },
} as const;

export const describe = declareCommand({
  usage: 'describe [name]',
  description: {
    en: 'Explain the parameters, the metrics, the findings, the scenarios, or one of them',
    fr: 'Expliquer les paramètres, les mesures, les résultats, les scénarios, ou l’un d’entre eux',
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
