import { declareCommand } from '../declare-command.ts';

const TEXTS = {
  shell: {
    en: 'bash or zsh (default: from SHELL)',
    fr: 'bash ou zsh (par défaut\u00a0: selon SHELL)',
  },
} as const;

export const completion = declareCommand({
  usage: 'completion [shell]',
  description: {
    en: 'Print what makes your shell complete commands, options and names',
    fr: 'Afficher de quoi compléter commandes, options et noms dans votre terminal',
  },
  examples: [
    {
      line: 'reticula completion bash',
      explanation: { en: 'Append the output to ~/.bashrc', fr: 'À ajouter à la fin de ~/.bashrc' },
    },
  ],
  options: (parser, language) =>
    parser.positional('shell', {
      choices: ['bash', 'zsh'],
      describe: TEXTS.shell[language],
    } as const),
  act: async (options) => (await import('../actions/completion.ts')).printCompletion(options),
});
