import type { VoteReason } from '../../../model/events.ts';
import { writeDecimal } from '../../../analysis/write-number.ts';
import { writeCount, writePercent } from '../../numbers.ts';
import type { Sentences } from './sentences.ts';

export const ENGLISH: Sentences = {
  joined: (event, { firm, network }) =>
    `${firm(event.firm)} joined ${network(event.network)}: attraction ${one(event.attraction)} ` +
    `(performance ${one(event.performance)}, reputation ${one(event.reputation)}, trust ${one(event.trust)}, ` +
    `risk ${one(event.risk)}${vagueness(event.vagueness)}); ` +
    `members’ trust in it ${two(event.memberTrust)}, they ask ${two(event.admission)}`,

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

  conflict: (event, { firm, network }) =>
    `${firm(event.firm)} and ${firm(event.other)} fell out in ${network(event.network)} ` +
    `(severity ${one(event.severity)}): visions ${two(event.visionGap)} and contributions ` +
    `${two(event.contributionGap)} apart, mutual trust ${two(event.trust)}, hazard ${two(event.hazard)} per quarter; ` +
    (event.settled
      ? 'they settled it between themselves'
      : 'they did not settle it between themselves'),

  mediated: (event, { firm, network }) =>
    `${firm(event.hub)}, hub of ${network(event.network)}, mediated between ${firm(event.firm)} and ` +
    `${firm(event.other)} with a chance of ${percent(event.probability)}: ${event.resolved ? 'resolved' : 'in vain'}`,

  elected: (event, { firm, network }) =>
    `${network(event.network)} ${event.reelected ? 're-elected' : 'elected'} ${firm(event.firm)} as hub ` +
    `${REASONS[event.reason]}: score ${two(event.score)} among ${count(event.candidates, 'candidate')} ` +
    `(trust in it ${two(event.trust)}, reputation ${two(event.reputation)}, higher than that of ` +
    `${percent(event.reputationPercentile)} of the candidates, clarity ${two(event.clarity)})`,

  replaced: (event, { firm, network }) =>
    `${network(event.network)} voted out its hub ${firm(event.firm)} ${REASONS[event.reason]}; ` +
    `${firm(event.successor)} follows: mean satisfaction ${two(event.meanSatisfaction)}, ` +
    `${percent(event.shareDissatisfied)} dissatisfied, conflict load per member over the mandate ` +
    two(event.meanConflict),

  stageChanged: (event, { firm, network }) => {
    const place = event.network < 0 ? 'outside any network' : `member of ${network(event.network)}`;
    const change = `${STAGES[event.from] ?? event.from} to ${STAGES[event.to] ?? event.to}`;
    return event.to > event.from
      ? `${firm(event.firm)} (${place}) advanced abroad from ${change}: hazard per quarter ${three(event.solo)} by itself and ` +
          `${three(event.viaNetwork)} through the network, raised by market knowledge (${two(event.knowledge)}) and ` +
          `its own vision, of clarity ${two(event.clarity)}`
      : `${firm(event.firm)} (${place}) fell back abroad from ${change}: hazard ${three(event.solo)} per quarter, ` +
          `market knowledge ${two(event.knowledge)}`;
  },

  founded: (event, { firm, firms, network }) =>
    `${firms(event.founders)} founded ${network(event.network)} on the initiative of ` +
    `${firm(event.initiator)}: mean prerequisite trust among them ${two(event.trust)}`,

  dissolved: (event, { network }) =>
    `${network(event.network)} folded after ${count(event.age, 'quarter')}: ` +
    `${count(event.members, 'member')} left, ${event.minimumSize} needed`,

  becameSocial: (event, { firm, network }) =>
    `${firm(event.firm)} and ${firm(event.other)}, who work together in ${network(event.network)}, now also have a ` +
    `social tie: mutual trust ${two(event.trust)}, joint work ${one(event.jointWork)}`,
};

const REASONS: Readonly<Record<VoteReason, string>> = {
  founding: 'at its founding',
  mandate: 'at the end of the mandate',
  vacancy: 'because the post was vacant',
  dissatisfaction: 'because a majority had been dissatisfied',
  conflict: 'because of the conflicts',
};

const STAGES = [
  'domestic sales only',
  'occasional export',
  'regular export',
  'a sales office abroad',
  'production abroad',
];

function vagueness(factor: number): string {
  return factor < 1.05 ? '' : `; a vague vision makes it ${one(factor)} times as attractive`;
}

function count(value: number, noun: string): string {
  return writeCount(value, noun, `${noun}s`, 'en');
}

function one(value: number): string {
  return writeDecimal(value, { decimals: 1 }, 'en');
}

function two(value: number): string {
  return writeDecimal(value, { decimals: 2 }, 'en');
}

function three(value: number): string {
  return writeDecimal(value, { decimals: 3 }, 'en');
}

function percent(share: number): string {
  return writePercent(share, 'en');
}
