import { headingOf } from './heading.ts';
import type { Text } from '../../../model/text.ts';
import { definitions, paragraph } from '../../layout.ts';
import { TRACED_TYPES } from '../../../analysis/story/sentences.ts';
import type { Traced } from '../../../analysis/story/sentences.ts';
import type { Topics } from './topic.ts';

const EVENTS: Readonly<Record<Traced['type'], Text>> = {
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
    fr: 'Un projet commun s’achève. Indique qui y a participé et comment ils ont été recrutés (à l’appel de l’entreprise pivot\u00a0: formel\u00a0; par confiance ou lien interpersonnel\u00a0: informel), la contribution de chacun et le résultat par tête.',
  },
  conflict: {
    en: 'Two firms that work together fell out. Says how far their visions and contributions were apart, how far they trusted each other, and whether they settled it between themselves.',
    fr: 'Deux entreprises qui travaillent ensemble entrent en conflit. Indique l’écart de leurs visions et de leurs contributions, leur confiance mutuelle, et si elles l’ont réglé entre elles.',
  },
  mediated: {
    en: 'The hub tried to mediate a conflict, with what chance and what result.',
    fr: 'L’entreprise pivot tente une médiation\u00a0: ses chances de réussir et le résultat.',
  },
  elected: {
    en: 'The members chose a hub, new or the same. Says why they voted, who stood, what each was judged on (trust of the others, reputation, clarity, the record of the incumbent, luck), and what put the elected ahead.',
    fr: 'Les membres choisissent l’entreprise pivot, nouvelle ou reconduite. Indique la raison du vote, les candidates, ce sur quoi chacune est jugée (confiance des autres, réputation, clarté, bilan de la sortante, hasard) et ce qui a fait la différence.',
  },
  replaced: {
    en: 'A sitting hub was voted out. Says who follows, and the dissatisfaction and conflicts of the mandate.',
    fr: 'L’entreprise pivot en place est remplacée à la suite d’un vote. Indique celle qui lui succède, l’insatisfaction et les conflits du mandat.',
  },
  stageChanged: {
    en: 'The engagement of a firm abroad went up or down. Says how likely that was, which part came from the firm alone and which through the network, and each factor that raised or lowered it.',
    fr: 'L’engagement d’une entreprise à l’international progresse ou recule. Indique la probabilité, ce qui vient de l’entreprise seule et ce qui passe par le réseau, et chaque facteur qui l’a augmentée ou réduite.',
  },
  founded: {
    en: 'Firms founded a network: at the start those that the scenario names or that lots were drawn among, later firms that know each other. Says how far they trust each other.',
    fr: 'Des entreprises fondent un réseau\u00a0: au départ, celles que le scénario nomme ou que le sort désigne\u00a0; ensuite, des entreprises qui se connaissent. Indique leur confiance mutuelle.',
  },
  dissolved: {
    en: 'A network fell below its minimum size.',
    fr: 'Un réseau passe sous sa taille minimale et disparaît.',
  },
  becameSocial: {
    en: 'A working tie also became a social tie: after enough joint work and mutual trust.',
    fr: 'Un lien de travail devient aussi un lien interpersonnel, après assez de travail commun et de confiance mutuelle.',
  },
  trustChanged: {
    en: 'Told by trace alone, at the end of a year in which trust changed notably: of a firm in the other members and theirs in it, the parts brought along and earned, whom it trusts most, and what it saw of those in whom its trust rose or fell most.',
    fr: 'Raconté par trace seulement, à la fin d’une année où la confiance a nettement changé\u00a0: celle d’une entreprise dans les autres membres et la leur envers elle, la part préalable et la part construite, à qui elle se fie le plus, et ce qu’elle a vu de celles en qui sa confiance a le plus augmenté ou baissé.',
  },
  trustLost: {
    en: 'Told by trace alone, when a firm left or its network folded: its trust in those who were with it, before and after what had been earned was lost, and who keeps it by a social tie.',
    fr: 'Raconté par trace seulement, quand une entreprise part ou que son réseau disparaît\u00a0: sa confiance dans ses anciens partenaires, avant et après la perte de ce qui s’était construit, et avec qui un lien interpersonnel le préserve.',
  },
};

export const EVENT_TOPICS: Topics = {
  list: 'events',
  summary: {
    en: 'What happens in a run and can be traced',
    fr: 'Ce qui arrive au cours d’une simulation et peut être retracé',
  },
  names: async () => TRACED_TYPES,
  printList(terminal) {
    const { language, columns, colors } = terminal;
    const rows = TRACED_TYPES.map((type) => [type, EVENTS[type][language]] as const);
    terminal.print(definitions(rows, columns, colors.bold));
  },
  listAsJson: () => TRACED_TYPES.map(asJson),
  print(name, terminal) {
    const { print, language, columns } = terminal;
    print(`${headingOf('event', name, '', terminal)}\n`);
    print(paragraph(EVENTS[name as Traced['type']][language], columns, 2));
  },
  asJson,
};

function asJson(name: string): object {
  return { kind: 'event', name, help: EVENTS[name as Traced['type']] };
}
