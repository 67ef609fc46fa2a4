import { declareCommand } from '../declare-command.ts';
import { jsonOption, replicateOption, scenarioArgument, scenarioOptions } from '../options.ts';

const PROFILE = {
  en: 'Also print how much time each step of a quarter takes',
  fr: 'Afficher aussi le temps que prend chaque étape d’un trimestre',
};

export const run = declareCommand({
  usage: 'run <scenario>',
  description: {
    en: 'Run a scenario once and print what it measures at the end',
    fr: 'Simuler un scénario une fois et afficher les mesures finales',
  },
  examples: [
    {
      line: 'reticula run no-hub --set trust.initial=0.6 --seed argan',
      explanation: {
        en: 'One run with more trust at the start and other luck',
        fr: 'Une simulation avec plus de confiance au départ et un autre hasard',
      },
    },
  ],
  options: (parser, language) =>
    parser.positional('scenario', scenarioArgument(language)).options({
      ...scenarioOptions(language),
      ...replicateOption(language),
      profile: { type: 'boolean', describe: PROFILE[language] },
      ...jsonOption(language),
    }),
  act: async (options, terminal) => (await import('../actions/run.ts')).runOnce(options, terminal),
});
