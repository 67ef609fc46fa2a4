import { declareCommand } from '../declare-command.ts';

const TEXTS = {
  port: {
    en: 'Port of this machine (default: any that is free)',
    fr: 'Port de cette machine (par défaut\u00a0: n’importe quel port libre)',
  },
  noOpen: { en: 'Do not open a browser', fr: 'Ne pas ouvrir de navigateur' },
  save: {
    en: 'Write the page as one file that opens without a network, and end',
    fr: 'Écrire la page en un seul fichier, lisible hors ligne, et finir',
  },
} as const;

export const teach = declareCommand({
  usage: 'teach',
  description: {
    en: 'Open the classroom page: watch a network, bet, change one cause',
    fr: 'Ouvrir la page de cours\u00a0: observer un réseau, parier, changer une cause',
  },
  examples: [
    {
      line: 'reticula teach --save classroom.html',
      explanation: {
        en: 'For a memory stick, or to send to students',
        fr: 'Pour une clé USB, ou à envoyer aux étudiants',
      },
    },
  ],
  options: (parser, language) =>
    parser.options({
      port: { type: 'string', requiresArg: true, describe: TEXTS.port[language] },
      'no-open': { type: 'boolean', describe: TEXTS.noOpen[language] },
      save: { type: 'string', requiresArg: true, describe: TEXTS.save[language] },
    }),
  act: async (options, terminal) => (await import('../actions/teach.ts')).teach(options, terminal),
});
