import { exp } from '../../../../src/model/exact.ts';
import { actingPrecision } from '../clarity.ts';
import { livingNetworks, membersOf, squaredDistance } from '../members.ts';
import type { PlainProcess, Quarter } from '../process.ts';
import { asHub } from '../reputation.ts';
import type { Firm, Mix, Network, Point, Territory } from '../state.ts';
import { trustIn } from '../trust-in.ts';

/** Networks pool visions, members are influenced, exporters learn abroad, and clarity fades. */
export const vision: PlainProcess = {
  name: 'vision',
  run(territory, quarter) {
    for (const network of livingNetworks(territory)) {
      if (network.hub === null) continue;
      pool(territory, network, network.hub, quarter);
      influence(territory, network, network.hub, quarter);
    }
    const { forgetting, marketLearning } = quarter.parameters.vision;
    for (const firm of territory.firms) {
      if (firm.stage > 0) learn(firm, territory.opportunity, marketLearning * firm.knowledge);
      firm.precision -= forgetting * (firm.precision - firm.ownPrecision);
    }
  },
};

/** An exporter’s vision moves to the opportunity; what it learns so is its own. */
function learn(firm: Firm, opportunity: Point, pull: number): void {
  firm.vision.x = mixed(firm.vision.x, opportunity.x, pull);
  firm.vision.y = mixed(firm.vision.y, opportunity.y, pull);
  for (const [origin, share] of firm.mix ?? []) {
    firm.mix?.set(origin, mixed(share, origin === firm ? 1 : 0, pull));
  }
}

interface Voice {
  readonly firm: Firm;
  readonly weight: number;
}

/** The hub and those whose visions complete its own. */
function voicesIn(
  territory: Territory,
  network: Network,
  hub: Firm,
  { parameters }: Quarter,
): Voice[] {
  const { voices, sharing, hubWeight } = parameters.vision;
  const heard = membersOf(territory, network).filter(
    (firm) => firm !== hub && (firm.isOnBoard || voices === 'all'),
  );
  const isPlain = sharing === 'plain';
  const { listening } = asHub(hub, parameters);
  const scale = heard.length > 3 ? 3 / heard.length : 1;
  return [
    { firm: hub, weight: isPlain ? 1 : hubWeight * hub.precision },
    ...heard.map((firm) => {
      const weight = firm.precision * listening * trustIn(hub, firm, parameters) * scale;
      return { firm, weight: isPlain ? 1 : weight };
    }),
  ];
}

/**
 * V* = Σ w v/Σ w, Π* = q(K)/(1/strength + (Σ w |v − V*|²/Σ w)/2 + u); V and Π move there by `rate`.
 */
function pool(territory: Territory, network: Network, hub: Firm, quarter: Quarter): void {
  const rules = quarter.parameters.vision;
  const voices = voicesIn(territory, network, hub, quarter);
  const total = sumOver(voices, () => 1);
  if (total <= 0) return;

  const target = {
    x: sumOver(voices, (firm) => firm.vision.x) / total,
    y: sumOver(voices, (firm) => firm.vision.y) / total,
  };
  const variance = sumOver(voices, (firm) => squaredDistance(firm.vision, target)) / total;
  const dispersion = rules.disagreement === 'variance' ? variance : Math.sqrt(variance);
  let squares = 0;
  for (const { weight } of voices) squares += weight ** 2;
  const strength = rules.pooling === 'sum' ? total : Math.sqrt(squares);
  const fullness = Math.min(1, network.coordination / rules.coordinationFull);
  const quality = rules.coordinationFloor + (1 - rules.coordinationFloor) * fullness;
  const precision = quality / (1 / strength + dispersion / 2 + rules.uncertainty);

  network.vision.x = mixed(network.vision.x, target.x, rules.rate);
  network.vision.y = mixed(network.vision.y, target.y, rules.rate);
  network.precision = mixed(network.precision, precision, rules.rate);
  if (network.mix === null) return;
  for (const origin of territory.firms) {
    const share = sumOver(voices, (firm) => shareOf(firm.mix, origin)) / total;
    network.mix.set(origin, mixed(shareOf(network.mix, origin), share, rules.rate));
  }
}

function sumOver(voices: readonly Voice[], valueOf: (firm: Firm) => number): number {
  let sum = 0;
  for (const { firm, weight } of voices) sum += weight * valueOf(firm);
  return sum;
}

function mixed(from: number, to: number, rate: number): number {
  return from + rate * (to - from);
}

function shareOf(mix: Mix | null, origin: Firm): number {
  return mix?.get(origin) ?? 0;
}

/**
 * ψ = ψ0·(ψ1 + (1 − ψ1)·K)·Π·T_i,hub, v ← v + ψ/(π + ψ)·(V − v), π ← π + ψ·exp(−|v − V|²/2)·(1 − uπ)⁺.
 * The hub hears as far as it listens.
 */
function influence(
  territory: Territory,
  network: Network,
  hub: Firm,
  { parameters }: Quarter,
): void {
  const rules = parameters.vision;
  for (const firm of membersOf(territory, network)) {
    const openness =
      firm === hub ? asHub(hub, parameters).listening : trustIn(firm, hub, parameters);
    const psi =
      rules.influence *
      (rules.influenceFloor + (1 - rules.influenceFloor) * network.coordination) *
      actingPrecision(network, parameters) *
      openness;
    if (psi <= 0) continue;
    const pull = psi / (firm.precision + psi);
    firm.vision.x = mixed(firm.vision.x, network.vision.x, pull);
    firm.vision.y = mixed(firm.vision.y, network.vision.y, pull);
    const room = Math.max(0, 1 - rules.uncertainty * firm.precision);
    firm.precision += psi * exp(-squaredDistance(firm.vision, network.vision) / 2) * room;
    if (firm.mix === null) continue;
    for (const origin of territory.firms) {
      const share = shareOf(network.mix, origin);
      firm.mix.set(origin, mixed(shareOf(firm.mix, origin), share, pull));
    }
  }
}
