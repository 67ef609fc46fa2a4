import { declareCommand } from '../declare-command.ts';
import { jsonOption, replicateOption, scenarioArgument, scenarioOptions } from '../options.ts';
import { TRACED_TYPES } from '../../analysis/story/sentences.ts';

const TEXTS = {
  firm: { en: 'Number or name of the firm', fr: 'Numéro ou nom de l’entreprise' },
  network: { en: 'Name of the network', fr: 'Nom du réseau' },
  events: {
    en: `Only these events (repeatable): ${TRACED_TYPES.join(', ')}`,
    fr: `Seulement ces événements (répétable)\u00a0: ${TRACED_TYPES.join(', ')}`,
  },
} as const;

export const trace = declareCommand({
  usage: 'trace <scenario>',
  description: {
    en: 'Tell in sentences what happened to a firm or a network, and why',
    fr: 'Raconter ce qui arrive à une entreprise ou à un réseau, et pourquoi',
  },
  examples: [
    {
      line: 'reticula trace souss-massa --firm 12',
      explanation: {
        en: 'Why did firm 12 join, leave, trust, advance?',
        fr: 'Pourquoi l’entreprise 12 entre-t-elle, part-elle, fait-elle confiance, progresse-t-elle\u00a0?',
      },
    },
  ],
  options: (parser, language) =>
    parser.positional('scenario', scenarioArgument(language)).options({
      firm: { type: 'string', requiresArg: true, describe: TEXTS.firm[language] },
      network: { type: 'string', requiresArg: true, describe: TEXTS.network[language] },
      events: {
        array: true,
        choices: TRACED_TYPES,
        requiresArg: true,
        describe: TEXTS.events[language],
      },
      ...scenarioOptions(language),
      ...replicateOption(language),
      ...jsonOption(language),
    } as const),
  act: async (options, terminal) =>
    (await import('../actions/trace.ts')).traceEvents(options, terminal),
});
