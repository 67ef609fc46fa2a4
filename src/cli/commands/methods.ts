import { declareCommand } from '../declare-command.ts';
import { directoriesArgument, jsonOption } from '../options.ts';

export const methods = declareCommand({
  usage: 'methods <directories..>',
  description: {
    en: 'Write the methods section and the citation for sweeps: what was run, how it is summed up',
    fr: 'Rédiger la section «\u00a0méthodes\u00a0» et la citation de balayages\u00a0: ce qui a été simulé, et comment',
  },
  examples: [
    {
      line: 'reticula methods results',
      explanation: {
        en: 'Paragraphs to copy into a paper or a thesis',
        fr: 'Des paragraphes à copier dans un article ou un mémoire',
      },
    },
  ],
  options: (parser, language) =>
    parser.positional('directories', directoriesArgument(language)).options(jsonOption(language)),
  act: async (options, terminal) =>
    (await import('../actions/methods.ts')).tellMethods(options, terminal),
});
