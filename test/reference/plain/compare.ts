import type { PAIR_STATE } from '../../../src/model/pairs.ts';
import type { Parameters } from '../../../src/model/parameters.ts';
import { FLOWS } from '../../../src/model/territory.ts';
import type {
  FIRM_STATE,
  NETWORK_STATE,
  Territory as KernelTerritory,
} from '../../../src/model/territory.ts';
import { TYPE_NAMES } from '../../../src/model/network-types.ts';
import { agree } from './agree.ts';
import { membersOf } from './members.ts';
import type { Firm, Network, Territory, View } from './state.ts';
import { trustOf, viewOf } from './trust-in.ts';

/**
 * Every quantity of the state that differs between the kernel's territory and the plain one, in
 * words; empty where they agree. The kernel's derived trust and lists of members are compared with
 * what they derive from.
 */
export function differences(
  kernel: KernelTerritory,
  plain: Territory,
  parameters: Parameters,
): string[] {
  const found: string[] = [];
  const check = (what: () => string, inKernel: number | undefined, inPlain: number) => {
    if (inKernel !== undefined && agree(inKernel, inPlain)) return;
    found.push(`${what()}: kernel ${inKernel}, plain ${inPlain}`);
  };
  const { firms, networks } = plain;

  check(() => 'firms', kernel.firmCount, firms.length);
  for (const [name, valueOf] of entriesOf(FIRM_QUANTITIES)) {
    const column = kernel.firms[name];
    firms.forEach((firm, i) => {
      check(() => `firm ${firm.id} ${name}`, column[i], valueOf(firm, plain));
    });
  }

  check(() => 'networks', kernel.networkCount, networks.length);
  for (const [name, valueOf] of entriesOf(NETWORK_QUANTITIES)) {
    const column = kernel.networks[name];
    networks.forEach((network, g) => {
      check(() => `network ${network.id} ${name}`, column[g], valueOf(network, plain));
    });
  }
  networks.forEach((network, g) => {
    const of = `network ${network.id}`;
    const listed = g < kernel.networkCount ? kernel.membersOf(g) : [];
    checkSlots(check, `${of} members`, listed, membersOf(plain, network), plain);
    checkSlots(check, `${of} founders`, kernel.founders[g] ?? [], network.founders, plain);
    if (kernel.names[g] !== network.name) {
      found.push(`${of} name: kernel ${kernel.names[g]}, plain ${network.name}`);
    }
    if (JSON.stringify(kernel.settings[g]) !== JSON.stringify(network.settings)) {
      found.push(`${of} settings`);
    }
  });

  const { pairs } = kernel;
  firms.forEach((i, row) => {
    firms.forEach((j, place) => {
      const cell = row * firms.length + place;
      const view = i === j ? null : viewOf(i, j);
      for (const [name, valueOf] of PAIR_ENTRIES) {
        const inKernel = pairs[name][cell] ?? NaN;
        const inPlain = view === null ? 0 : valueOf(view, parameters);
        if (agree(inKernel, inPlain)) continue;
        found.push(`firm ${i.id} of firm ${j.id} ${name}: kernel ${inKernel}, plain ${inPlain}`);
      }
    });
  });

  const isTraced = kernel.pairs.origin.length > 0;
  const shares = [
    ...firms.map((firm, i) => [`firm ${firm.id}`, firm, kernel.pairs.origin, i] as const),
    ...networks.map((network, g) => {
      return [`network ${network.id}`, network, kernel.sharedOrigin, g] as const;
    }),
  ];
  for (const [owner, { mix }, column, row] of shares) {
    check(() => `${owner} has origins`, isTraced ? 1 : 0, mix === null ? 0 : 1);
    if (mix === null) continue;
    firms.forEach((origin, o) => {
      const inKernel = column[row * firms.length + o] ?? NaN;
      const inPlain = mix.get(origin) ?? 0;
      if (agree(inKernel, inPlain)) return;
      found.push(`${owner} origin ${origin.id}: kernel ${inKernel}, plain ${inPlain}`);
    });
  }

  checkProjects(check, kernel, plain);
  for (const flow of FLOWS) {
    check(() => `flow ${flow}`, kernel.flows[flow], plain.flows[flow]);
    check(() => `total ${flow}`, kernel.totals[flow], plain.earlier[flow] + plain.flows[flow]);
  }
  check(() => 'opportunity x', kernel.opportunityX, plain.opportunity.x);
  check(() => 'opportunity y', kernel.opportunityY, plain.opportunity.y);
  return found;
}

type Check = (what: () => string, inKernel: number | undefined, inPlain: number) => void;

function entriesOf<Table extends object>(table: Table): [keyof Table, Table[keyof Table]][] {
  return Object.entries(table) as [keyof Table, Table[keyof Table]][];
}

function slotOf(firm: Firm | null, { firms }: Territory): number {
  return firm === null ? -1 : firms.indexOf(firm);
}

/** Complete by type: a new column of the kernel asks for a line here. */
const FIRM_QUANTITIES: Record<
  keyof typeof FIRM_STATE,
  (firm: Firm, territory: Territory) => number
> = {
  id: (firm) => firm.id,
  sector: (firm) => firm.sector,
  predisposition: (firm) => firm.predisposition,
  dynamism: (firm) => firm.dynamism,
  listening: (firm) => firm.listening,
  conflictManagement: (firm) => firm.conflictManagement,
  notoriety: (firm) => firm.notoriety,
  visionX: (firm) => firm.vision.x,
  visionY: (firm) => firm.vision.y,
  precision: (firm) => firm.precision,
  ownPrecision: (firm) => firm.ownPrecision,
  knowledge: (firm) => firm.knowledge,
  aspiration: (firm) => firm.aspiration,
  satisfaction: (firm) => firm.satisfaction,
  gain: (firm) => firm.gain,
  payoff: (firm) => firm.payoff,
  totalGain: (firm) => firm.totalGain,
  contribution: (firm) => firm.contribution,
  stage: (firm) => firm.stage,
  board: (firm) => (firm.isOnBoard ? 1 : 0),
  projects: (firm) => firm.projects,
  network: (firm, { networks }) => (firm.network === null ? -1 : networks.indexOf(firm.network)),
  memberSince: (firm) => firm.memberSince,
  hubTicks: (firm) => firm.hubTicks,
  lastProject: (firm) => firm.lastProject ?? -1,
  firstExport: (firm) => firm.firstExport ?? -1,
};

const NETWORK_QUANTITIES: Record<
  keyof typeof NETWORK_STATE,
  (network: Network, territory: Territory) => number
> = {
  id: (network) => network.id,
  type: (network) => TYPE_NAMES.indexOf(network.type),
  foundedAt: (network) => network.foundedAt,
  dissolvedAt: (network) => network.dissolvedAt ?? -1,
  foundingSize: (network) => network.foundingSize,
  hub: (network, territory) => slotOf(network.hub, territory),
  mandateStart: (network) => network.mandateStart,
  graceUntil: (network) => network.graceUntil,
  discontent: (network) => network.discontent,
  visionX: (network) => network.vision.x,
  visionY: (network) => network.vision.y,
  precision: (network) => network.precision,
  coordination: (network) => network.coordination,
  conflict: (network) => network.conflict,
  mandateConflict: (network) => network.mandateConflict,
  performance: (network) => network.performance,
  asset: (network) => network.asset,
  usualSize: (network) => network.usualSize,
  projects: (network) => network.projects,
  output: (network) => network.output,
  pooled: (network) => network.pooled,
  formal: (network) => network.formal,
  informal: (network) => network.informal,
};

/** Of one firm about another; the matrix of origins is compared row by row instead. */
const PAIR_QUANTITIES: Record<
  Exclude<(typeof PAIR_STATE)[number], 'origin'> | 'trust',
  (view: View, parameters: Parameters) => number
> = {
  prior: (view) => view.firstImpression,
  prerequisite: (view) => view.prerequisiteTrust,
  positive: (view) => view.goodEvidence,
  negative: (view) => view.badEvidence,
  trust: trustOf,
  work: ({ relation }) => relation.jointWork,
  social: ({ relation }) => (relation.isSocial ? 1 : 0),
  acquainted: ({ relation }) => (relation.isAcquainted ? 1 : 0),
};

const PAIR_ENTRIES = entriesOf(PAIR_QUANTITIES);

function checkSlots(
  check: Check,
  what: string,
  slots: ArrayLike<number>,
  firms: readonly Firm[],
  territory: Territory,
): void {
  check(() => `number of ${what}`, slots.length, firms.length);
  firms.forEach((firm, k) => check(() => `${what} ${k}`, slots[k], slotOf(firm, territory)));
}

function checkProjects(check: Check, { projects: kernel }: KernelTerritory, plain: Territory) {
  check(() => 'number of projects', kernel.count, plain.projects.length);
  let next = 0;
  plain.projects.forEach(({ network, aim, team, formal, informal }, k) => {
    const of = `project ${k}`;
    check(() => `${of} network`, kernel.network[k], plain.networks.indexOf(network));
    check(() => `${of} aim x`, kernel.aimX[k], aim.x);
    check(() => `${of} aim y`, kernel.aimY[k], aim.y);
    check(() => `${of} formal`, kernel.formal[k], formal);
    check(() => `${of} informal`, kernel.informal[k], informal);
    check(() => `${of} start`, kernel.start[k], next);
    for (const { firm, ordinal, contribution, observed } of team) {
      const a = next++;
      check(() => `${of} partner`, kernel.firm[a], slotOf(firm, plain));
      check(() => `${of} ordinal of firm ${firm.id}`, kernel.ordinal[a], ordinal);
      check(() => `${of} contribution of firm ${firm.id}`, kernel.contribution[a], contribution);
      check(() => `${of} what is seen of firm ${firm.id}`, kernel.observed[a], observed);
    }
    check(() => `${of} end`, kernel.start[k + 1], next);
  });
}
