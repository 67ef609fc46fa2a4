import type { VoteReason } from '../../../model/events.ts';
import { writeDecimal } from '../../../analysis/write-number.ts';
import { writeCount, writePercent } from '../../numbers.ts';
import type { Sentences } from './sentences.ts';

export const FRENCH: Sentences = {
  joined: (event, { firm, network }) =>
    `${firm(event.firm)} rejoint ${network(event.network)} : attrait ${one(event.attraction)} ` +
    `(performance ${one(event.performance)}, réputation ${one(event.reputation)}, confiance ${one(event.trust)}, ` +
    `risque ${one(event.risk)}${vagueness(event.vagueness)}) ; ` +
    `confiance des membres en elle ${two(event.memberTrust)}, ils demandent ${two(event.admission)}`,

  left: (event, { firm, network }) =>
    `${firm(event.firm)} quitte ${network(event.network)}${event.wasHub ? ', qu’elle dirigeait' : ''} : ` +
    `satisfaction ${two(event.satisfaction)}, charge de conflits par membre ${two(event.conflictPerMember)} ; ` +
    `la probabilité de partir ce trimestre était de ${percent(event.probability)}`,

  projectCompleted: (event, { firm, firms, network }) =>
    `projet commun dans ${network(event.network)}, mené par ${firm(event.initiator)} : contributions ` +
    `${of(firms(event.team, event.contributions.map(two)))} ; ` +
    `recrutement à l’appel du dirigeant : ${event.formal}, par confiance ou lien social : ${event.informal} ; ` +
    `confiance dans l’équipe ${two(event.trust)}, adéquation à l’opportunité ${two(event.fit)}, ` +
    `résultat par tête ${two(event.outputPerHead)}`,

  conflict: (event, { firm, network }) =>
    `conflit entre ${firm(event.firm)} et ${firm(event.other)} dans ${network(event.network)} ` +
    `(gravité ${one(event.severity)}) : écart des visions ${two(event.visionGap)}, des contributions ` +
    `${two(event.contributionGap)}, confiance mutuelle ${two(event.trust)}, risque de conflit ${two(event.hazard)} par trimestre ; ` +
    (event.settled
      ? 'elles le règlent entre elles'
      : 'elles ne parviennent pas à le régler entre elles'),

  mediated: (event, { firm, network }) =>
    `médiation de ${firm(event.hub)}, qui dirige ${network(event.network)}, entre ${firm(event.firm)} et ` +
    `${firm(event.other)}, avec ${percent(event.probability)} de chances : ${event.resolved ? 'conflit résolu' : 'en vain'}`,

  elected: (event, { firm, network }) =>
    `${network(event.network)} ${event.reelected ? 'reconduit' : 'choisit'} ${firm(event.firm)} comme dirigeant ` +
    `${REASONS[event.reason]} : score ${two(event.score)} parmi ${count(event.candidates, 'candidat')} ` +
    `(confiance en lui ${two(event.trust)}, réputation ${two(event.reputation)}, supérieure à celle de ` +
    `${percent(event.reputationPercentile)} des candidats, clarté ${two(event.clarity)})`,

  replaced: (event, { firm, network }) =>
    `${network(event.network)} remplace son dirigeant, ${firm(event.firm)}, ${REASONS[event.reason]} ; ` +
    `${firm(event.successor)} lui succède : satisfaction moyenne ${two(event.meanSatisfaction)}, ` +
    `${percent(event.shareDissatisfied)} d’insatisfaits, charge moyenne de conflits par membre pendant le mandat ` +
    two(event.meanConflict),

  stageChanged: (event, { firm, network }) => {
    const place = event.network < 0 ? 'hors de tout réseau' : `membre de ${network(event.network)}`;
    const change = `${STAGES[event.from] ?? event.from} → ${STAGES[event.to] ?? event.to}`;
    return event.to > event.from
      ? `${firm(event.firm)} (${place}) progresse à l’international (${change}) : propension de ` +
          `${three(event.solo)} par elle-même et de ${three(event.viaNetwork)} par le réseau, accrue par la connaissance ` +
          `des marchés (${two(event.knowledge)}) et sa propre vision, de clarté ${two(event.clarity)}`
      : `${firm(event.firm)} (${place}) recule à l’international (${change}) : risque ` +
          `${three(event.solo)} par trimestre, connaissance des marchés ${two(event.knowledge)}`;
  },

  founded: (event, { firm, firms, network }) =>
    `${firms(event.founders)} fondent ${network(event.network)} à l’initiative de ` +
    `${firm(event.initiator)} : confiance préalable moyenne entre elles ${two(event.trust)}`,

  dissolved: (event, { network }) =>
    `${network(event.network)} disparaît au bout de ${count(event.age, 'trimestre')} : ` +
    `il reste ${count(event.members, 'membre')}, il en faut ${event.minimumSize}`,

  becameSocial: (event, { firm, network }) =>
    `${firm(event.firm)} et ${firm(event.other)}, qui travaillent ensemble dans ${network(event.network)}, sont ` +
    `désormais unies aussi par un lien social : confiance mutuelle ${two(event.trust)}, travail commun ` +
    one(event.jointWork),
};

const REASONS: Readonly<Record<VoteReason, string>> = {
  founding: 'lors de sa fondation',
  mandate: 'à la fin du mandat',
  vacancy: 'parce que le poste était vacant',
  dissatisfaction: 'parce qu’une majorité de membres était insatisfaite',
  conflict: 'à cause des conflits',
};

const STAGES = [
  'marché national seulement',
  'export occasionnel',
  'export régulier',
  'bureau de vente à l’étranger',
  'production à l’étranger',
];

/** `de` before names: `des entreprises 3 et 12`, `de Atlas et Argan`. */
function of(names: string): string {
  return names.startsWith('les ') ? `des ${names.slice('les '.length)}` : `de ${names}`;
}

function vagueness(factor: number): string {
  return factor < 1.05
    ? ''
    : ` ; sa vision floue rend le réseau ${one(factor)} fois plus attrayant`;
}

function count(value: number, noun: string): string {
  return writeCount(value, noun, `${noun}s`, 'fr');
}

function one(value: number): string {
  return writeDecimal(value, { decimals: 1 }, 'fr');
}

function two(value: number): string {
  return writeDecimal(value, { decimals: 2 }, 'fr');
}

function three(value: number): string {
  return writeDecimal(value, { decimals: 3 }, 'fr');
}

function percent(share: number): string {
  return writePercent(share, 'fr');
}
