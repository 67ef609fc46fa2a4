import type { Territory } from '../../src/model/territory.ts';
import type { World } from '../../src/model/world.ts';
import { cell } from './cell.ts';
import { memberLists, territoryColumns } from './world-state.ts';

/** What contradicts the meaning of the state, in words; empty for a sound world. */
export function stateFaults(world: World): string[] {
  return world.territories.flatMap((territory) =>
    [
      ...columnFaults(territory),
      ...rangeFaults(territory, world.tick),
      ...trustFaults(territory, world.parameters.trust.priorStrength),
      ...pairFaults(territory),
      ...membershipFaults(territory),
      ...networkFaults(territory, world.tick),
      ...originFaults(territory),
    ].map((fault) => `tick ${world.tick}: ${fault}`),
  );
}

function columnFaults(territory: Territory): string[] {
  return territoryColumns(territory)
    .filter(({ column }) => column.some((value) => !Number.isFinite(value)))
    .map(({ name }) => `${name} is not finite`);
}

function rangeFaults({ firms, pairs, networks, networkCount }: Territory, tick: number): string[] {
  const faults: string[] = [];
  const check = (name: string, values: ArrayLike<number>, lowest: number, highest: number) => {
    const wrong = Array.from(values).find((value) => value < lowest || value > highest);
    if (wrong !== undefined) faults.push(`${name} is ${wrong}`);
  };
  for (const name of [
    'predisposition',
    'dynamism',
    'listening',
    'conflictManagement',
    'notoriety',
    'knowledge',
    'contribution',
    'board',
  ] as const) {
    check(name, firms[name], 0, 1);
  }
  check('stage', firms.stage, 0, 4);
  check('precision', firms.precision, 0, Infinity);
  check('satisfaction', firms.satisfaction, -Infinity, 1);
  check('total gain', firms.totalGain, 0, Infinity);
  check('last project', firms.lastProject, -1, tick);
  check('first export', firms.firstExport, -1, tick);
  check('member since', firms.memberSince, 0, tick);
  check('hub ticks', firms.hubTicks, 0, tick);
  check('prior', pairs.prior, 0, 1);
  check('prerequisite', pairs.prerequisite, 0, 1);
  check('trust', pairs.trust, 0, 1);
  check('positive', pairs.positive, 0, Infinity);
  check('negative', pairs.negative, 0, Infinity);
  const used = (column: ArrayLike<number>) => Array.from(column).slice(0, networkCount);
  check('coordination', used(networks.coordination), 0, 1);
  check('asset', used(networks.asset), 0, 1);
  check('conflict', used(networks.conflict), 0, Infinity);
  check('output', used(networks.output), 0, Infinity);
  check('shared precision', used(networks.precision), 0, Infinity);
  firms.stage.forEach((stage, i) => {
    if (stage > 0 && cell(firms.firstExport, i) < 0)
      faults.push(`firm in slot ${i} never exported`);
  });
  return faults;
}

function trustFaults({ pairs, firmCount }: Territory, n0: number): string[] {
  for (let at = 0; at < firmCount * firmCount; at++) {
    const good = cell(pairs.positive, at);
    const formula =
      (n0 * cell(pairs.prerequisite, at) + good) / (n0 + good + cell(pairs.negative, at));
    if (cell(pairs.trust, at) !== formula) {
      return [`trust at ${at} is ${pairs.trust[at]}, the formula gives ${formula}`];
    }
  }
  return [];
}

function pairFaults({ firms, pairs, firmCount }: Territory): string[] {
  const faults = new Set<string>();
  for (let i = 0; i < firmCount; i++) {
    for (let j = 0; j < firmCount; j++) {
      const at = i * firmCount + j;
      const back = j * firmCount + i;
      for (const name of ['work', 'social', 'acquainted'] as const) {
        if (pairs[name][at] !== pairs[name][back]) faults.add(`${name} is not symmetric`);
        if (i === j && pairs[name][at] !== 0) faults.add(`${name} with itself`);
      }
      const isTogether = cell(firms.network, i) >= 0 && firms.network[i] === firms.network[j];
      const remembers = pairs.positive[at] || pairs.negative[at] || pairs.work[at];
      if (remembers && !isTogether && !pairs.social[at]) {
        faults.add('evidence outlives a network without a social tie');
      }
    }
  }
  return [...faults];
}

function membershipFaults(territory: Territory): string[] {
  const { firms, networks, networkCount } = territory;
  const expected: number[][] = Array.from({ length: networkCount }, () => []);
  firms.network.forEach((g, i) => {
    if (g >= 0) cell(expected, g).push(i);
  });
  const faults: string[] = [];
  if (JSON.stringify(memberLists(territory)) !== JSON.stringify(expected)) {
    faults.push('member lists differ from firms.network');
  }
  expected.forEach((members, g) => {
    const hub = cell(networks.hub, g);
    if (hub >= 0 && !members.includes(hub)) faults.push(`hub of network ${g} is no member`);
    if (hub >= 0 && firms.board[hub] === 1) faults.push(`hub of network ${g} sits on its board`);
    const board = members.filter((i) => firms.board[i] === 1);
    if (board.length > 5) faults.push(`board of network ${g} has ${board.length} seats`);
    if (!territory.lives(g) && (members.length > 0 || hub >= 0)) {
      faults.push(`network ${g} is dissolved and has members or a hub`);
    }
    if (territory.lives(g) && members.length === 0)
      faults.push(`network ${g} lives without members`);
  });
  firms.network.forEach((g, i) => {
    if (g < 0 && firms.board[i] === 1) faults.push(`outsider in slot ${i} sits on a board`);
  });
  return faults;
}

function networkFaults(
  { networks, networkCount, settings, founders, names }: Territory,
  tick: number,
) {
  const faults: string[] = [];
  for (let g = 0; g < networkCount; g++) {
    if (cell(networks.foundedAt, g) > tick) faults.push(`network ${g} is founded in the future`);
    if (cell(networks.mandateStart, g) > tick) faults.push(`mandate of ${g} starts in the future`);
    const dissolved = cell(networks.dissolvedAt, g);
    if (dissolved > tick || dissolved === 0) faults.push(`network ${g} dissolved at ${dissolved}`);
  }
  const ids = Array.from(networks.id).slice(0, networkCount);
  if (new Set(ids).size !== networkCount) faults.push('two networks share an id');
  for (const list of [settings, founders, names]) {
    if (list.length !== networkCount) faults.push('settings, founders or names are missing');
  }
  return faults;
}

function originFaults({ firms, pairs, sharedOrigin, firmCount, networkCount }: Territory) {
  if (pairs.origin.length === 0) return [];
  const faults: string[] = [];
  const rowFault = (row: Float64Array): string | undefined => {
    const sum = row.reduce((total, share) => total + share, 0);
    if (Math.abs(sum - 1) > 1e-9) return `sum to ${sum}`;
    const wrong = row.find((share) => share < -1e-12 || share > 1 + 1e-12);
    return wrong === undefined ? undefined : `hold ${wrong}`;
  };
  firms.network.forEach((g, i) => {
    const fault = rowFault(pairs.origin.subarray(i * firmCount, (i + 1) * firmCount));
    if (g >= 0 && fault !== undefined) faults.push(`origins of member ${i} ${fault}`);
  });
  for (let g = 0; g < networkCount; g++) {
    const fault = rowFault(sharedOrigin.subarray(g * firmCount, (g + 1) * firmCount));
    if (fault !== undefined) faults.push(`origins of the vision of network ${g} ${fault}`);
  }
  return faults;
}
