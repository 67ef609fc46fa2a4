import { declareCommand } from '../declare-command.ts';
import { jsonOption } from '../options.ts';

const TEXTS = {
  files: { en: 'Scenario files (YAML or JSON)', fr: 'Fichiers de scénario (YAML ou JSON)' },
} as const;

export const validate = declareCommand({
  usage: 'validate <files..>',
  description: {
    en: 'Check scenario files and report every mistake with its line',
    fr: 'Vérifier des fichiers de scénario et signaler chaque erreur avec sa ligne',
  },
  examples: [
    {
      line: 'reticula validate my-question.yaml',
      explanation: {
        en: 'A file that init wrote; nothing runs; exit code 2 when there are mistakes',
        fr: 'Un fichier écrit par init\u00a0; rien n’est exécuté\u00a0; code de sortie 2 s’il y a des erreurs',
      },
    },
  ],
  options: (parser, language) =>
    parser
      .positional('files', {
        type: 'string',
        array: true,
        demandOption: true,
        describe: TEXTS.files[language],
      })
      .options(jsonOption(language)),
  act: async (options, terminal) =>
    (await import('../actions/validate.ts')).validateFiles(options, terminal),
});
