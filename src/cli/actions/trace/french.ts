import type { Advanced, Conflict, Elected, Retreated, VoteReason } from '../../../model/events.ts';
import type { Names, Sentences } from './sentences.ts';
import type { PairChange } from './trust-changed.ts';
import { chanceOf, forAndAgainst, loweringAndRaising, numbersIn } from './wording.ts';
import type { HazardFactor, LeadPart } from './wording.ts';

const { one, two, three, plus, percent, count } = numbersIn('fr');

export const FRENCH: Sentences = {
  founded: ({ founders, gathering, initiator, network, trust }, names) =>
    `${names.firms(founders, undefined, 12)} fondent ${names.network(network)}` +
    {
      named: ', comme le veut le scénario ;',
      lot: ' ; elles ont été tirées au sort parmi les entreprises libres du territoire ;',
      acquaintance:
        initiator === null
          ? ' ;'
          : ` à l’initiative ${of(names.firm(initiator))}, qui les connaissait ;`,
    }[gathering] +
    ` leur confiance mutuelle moyenne est de ${two(trust)}`,

  joined: (event, { firm, network }) =>
    `${firm(event.firm)} rejoint ${network(event.network)} : attrait ${two(event.attraction)}, au-delà du seuil de ` +
    `${two(event.threshold)} (performance à l’international ${two(event.performance)}, réputation des membres ` +
    `${two(event.reputation)}, confiance qu’elle leur fait ${two(event.trust)}, risque de conflits ${two(event.risk)} ; le tout × ` +
    `${two(event.vagueness)} pour le flou de sa propre vision ; hasard ${two(event.luck)}) ; les membres ` +
    (event.judged === event.firm
      ? ''
      : `jugent à sa place ${firm(event.judged)}, tirée au sort, et `) +
    `lui font confiance à ${two(event.memberTrust)}, ils demandent ${two(event.admission)}`,

  left: (event, { firm, network }) =>
    `${firm(event.firm)} quitte ${network(event.network)}${event.wasHub ? ', dont elle était l’entreprise pivot' : ''} : ` +
    `satisfaction ${two(event.satisfaction)}, charge de conflits par membre ${two(event.conflictPerMember)} ; ` +
    `la probabilité de partir ce trimestre était de ${percent(event.probability)}`,

  projectCompleted: (event, { firm, firms, network }) =>
    `projet commun dans ${network(event.network)}, mené par ${firm(event.initiator)} : contributions ` +
    `${of(firms(event.team, event.contributions.map(two)))} ; ` +
    `recrutement à l’appel du dirigeant : ${event.formal}, par confiance ou lien interpersonnel : ${event.informal} ; ` +
    `confiance dans l’équipe ${two(event.trust)}, adéquation à l’opportunité ${two(event.fit)}, ` +
    `résultat par tête ${two(event.outputPerHead)}`,

  projectsOfYear: (year, { firm, firms, network }) =>
    `${count(year.projects, 'projet commun', 'projets communs')} dans ${network(year.network)}` +
    (year.firm === null
      ? ` : ${count(year.partners.firms.length, 'membre participant', 'membres participants')}, contribution moyenne ${two(year.others)}`
      : `${year.led > 0 ? `, dont ${year.led} à l’initiative ${of(firm(year.firm))}` : ''}, avec ` +
        `${firms(year.partners.firms, year.partners.times.map(times), 3)} : sa contribution moyenne ${two(year.own)}, ` +
        `celle de ses partenaires ${two(year.others)}`) +
    ` ; recrutement à l’appel du dirigeant : ${year.formal}, par confiance ou lien interpersonnel : ${year.informal} ; ` +
    `adéquation à l’opportunité ${two(year.fit)}, résultat par tête ${two(year.outputPerHead)}`,

  trustChanged: (event, names) => {
    const { network, firm, before, now, prerequisite, received, most } = event;
    const whose =
      firm === null
        ? `confiance entre les membres de ${names.network(network)}`
        : `confiance ${of(names.firm(firm))} dans les autres membres de ${names.network(network)}`;
    const said = [
      `${whose} : ${two(now)} en moyenne, dont ${two(prerequisite)} de confiance préalable, le reste construit chemin ` +
        `faisant (un an plus tôt, entre les mêmes entreprises : ${two(before)})`,
    ];
    if (received !== null) {
      said.push(`la leur envers elle : ${two(received.now)} (${two(received.before)})`);
    }
    if (most !== null) {
      said.push(`c’est à ${names.firm(most.firm)} qu’elle se fie le plus (${two(most.trust)})`);
    }
    for (const change of [event.rise, event.fall]) {
      if (change !== null) said.push(changeOf(change, firm, names));
    }
    return said.join(' ; ');
  },

  trustLost: ({ firm, network, before, now, kept }, names) =>
    `n’étant plus membre de ${names.network(network)}, ${names.firm(firm)} fait confiance à ses anciens partenaires à ` +
    `${two(now)} en moyenne, contre ${two(before)} un trimestre plus tôt : ce qui s’était construit chemin faisant est perdu` +
    (kept.length > 0
      ? `, sauf les liens interpersonnels avec ${names.firms(kept, undefined, 4)}`
      : ''),

  conflict: (event, names) =>
    `${quarrel(event, names)} ; ` +
    (event.settled
      ? 'elles le règlent entre elles'
      : 'elles ne parviennent pas à le régler entre elles'),

  quarrel: ({ conflict, mediated }, names) =>
    FRENCH.conflict(conflict, names) +
    (mediated === null
      ? ''
      : ` ; la médiation de l’entreprise pivot, ${names.firm(mediated.hub)}, ${mediated.resolved ? 'réussit' : 'échoue'} ` +
        `(${percent(mediated.probability)} de chances)`),

  quarrelsOfYear: (year, { firms, network }) =>
    `${count(year.conflicts, 'conflit', 'conflits')} dans ${network(year.network)}, dont ${year.settled} réglés entre les ` +
    `parties, ${year.mediated} par médiation ; le plus souvent entre ${firms(year.parties.firms, year.parties.times.map(times), 3)} ; ` +
    `en moyenne, écart des visions ${two(year.visionGap)}, des contributions ${two(year.contributionGap)}, confiance mutuelle ` +
    two(year.trust),

  mediated: (event, { firm, network }) =>
    `médiation ${of(firm(event.hub))}, entreprise pivot de ${network(event.network)}, entre ${firm(event.firm)} et ` +
    `${firm(event.other)} : elle ${event.resolved ? 'réussit' : 'échoue'} (${percent(event.probability)} de chances)`,

  elected: (event, names) =>
    `${names.network(event.network)} ${event.reelected ? 'reconduit' : 'élit'} ${names.firm(event.firm)} comme ` +
    'entreprise pivot' +
    (event.former === null || event.reelected
      ? ''
      : ` à la place ${of(names.firm(event.former))}`) +
    ` ${REASONS[event.reason]} : ${race(event, names)} ; confiance des autres en elle ${two(event.trust)}, ` +
    `réputation ${two(event.reputation)}` +
    standing(event.reputationPercentile) +
    `, clarté de sa vision ${two(event.clarity)}${event.tick === 0 ? ' au moment du vote' : ''}`,

  replaced: (event, { firm, network }) =>
    `${network(event.network)} remplace son entreprise pivot, ${firm(event.firm)}, ${REASONS[event.reason]} ; ` +
    `${firm(event.successor)} lui succède : satisfaction moyenne ${two(event.meanSatisfaction)}, ` +
    `${percent(event.shareDissatisfied)} d’insatisfaits, charge moyenne de conflits par membre pendant le mandat ` +
    two(event.meanConflict),

  stageChanged: (event, { firm, network }) => {
    const place = event.network < 0 ? 'hors de tout réseau' : `membre de ${network(event.network)}`;
    const [lowering, raising] = loweringAndRaising(event);
    const verb = event.direction === 'up' ? 'progresse' : 'recule';
    return (
      `${firm(event.firm)} (${place}) ${verb} à l’international (${STAGES[event.from] ?? event.from} → ` +
      `${STAGES[event.to] ?? event.to}) : la probabilité était de ${percent(chanceOf(event.hazard))} ce trimestre ; ` +
      sourceOf(event) +
      factors(', rendue moins probable par ', lowering, event) +
      factors(', rendue plus probable par ', raising, event)
    );
  },

  dissolved: (event, { network }) =>
    `${network(event.network)} disparaît au bout de ${count(event.age, 'trimestre', 'trimestres')} : ` +
    `il reste ${count(event.members.length, 'membre', 'membres')}, il en faut ${event.minimumSize}`,

  becameSocial: (event, { firm, network }) =>
    `${firm(event.firm)} et ${firm(event.other)}, qui travaillent ensemble dans ${network(event.network)}, sont ` +
    `désormais unies aussi par un lien interpersonnel : chacune fait confiance à l’autre à ${two(event.trust)} au ` +
    `moins, après ${count(event.jointWork, 'projet commun', 'projets communs')}`,
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

/** How trust between two firms changed, and what there was to see. */
function changeOf(change: PairChange, firm: number | null, names: Names): string {
  const whose =
    change.firm === firm ? 'sa confiance' : `la confiance ${of(names.firm(change.firm))}`;
  const other = names.firm(change.other);
  const verb = change.now > change.before ? 'augmente' : 'baisse';
  const seen: string[] = [];
  if (change.parted) seen.push('l’une des deux était partie entre-temps');
  if (change.contribution !== null) {
    const others =
      change.seen > 0 ? ` et ${count(change.seen, 'autre observé', 'autres observés')}` : '';
    seen.push(
      `${count(change.together, 'projet en commun', 'projets en commun')}${others}, contribution moyenne ${of(other)} : ` +
        two(change.contribution),
    );
  }
  if (change.conflicts > 0) {
    seen.push(count(change.conflicts, 'conflit non résolu', 'conflits non résolus'));
  }
  if (seen.length === 0) seen.push('rien de nouveau n’a été observé');
  return `${whose} dans ${other} ${verb} le plus, de ${two(change.before)} à ${two(change.now)} (${seen.join(' ; ')})`;
}

function quarrel(event: Conflict, { firm, network }: Names): string {
  return (
    `conflit entre ${firm(event.firm)} et ${firm(event.other)} dans ${network(event.network)} (gravité ` +
    `${one(event.severity)}) : la probabilité était de ${percent(chanceOf(event.hazard))} ce trimestre, avec un écart de ` +
    `${two(event.visionGap)} entre leurs visions, de ${two(event.contributionGap)} entre leurs contributions, et une ` +
    `confiance mutuelle de ${two(event.trust)}`
  );
}

/** Where a reputation stands among those of the rivals. */
function standing(percentile: number | null): string {
  if (percentile === null) return '';
  if (percentile === 1) return ' (la plus élevée)';
  if (percentile === 0) return ' (la plus faible)';
  return ` (supérieure à celle de ${percent(percentile)} de ses rivales)`;
}

/** Who stood, and what put the winner ahead of the next one. */
function race({ candidates, lead }: Elected, names: Names): string {
  if (lead === null) return 'seule candidate';
  const order = candidates.firm.map((_, place) => place);
  order.sort((a, b) => (candidates.score[b] ?? 0) - (candidates.score[a] ?? 0));
  const firms = order.map((place) => candidates.firm[place] ?? -1);
  const scores = order.map((place) => two(candidates.score[place] ?? NaN));
  const [pro, contra] = forAndAgainst(lead);
  return (
    `scores ${of(names.firms(firms, scores, 4))} ; ${two(lead.score)} d’avance sur ${names.firm(lead.runnerUp)}` +
    parts(', grâce ', pro, BETTER) +
    parts(', malgré ', contra, WORSE)
  );
}

function parts(lead: string, list: readonly LeadPart[], words: typeof BETTER): string {
  const written = list.map(({ name, value }) => `${words[name]} (${plus(value)})`);
  return written.length > 0 ? lead + written.join(', ') : '';
}

const BETTER: Readonly<Record<LeadPart['name'], string>> = {
  trust: 'à plus de confiance',
  reputation: 'à une meilleure réputation',
  clarity: 'à une vision plus claire',
  record: 'au bilan du mandat',
  luck: 'au hasard',
};

const WORSE: typeof BETTER = {
  trust: 'moins de confiance',
  reputation: 'une moindre réputation',
  clarity: 'une vision moins claire',
  record: 'le bilan du mandat',
  luck: 'le hasard',
};

/** What the hazard of a move starts from, before the factors. */
function sourceOf(move: Advanced | Retreated): string {
  if (move.direction === 'down') return `${three(move.base)} au départ`;
  const alone = `${three(move.solo)} par elle-même et `;
  if (move.route === null) return `${alone}rien par un réseau`;
  if (move.route.cooperation === 0) return `${alone}rien par le réseau, faute de projet`;
  return (
    `${alone}${three(move.viaNetwork)} par le réseau (coordination × ${two(move.route.coordinationFactor)}, coopération ` +
    `${two(move.route.cooperation)}, clarté de la vision partagée ${two(move.route.sharedClarity)})`
  );
}

function factors(
  lead: string,
  list: readonly HazardFactor[],
  { knowledge, clarity }: Advanced | Retreated,
): string {
  const what: Readonly<Record<HazardFactor['name'], string>> = {
    knowledge: `une connaissance des marchés de ${two(knowledge)}`,
    clarity: `une vision propre de clarté ${two(clarity)}`,
    advocacy: 'les barrières que les associations ont abaissées',
    membership: 'l’appartenance au réseau',
  };
  const written = list.map(({ name, factor }) => `${what[name]} (× ${two(factor)})`);
  return written.length > 0 ? lead + written.join(' et ') : '';
}

function times(value: number): string {
  return `${value}×`;
}
