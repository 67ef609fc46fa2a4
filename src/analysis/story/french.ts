import type { Conflict } from '../../model/events.ts';
import { of } from './french/of.ts';
import { factors, sourceOf } from './french/step-abroad.ts';
import { changeOf } from './french/trust.ts';
import { race, REASONS, standing } from './french/vote.ts';
import type { ProjectsOfYear } from './projects-of-year.ts';
import type { Names, Sentences } from './sentences.ts';
import { STAGES } from './stages.ts';
import { chanceOf, loweringAndRaising, numbersIn } from './wording.ts';

const { one, two, percent, count } = numbersIn('fr');

export const FRENCH: Sentences = {
  founded: ({ founders, gathering, initiator, network, trust }, names) =>
    `${names.firms(founders, undefined, 12)} fondent ${names.network(network)}` +
    {
      named: ', comme le veut le scénario\u00a0;',
      lot: '\u00a0; elles ont été tirées au sort parmi les entreprises libres du territoire\u00a0;',
      acquaintance:
        initiator === null
          ? '\u00a0;'
          : ` à l’initiative ${of(names.firm(initiator))}, qui les connaissait\u00a0;`,
    }[gathering] +
    ` leur confiance mutuelle moyenne est de ${two(trust)}`,

  joined: (event, { firm, network }) =>
    `${firm(event.firm)} rejoint ${network(event.network)}\u00a0: attrait ${two(event.attraction)}, au-delà du seuil de ` +
    `${two(event.threshold)} (chaque terme multiplié par son poids\u00a0: performance à l’international ${two(event.performance)}, réputation des membres ` +
    `${two(event.reputation)}, sa confiance en eux ${two(event.trust)}, risque de conflits ${two(event.risk)}\u00a0; le tout × ` +
    `${two(event.vagueness)} pour le flou de sa propre vision\u00a0; hasard ${two(event.luck)})\u00a0; les membres ` +
    (event.judged === event.firm
      ? ''
      : `jugent à sa place ${firm(event.judged)}, tirée au sort, et `) +
    `lui font confiance à ${two(event.memberTrust)}, ils demandent ${two(event.admission)}`,

  left: (event, { firm, network }) =>
    `${firm(event.firm)} quitte ${network(event.network)}${event.wasHub ? ', dont elle était l’entreprise pivot' : ''}\u00a0: ` +
    `satisfaction ${two(event.satisfaction)}, charge de conflits par membre ${two(event.conflictPerMember)}\u00a0; ` +
    `la probabilité de partir ce trimestre était de ${percent(event.probability)}`,

  projectCompleted: (event, { firm, firms, network }) =>
    `projet commun dans ${network(event.network)}, mené par ${firm(event.initiator)}\u00a0: contributions ` +
    `${of(firms(event.team, event.contributions.map(two)))}\u00a0; ` +
    `recrutement à l’appel de l’entreprise pivot\u00a0: ${event.formal}, par confiance ou lien interpersonnel\u00a0: ${event.informal}\u00a0; ` +
    `confiance dans l’équipe ${two(event.trust)}, adéquation à l’opportunité ${two(event.fit)}, ` +
    `résultat par tête ${two(event.outputPerHead)}`,

  projectsOfYear: (year, { firm, firms, network }) =>
    `${count(year.projects, 'projet commun', 'projets communs')} dans ${network(year.network)}` +
    (year.firm === null
      ? `\u00a0: ${count(year.partners.firms.length, 'membre participant', 'membres participants')}, contribution moyenne ${two(year.others)}`
      : `${led(year, firm(year.firm))}, avec ` +
        `${firms(year.partners.firms, year.partners.times.map(times), 3)}\u00a0: sa contribution moyenne ${two(year.own)}, ` +
        `celle de ses partenaires ${two(year.others)}`) +
    `\u00a0; recrutement à l’appel de l’entreprise pivot\u00a0: ${year.formal}, par confiance ou lien interpersonnel\u00a0: ${year.informal}\u00a0; ` +
    `adéquation à l’opportunité ${two(year.fit)}, résultat par tête ${two(year.outputPerHead)}`,

  trustChanged: (event, names) => {
    const { network, firm, before, now, prerequisite, received, most } = event;
    const whose =
      firm === null
        ? `confiance entre les membres de ${names.network(network)}`
        : `confiance ${of(names.firm(firm))} dans les autres membres de ${names.network(network)}`;
    const said = [
      `${whose}\u00a0: ${two(now)} en moyenne, dont ${two(prerequisite)} subsistent de la confiance préalable, le reste construit chemin ` +
        `faisant (un an plus tôt, entre les mêmes entreprises\u00a0: ${two(before)})`,
    ];
    if (received !== null) {
      said.push(`la leur envers elle\u00a0: ${two(received.now)} (${two(received.before)})`);
    }
    if (most !== null) {
      said.push(`c’est à ${names.firm(most.firm)} qu’elle se fie le plus (${two(most.trust)})`);
    }
    for (const change of [event.rise, event.fall]) {
      if (change !== null) said.push(changeOf(change, firm, names));
    }
    return said.join('\u00a0; ');
  },

  trustLost: ({ firm, network, before, now, kept }, names) =>
    `n’étant plus membre de ${names.network(network)}, ${names.firm(firm)} fait confiance à ses anciens partenaires à ` +
    `${two(now)} en moyenne, contre ${two(before)} un trimestre plus tôt\u00a0: ` +
    (now <= before
      ? 'ce qui s’était construit chemin faisant est perdu'
      : 'ce que le travail commun avait abîmé est oublié') +
    (kept.length > 0
      ? `, sauf les liens interpersonnels avec ${names.firms(kept, undefined, 4)}`
      : ''),

  conflict: (event, names) =>
    `${quarrel(event, names)}\u00a0; ` +
    (event.settled
      ? 'elles le règlent entre elles'
      : 'elles ne parviennent pas à le régler entre elles'),

  quarrel: ({ conflict, mediated }, names) =>
    FRENCH.conflict(conflict, names) +
    (mediated === null
      ? ''
      : `\u00a0; la médiation de l’entreprise pivot, ${names.firm(mediated.hub)}, ${mediated.resolved ? 'réussit' : 'échoue'} ` +
        `(${percent(mediated.probability)} de chances)`),

  quarrelsOfYear: (year, { firms, network }) =>
    `${count(year.conflicts, 'conflit', 'conflits')} dans ${network(year.network)}, dont ${year.settled} réglés entre les ` +
    `parties, ${year.mediated} par médiation\u00a0; le plus souvent entre ${firms(year.parties.firms, year.parties.times.map(times), 3)}\u00a0; ` +
    `en moyenne, écart des visions ${two(year.visionGap)}, des contributions ${two(year.contributionGap)}, confiance mutuelle ` +
    two(year.trust),

  mediated: (event, { firm, network }) =>
    `médiation ${of(firm(event.hub))}, entreprise pivot de ${network(event.network)}, entre ${firm(event.firm)} et ` +
    `${firm(event.other)}\u00a0: elle ${event.resolved ? 'réussit' : 'échoue'} (${percent(event.probability)} de chances)`,

  elected: (event, names) =>
    `${names.network(event.network)} ${event.reelected ? 'reconduit' : 'élit'} ${names.firm(event.firm)} comme ` +
    'entreprise pivot' +
    (event.former === null || event.reelected
      ? ''
      : ` à la place ${of(names.firm(event.former))}`) +
    ` ${REASONS[event.reason]}\u00a0: ${race(event, names)}\u00a0; confiance des autres en elle ${two(event.trust)}, ` +
    `réputation ${two(event.reputation)}` +
    standing(event.reputationPercentile) +
    `, clarté de sa vision ${two(event.clarity)}${event.tick === 0 ? ' au moment du vote' : ''}`,

  replaced: (event, { firm, network }) =>
    `${network(event.network)} remplace son entreprise pivot, ${firm(event.firm)}, ${REASONS[event.reason]}\u00a0; ` +
    `${firm(event.successor)} lui succède\u00a0: satisfaction moyenne ${two(event.meanSatisfaction)}, ` +
    `${percent(event.shareDissatisfied)} d’insatisfaits, charge moyenne de conflits par membre pendant le mandat ` +
    two(event.meanConflict),

  stageChanged: (event, { firm, network }) => {
    const place = event.network < 0 ? 'hors de tout réseau' : `membre de ${network(event.network)}`;
    const [lowering, raising] = loweringAndRaising(event);
    const verb = event.direction === 'up' ? 'progresse' : 'recule';
    return (
      `${firm(event.firm)} (${place}) ${verb} à l’international (${STAGES[event.from]?.fr ?? event.from} → ` +
      `${STAGES[event.to]?.fr ?? event.to})\u00a0: la probabilité était de ${percent(chanceOf(event.hazard))} ce trimestre\u00a0; ` +
      sourceOf(event) +
      factors(', rendue moins probable par ', lowering, event) +
      factors(', rendue plus probable par ', raising, event)
    );
  },

  dissolved: (event, { network }) =>
    `${network(event.network)} disparaît au bout de ${count(event.age, 'trimestre', 'trimestres')}\u00a0: ` +
    `il reste ${count(event.members.length, 'membre', 'membres')}, il en faut ${event.minimumSize}`,

  becameSocial: (event, { firm, network }) =>
    `${firm(event.firm)} et ${firm(event.other)}, qui travaillent ensemble dans ${network(event.network)}, sont ` +
    `désormais unies aussi par un lien interpersonnel\u00a0: chacune fait confiance à l’autre à ${two(event.trust)} au ` +
    `moins, après ${count(event.jointWork, 'projet commun', 'projets communs')}`,
};

function led(year: ProjectsOfYear, firm: string): string {
  if (year.led === 0) return '';
  const own = `à l’initiative ${of(firm)}`;
  return year.led === year.projects ? ` ${own}` : `, dont ${year.led} ${own}`;
}

function quarrel(event: Conflict, { firm, network }: Names): string {
  return (
    `conflit entre ${firm(event.firm)} et ${firm(event.other)} dans ${network(event.network)} (gravité ` +
    `${one(event.severity)})\u00a0: la probabilité était de ${percent(chanceOf(event.hazard))} ce trimestre, avec un écart de ` +
    `${two(event.visionGap)} entre leurs visions, de ${two(event.contributionGap)} entre leurs contributions, et une ` +
    `confiance mutuelle de ${two(event.trust)}`
  );
}

function times(value: number): string {
  return `${value}×`;
}
