import { headingOf } from './heading.ts';
import type { ModelEvent } from '../../../model/events.ts';
import { EVENT_TYPES } from '../../../model/events.ts';
import type { Text } from '../../../model/text.ts';
import { definitions, paragraph } from '../../layout.ts';
import type { Topics } from './topic.ts';

const EVENTS: Readonly<Record<ModelEvent['type'], Text>> = {
  joined: {
    en: 'A firm was admitted to a network. Says what attracted it (performance abroad, reputation of the members, its trust in them, risk, vagueness of its own vision), how far the members trust it and what they demand.',
    fr: 'Une entreprise est admise dans un réseau. Indique ce qui l’attire (performance à l’international, réputation des membres, sa confiance en eux, risque, flou de sa propre vision), la confiance que lui font les membres et ce qu’ils exigent.',
  },
  left: {
    en: 'A member went away. Says its satisfaction, the conflict load per member and how likely leaving was.',
    fr: 'Un membre s’en va. Indique sa satisfaction, la charge de conflits par membre et la probabilité du départ.',
  },
  projectCompleted: {
    en: 'A joint project ended. Says who took part and how they were recruited (by the call of the hub: formal; by trust or a social tie: informal), what each contributed, and the output per head.',
    fr: 'Un projet commun s’achève. Indique qui y a participé et comment ils ont été recrutés (à l’appel du dirigeant : formel ; par confiance ou lien social : informel), la contribution de chacun et le résultat par tête.',
  },
  conflict: {
    en: 'Two firms that work together fell out. Says how far their visions and contributions were apart, how far they trusted each other, and whether they settled it between themselves.',
    fr: 'Deux entreprises qui travaillent ensemble entrent en conflit. Indique l’écart de leurs visions et de leurs contributions, leur confiance mutuelle, et si elles l’ont réglé entre elles.',
  },
  mediated: {
    en: 'The hub tried to mediate a conflict, with what chance and what result.',
    fr: 'Le dirigeant du réseau tente une médiation : ses chances de réussir et le résultat.',
  },
  elected: {
    en: 'The members chose a hub, new or the same. Says why they voted, and the score of the elected: trust in it, its reputation, its clarity.',
    fr: 'Les membres choisissent le dirigeant du réseau, nouveau ou reconduit. Indique la raison du vote et le score de l’élu : confiance en lui, réputation, clarté.',
  },
  replaced: {
    en: 'A sitting hub was voted out. Says who follows, and the dissatisfaction and conflicts of the mandate.',
    fr: 'Le dirigeant en place est remplacé à la suite d’un vote. Indique son successeur, l’insatisfaction et les conflits du mandat.',
  },
  stageChanged: {
    en: 'The engagement of a firm abroad went up or down. Says which part came from the firm alone and which through the network.',
    fr: 'L’engagement d’une entreprise à l’international progresse ou recule. Distingue ce qui vient de l’entreprise seule et ce qui passe par le réseau.',
  },
  founded: {
    en: 'Acquainted firms founded a network during the run.',
    fr: 'Des entreprises qui se connaissent fondent un réseau en cours de simulation.',
  },
  dissolved: {
    en: 'A network fell below its minimum size.',
    fr: 'Un réseau passe sous sa taille minimale et disparaît.',
  },
  becameSocial: {
    en: 'A working tie also became a social tie: after enough joint work and mutual trust.',
    fr: 'Un lien de travail devient aussi un lien social, après assez de travail commun et de confiance mutuelle.',
  },
};

export const EVENT_TOPICS: Topics = {
  list: 'events',
  summary: {
    en: 'What happens in a run and can be traced',
    fr: 'Ce qui arrive au cours d’une simulation et peut être retracé',
  },
  names: async () => EVENT_TYPES,
  printList(terminal) {
    const { language, columns, colors } = terminal;
    const rows = EVENT_TYPES.map((type) => [type, EVENTS[type][language]] as const);
    terminal.print(definitions(rows, columns, colors.bold));
  },
  listAsJson: () => EVENT_TYPES.map(asJson),
  print(name, terminal) {
    const { print, language, columns } = terminal;
    print(`${headingOf('event', name, '', terminal)}\n`);
    print(paragraph(EVENTS[name as ModelEvent['type']][language], columns, 2));
  },
  asJson,
};

function asJson(name: string): object {
  return { kind: 'event', name, help: EVENTS[name as ModelEvent['type']] };
}
