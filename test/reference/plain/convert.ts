import type { ProjectList } from '../../../src/model/project-list.ts';
import type { Territory as KernelTerritory } from '../../../src/model/territory.ts';
import { TYPE_NAMES } from '../../../src/model/network-types.ts';
import type { World } from '../../../src/model/world.ts';
import { diceOf } from './dice.ts';
import type { Quarter } from './process.ts';
import type {
  Firm,
  Mix,
  Network,
  PlainWorld,
  Project,
  Relation,
  Territory,
  View,
} from './state.ts';

/** The kernel's world as plain objects; they share nothing that changes. */
export function plainWorld(world: World): PlainWorld {
  return {
    input: world.input,
    dice: diceOf(world.key),
    tick: world.tick,
    parameters: world.parameters,
    foundedSettings: world.foundedSettings,
    territories: world.territories.map(plainTerritory),
  };
}

/** What holds in the present quarter of a plain world. */
export function quarterOf(world: PlainWorld, report: Quarter['report']): Quarter {
  const { tick, parameters, foundedSettings, dice, territories } = world;
  let firmTotal = 0;
  for (const { firms } of territories) firmTotal += firms.length;
  return { tick, parameters, foundedSettings, dice, firmTotal, report };
}

function plainTerritory(kernel: KernelTerritory): Territory {
  const firms = Array.from({ length: kernel.firmCount }, (_, i) => plainFirm(kernel, i));
  const networks = Array.from({ length: kernel.networkCount }, (_, g) => {
    return plainNetwork(kernel, g, firms);
  });
  firms.forEach((firm, i) => {
    firm.network = networks[at(kernel.firms.network, i)] ?? null;
    firm.mix = plainMix(kernel.pairs.origin, i, firms);
  });
  addViews(kernel, firms);
  return {
    index: kernel.index,
    opportunity: { x: kernel.opportunityX, y: kernel.opportunityY },
    firms,
    networks,
    projects: plainProjects(kernel.projects, firms, networks),
    flows: { ...kernel.flows },
    earlier: { ...kernel.earlier },
  };
}

/** The value at a place that must exist. */
function at<Value>(values: ArrayLike<Value>, place: number): Value {
  const value = values[place];
  if (value === undefined) throw new Error(`nothing at place ${place} of ${values.length}`);
  return value;
}

/** The kernel writes −1 for "none". */
function orNull(value: number): number | null {
  return value === -1 ? null : value;
}

function plainFirm({ firms }: KernelTerritory, i: number): Firm {
  return {
    id: at(firms.id, i),
    sector: at(firms.sector, i),
    predisposition: at(firms.predisposition, i),
    dynamism: at(firms.dynamism, i),
    listening: at(firms.listening, i),
    conflictManagement: at(firms.conflictManagement, i),
    notoriety: at(firms.notoriety, i),
    vision: { x: at(firms.visionX, i), y: at(firms.visionY, i) },
    precision: at(firms.precision, i),
    ownPrecision: at(firms.ownPrecision, i),
    knowledge: at(firms.knowledge, i),
    aspiration: at(firms.aspiration, i),
    satisfaction: at(firms.satisfaction, i),
    gain: at(firms.gain, i),
    payoff: at(firms.payoff, i),
    totalGain: at(firms.totalGain, i),
    contribution: at(firms.contribution, i),
    stage: at(firms.stage, i),
    isOnBoard: at(firms.board, i) === 1,
    projects: at(firms.projects, i),
    network: null,
    memberSince: at(firms.memberSince, i),
    hubTicks: at(firms.hubTicks, i),
    lastProject: orNull(at(firms.lastProject, i)),
    firstExport: orNull(at(firms.firstExport, i)),
    views: new Map(),
    mix: null,
  };
}

function plainNetwork(kernel: KernelTerritory, g: number, firms: readonly Firm[]): Network {
  const { networks } = kernel;
  return {
    id: at(networks.id, g),
    name: at(kernel.names, g),
    type: at(TYPE_NAMES, at(networks.type, g)),
    settings: at(kernel.settings, g),
    founders: at(kernel.founders, g).map((i) => at(firms, i)),
    foundedAt: at(networks.foundedAt, g),
    dissolvedAt: orNull(at(networks.dissolvedAt, g)),
    foundingSize: at(networks.foundingSize, g),
    hub: firms[at(networks.hub, g)] ?? null,
    mandateStart: at(networks.mandateStart, g),
    graceUntil: at(networks.graceUntil, g),
    discontent: at(networks.discontent, g),
    vision: { x: at(networks.visionX, g), y: at(networks.visionY, g) },
    precision: at(networks.precision, g),
    mix: plainMix(kernel.sharedOrigin, g, firms),
    coordination: at(networks.coordination, g),
    conflict: at(networks.conflict, g),
    mandateConflict: at(networks.mandateConflict, g),
    performance: at(networks.performance, g),
    asset: at(networks.asset, g),
    usualSize: at(networks.usualSize, g),
    projects: at(networks.projects, g),
    output: at(networks.output, g),
    pooled: at(networks.pooled, g),
    formal: at(networks.formal, g),
    informal: at(networks.informal, g),
  };
}

/** A row of the matrix of shares. */
function plainMix(shares: Float64Array, row: number, firms: readonly Firm[]): Mix | null {
  if (shares.length === 0) return null;
  return new Map(firms.map((firm, o) => [firm, at(shares, row * firms.length + o)]));
}

/** Everything between two firms. */
function addViews({ pairs }: KernelTerritory, firms: readonly Firm[]): void {
  const view = (i: number, j: number, relation: Relation): View => {
    const cell = i * pairs.size + j;
    return {
      firstImpression: at(pairs.prior, cell),
      prerequisiteTrust: at(pairs.prerequisite, cell),
      goodEvidence: at(pairs.positive, cell),
      badEvidence: at(pairs.negative, cell),
      relation,
    };
  };
  firms.forEach((firm, i) => {
    firms.slice(i + 1).forEach((other, further) => {
      const j = i + 1 + further;
      const cell = i * pairs.size + j;
      const relation = {
        jointWork: at(pairs.work, cell),
        isSocial: at(pairs.social, cell) === 1,
        isAcquainted: at(pairs.acquainted, cell) === 1,
      };
      firm.views.set(other, view(i, j, relation));
      other.views.set(firm, view(j, i, relation));
    });
  });
}

function plainProjects(
  list: ProjectList,
  firms: readonly Firm[],
  networks: readonly Network[],
): Project[] {
  return Array.from({ length: list.count }, (_, k) => {
    const places = Array.from(
      { length: at(list.start, k + 1) - at(list.start, k) },
      (_place, a) => at(list.start, k) + a,
    );
    return {
      network: at(networks, at(list.network, k)),
      aim: { x: at(list.aimX, k), y: at(list.aimY, k) },
      team: places.map((a) => ({
        firm: at(firms, at(list.firm, a)),
        ordinal: at(list.ordinal, a),
        contribution: at(list.contribution, a),
        observed: at(list.observed, a),
      })),
      formal: at(list.formal, k),
      informal: at(list.informal, k),
    };
  });
}
