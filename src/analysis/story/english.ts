import type { Conflict } from '../../model/events.ts';
import { factors, sourceOf } from './english/step-abroad.ts';
import { changeOf } from './english/trust.ts';
import { race, REASONS, standing } from './english/vote.ts';
import type { ProjectsOfYear } from './projects-of-year.ts';
import type { Names, Sentences } from './sentences.ts';
import { STAGES } from './stages.ts';
import { chanceOf, loweringAndRaising, numbersIn } from './wording.ts';

const { one, two, percent, count } = numbersIn('en');

export const ENGLISH: Sentences = {
  founded: ({ founders, gathering, initiator, network, trust }, names) =>
    `${names.firms(founders, undefined, 12)} founded ${names.network(network)}` +
    {
      named: ', as the scenario says;',
      lot: '; lots were drawn among the free firms of the territory;',
      acquaintance:
        initiator === null
          ? ';'
          : ` on the initiative of ${names.firm(initiator)}, which knew them;`,
    }[gathering] +
    ` they trust each other at ${two(trust)} on average`,

  joined: (event, { firm, network }) =>
    `${firm(event.firm)} joined ${network(event.network)}: it was drawn to it by ${two(event.attraction)}, more than the ` +
    `${two(event.threshold)} it takes (each times its weight: performance abroad ${two(event.performance)}, reputation of the members ` +
    `${two(event.reputation)}, its trust in them ${two(event.trust)}, risk of quarrels ${two(event.risk)}; all this × ` +
    `${two(event.vagueness)} for the vagueness of its own vision; luck ${two(event.luck)}); the members ` +
    (event.judged === event.firm
      ? ''
      : `judged ${firm(event.judged)} in its stead, drawn by lot, and `) +
    `trust it at ${two(event.memberTrust)}, ${two(event.admission)} is what they ask`,

  left: (event, { firm, network }) =>
    `${firm(event.firm)} left ${network(event.network)}${event.wasHub ? ', whose hub it was' : ''}: ` +
    `satisfaction ${two(event.satisfaction)}, conflict load per member ${two(event.conflictPerMember)}; ` +
    `the chance of leaving was ${percent(event.probability)} in this quarter`,

  projectCompleted: (event, { firm, firms, network }) =>
    `joint project in ${network(event.network)}, led by ${firm(event.initiator)}: contributions of ` +
    `${firms(event.team, event.contributions.map(two))}; ` +
    `recruited by the call of the hub: ${event.formal}, out of trust or a social tie: ${event.informal}; ` +
    `trust in the team ${two(event.trust)}, fit with the opportunity ${two(event.fit)}, ` +
    `output per head ${two(event.outputPerHead)}`,

  projectsOfYear: (year, { firm, firms, network }) =>
    `${count(year.projects, 'joint project', 'joint projects')} in ${network(year.network)}` +
    (year.firm === null
      ? `: ${count(year.partners.firms.length, 'member', 'members')} took part, contributions ${two(year.others)} on average`
      : `${led(year, firm(year.firm))}, with ` +
        `${firms(year.partners.firms, year.partners.times.map(times), 3)}: it contributed ${two(year.own)} on average, ` +
        `its partners ${two(year.others)}`) +
    `; recruited by the call of the hub: ${year.formal}, out of trust or a social tie: ${year.informal}; ` +
    `fit with the opportunity ${two(year.fit)}, output per head ${two(year.outputPerHead)}`,

  trustChanged: (event, names) => {
    const { network, firm, before, now, prerequisite, received, most } = event;
    const whose =
      firm === null
        ? `trust among the members of ${names.network(network)}`
        : `trust of ${names.firm(firm)} in the other members of ${names.network(network)}`;
    const parts = [
      `${whose}: ${two(now)} on average, of which ${two(prerequisite)} is left of what was brought along and the rest was earned by ` +
        `working together (a year before, between the same firms: ${two(before)})`,
    ];
    if (received !== null) {
      parts.push(`theirs in it ${two(received.now)} (${two(received.before)})`);
    }
    if (most !== null) parts.push(`it trusts ${names.firm(most.firm)} most (${two(most.trust)})`);
    for (const change of [event.rise, event.fall]) {
      if (change !== null) parts.push(changeOf(change, firm, names));
    }
    return parts.join('; ');
  },

  trustLost: ({ firm, network, before, now, kept }, names) =>
    `no longer a member of ${names.network(network)}, ${names.firm(firm)} trusts those who were with it at ${two(now)} on ` +
    `average, a quarter before at ${two(before)}: what working together had ${now <= before ? 'earned is lost' : 'spoilt is forgotten'}` +
    (kept.length > 0 ? `, but for the social ties with ${names.firms(kept, undefined, 4)}` : ''),

  conflict: (event, names) =>
    `${quarrel(event, names)}; they ${event.settled ? 'settled' : 'did not settle'} it between themselves`,

  quarrel: ({ conflict, mediated }, names) =>
    ENGLISH.conflict(conflict, names) +
    (mediated === null
      ? ''
      : `; the hub, ${names.firm(mediated.hub)}, mediated ${mediated.resolved ? 'with success' : 'in vain'} ` +
        `(a chance of ${percent(mediated.probability)})`),

  quarrelsOfYear: (year, { firms, network }) =>
    `${count(year.conflicts, 'conflict', 'conflicts')} in ${network(year.network)}, of which ${year.settled} settled by the ` +
    `parties, ${year.mediated} by the hub; most often between ${firms(year.parties.firms, year.parties.times.map(times), 3)}; ` +
    `on average visions ${two(year.visionGap)} and contributions ${two(year.contributionGap)} apart, mutual trust ${two(year.trust)}`,

  mediated: (event, { firm, network }) =>
    `${firm(event.hub)}, hub of ${network(event.network)}, mediated between ${firm(event.firm)} and ` +
    `${firm(event.other)} ${event.resolved ? 'with success' : 'in vain'} (a chance of ${percent(event.probability)})`,

  elected: (event, names) =>
    `${names.network(event.network)} ${event.reelected ? 're-elected' : 'elected'} ${names.firm(event.firm)} as hub` +
    (event.former === null || event.reelected ? '' : ` in place of ${names.firm(event.former)}`) +
    ` ${REASONS[event.reason]}: ${race(event, names)}; trust of the others in it ${two(event.trust)}, ` +
    `reputation ${two(event.reputation)}` +
    standing(event.reputationPercentile) +
    `, clarity of its vision ${two(event.clarity)}${event.tick === 0 ? ' at the vote' : ''}`,

  replaced: (event, { firm, network }) =>
    `${network(event.network)} voted out its hub ${firm(event.firm)} ${REASONS[event.reason]}; ` +
    `${firm(event.successor)} follows: mean satisfaction ${two(event.meanSatisfaction)}, ` +
    `${percent(event.shareDissatisfied)} dissatisfied, conflict load per member over the mandate ` +
    two(event.meanConflict),

  stageChanged: (event, { firm, network }) => {
    const place = event.network < 0 ? 'outside any network' : `member of ${network(event.network)}`;
    const [lowering, raising] = loweringAndRaising(event);
    const verb = event.direction === 'up' ? 'advanced' : 'fell back';
    return (
      `${firm(event.firm)} (${place}) ${verb} abroad from ${STAGES[event.from]?.en ?? event.from} to ` +
      `${STAGES[event.to]?.en ?? event.to}: the chance was ${percent(chanceOf(event.hazard))} in this quarter; ` +
      sourceOf(event) +
      factors(', made less likely by ', lowering, event) +
      factors(', made more likely by ', raising, event)
    );
  },

  dissolved: (event, { network }) =>
    `${network(event.network)} folded after ${count(event.age, 'quarter', 'quarters')}: ` +
    `${count(event.members.length, 'member', 'members')} left, ${event.minimumSize} needed`,

  becameSocial: (event, { firm, network }) =>
    `${firm(event.firm)} and ${firm(event.other)}, who work together in ${network(event.network)}, now also have a ` +
    `social tie: they trust each other at ${two(event.trust)} or more, after ` +
    count(event.jointWork, 'joint project', 'joint projects'),
};

function led(year: ProjectsOfYear, firm: string): string {
  if (year.led === 0) return '';
  return year.led === year.projects ? ` led by ${firm}` : `, ${year.led} of them led by ${firm}`;
}

function quarrel(event: Conflict, { firm, network }: Names): string {
  return (
    `${firm(event.firm)} and ${firm(event.other)} fell out in ${network(event.network)} (severity ${one(event.severity)}): ` +
    `the chance was ${percent(chanceOf(event.hazard))} in this quarter, with visions ${two(event.visionGap)} and ` +
    `contributions ${two(event.contributionGap)} apart and a mutual trust of ${two(event.trust)}`
  );
}

function times(value: number): string {
  return `${value}×`;
}
