import { declareCommand } from '../declare-command.ts';

const TEXTS = {
  file: { en: 'File to write', fr: 'Fichier à écrire' },
} as const;

export const init = declareCommand({
  usage: 'init [file]',
  description: {
    en: 'Write a commented scenario to start from',
    fr: 'Écrire un scénario commenté pour commencer',
  },
  examples: [
    {
      line: 'reticula init my-question.yaml',
      explanation: {
        en: 'A small sweep that runs as it is',
        fr: 'Un petit balayage, prêt à servir',
      },
    },
    {
      line: 'reticula sweep my-question.yaml --report',
      explanation: { en: 'Run it', fr: 'Le simuler' },
    },
  ],
  options: (parser, language) =>
    parser.positional('file', {
      type: 'string',
      default: 'scenario.yaml',
      describe: TEXTS.file[language],
    }),
  act: async (options, terminal) =>
    (await import('../actions/init.ts')).writeStarter(options, terminal),
});
