import type { Text } from '../text.ts';
import type { Declaration, EverFounded } from './derive.ts';
import { NETWORK_METRIC } from './network-metrics.ts';
import type { NetworkMetricName } from './network-metrics.ts';
import type { FounderSum } from './sums.ts';

interface Words {
  /** Where the label of the measure with “founders” behind it would say something else. */
  readonly label?: Text;
  /** What more is to be known; a sentence. */
  readonly note?: Text;
}

/** For what a network has or does: once it has dissolved nothing of it is left, which counts as 0. */
export function dissolvedAsZero(metric: NetworkMetricName, { note }: Words = {}): EverFounded {
  const at = NETWORK_METRIC[metric];
  return {
    label: ({ en, fr }) => ({ en: `${en}, all networks`, fr: `${fr}, tous réseaux confondus` }),
    help: withNote(note, {
      en: 'Mean over every network ever founded; a dissolved one counts as 0.',
      fr: 'Moyenne sur tous les réseaux créés\u00a0; un réseau disparu compte pour 0.',
    }),
    value: (sums) => sums.networkSum(at) / sums.everFounded,
  };
}

/** For what firms are and feel: they go on existing, so the founders of each network are looked at. */
export function amongFounders(quantity: FounderSum, { label, note }: Words = {}): EverFounded {
  return {
    label: ({ en, fr }) => label ?? { en: `${en}, founders`, fr: `${fr}, fondateurs` },
    help: withNote(note, {
      en: 'Mean among the founders of every network ever founded, still members or not.',
      fr: 'Moyenne chez les fondateurs de tous les réseaux créés, encore membres ou non.',
    }),
    value: (sums) => sums.founders(quantity) / sums.everFounded,
  };
}

/** A declaration, and behind it the same measure over all networks ever founded, where it has one. */
export function withCompanion(declaration: Declaration): Declaration[] {
  const { everFounded, ...measure } = declaration;
  if (everFounded === undefined) return [measure];
  const { label, help, value } = everFounded;
  const companion: Declaration = {
    ...measure,
    name: `${measure.name}.everFounded`,
    label: label(measure.label),
    help,
    value,
    covers: 'everFounded',
    headline: false,
  };
  return [measure, companion];
}

function withNote(note: Text | undefined, { en, fr }: Text): Text {
  return note === undefined ? { en, fr } : { en: `${en} ${note.en}`, fr: `${fr} ${note.fr}` };
}
