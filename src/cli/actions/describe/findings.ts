import { definitions } from '../../layout.ts';
import type { Topics } from './topic.ts';

/**
 * The claims of the study as they are declared: what is compared and what must hold, before anything is run.
 * They are read only when one of them may be meant.
 */
export const FINDING_TOPICS: Topics = {
  list: 'findings',
  summary: {
    en: 'The claims of the study that the model is held against',
    fr: 'Les affirmations de l’étude auxquelles le modèle est confronté',
  },
  mayHave: (name) => !name.includes('.'),
  names: async () => (await declarations()).listClaims().map(([id]) => id),
  async printList({ print, language, columns, colors }) {
    const rows = (await declarations())
      .listClaims()
      .map(([id, claim]) => [id, claim[language]] as const);
    print(definitions(rows, columns, colors.bold));
  },
  async listAsJson() {
    const { listClaims, findingAsJson } = await declarations();
    return listClaims().map(([id]) => findingAsJson(id));
  },
  print: async (name, terminal) => (await declarations()).describeFinding(name, terminal),
  asJson: async (name) => (await declarations()).findingAsJson(name),
};

const declarations = () => import('./finding.ts');
