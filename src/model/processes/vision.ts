import { exp } from '../exact.ts';
import { actingPrecision } from '../acting-precision.ts';
import { hubTrait } from '../reputation.ts';
import type { Territory } from '../territory.ts';
import type { Context } from '../world.ts';
import type { Process } from './process.ts';

/**
 * The shared vision moves to a pool of the hub's vision and of those it listens to; members are
 * influenced by the shared vision; exporters learn from what they meet abroad; clarity fades back to
 * the firm's own level.
 *
 *   w_hub = weight·π_hub,  w_j = π_j·listening·T_hub,j·3/voices
 *   V* = Σ w v/Σ w,  Π* = q(K)/(1/√Σ w² + (Σ w |v − V*|²/Σ w)/2 + u)
 *   V ← V + rate·(V* − V),  Π ← Π + rate·(Π* − Π)
 *   ψ = ψ0·(ψ1 + (1 − ψ1)·K)·Π·T_i,hub,  v ← v + ψ/(π + ψ)·(V − v),
 *   π ← π + ψ·exp(−|v − V|²/2)·(1 − uπ)⁺
 *   exporters: v ← v + learning·k·(θ − v)
 *   all: π ← π − forgetting·(π − π0)
 *
 * u is what nobody can know of foreign markets: no vision learns beyond a precision of 1/u. The weights
 * of the voices are scaled to the weight of three, or large networks would always blend. The hub hears the shared vision as far as it listens.
 * @source §3.3 (the hub's vision, often completed by the board's), §4 (three origins), §1.4
 * (experience abroad: Johanson & Vahlne 2009); numbers ours
 */
export const vision: Process = {
  name: 'vision',
  writes: [
    'networks.visionX',
    'networks.visionY',
    'networks.precision',
    'sharedOrigin',
    'firms.visionX',
    'firms.visionY',
    'firms.precision',
    'pairs.origin',
  ],
  run(territory, context) {
    for (let g = 0; g < territory.networkCount; g++) {
      if (!territory.lives(g) || territory.networks.hub[g] < 0) continue;
      pool(territory, g, context);
      influence(territory, g, context);
    }
    learnAbroad(territory, context);
    forget(territory, context);
  },
};

/** Weight of member j's voice in the pool, before scaling. */
function voiceOf(territory: Territory, hub: number, j: number, { parameters }: Context): number {
  const { firms, pairs } = territory;
  const { vision } = parameters;
  if (vision.sharing === 'plain') return 1;
  if (j === hub) return vision.hubWeight * firms.precision[hub];
  return (
    firms.precision[j] *
    hubTrait(parameters, firms, hub, 'listening') *
    pairs.trust[hub * pairs.size + j]
  );
}

function pool(territory: Territory, g: number, context: Context): void {
  const { firms, networks } = territory;
  const { vision } = context.parameters;
  const hub = networks.hub[g];
  const members = territory.membersOf(g);
  const voices: number[] = [];
  for (const j of members) {
    if (j !== hub && (vision.voices === 'all' || firms.board[j] === 1)) voices.push(j);
  }
  const scale = vision.sharing === 'plain' ? 1 : 3 / Math.max(3, voices.length);
  const weights = voices.map((j) => scale * voiceOf(territory, hub, j, context));
  voices.push(hub);
  weights.push(voiceOf(territory, hub, hub, context));

  let total = 0;
  let squares = 0;
  let x = 0;
  let y = 0;
  for (let k = 0; k < voices.length; k++) {
    total += weights[k];
    squares += weights[k] * weights[k];
    x += weights[k] * firms.visionX[voices[k]];
    y += weights[k] * firms.visionY[voices[k]];
  }
  if (total <= 0) return;
  x /= total;
  y /= total;
  let scatter = 0;
  for (let k = 0; k < voices.length; k++) {
    const dx = firms.visionX[voices[k]] - x;
    const dy = firms.visionY[voices[k]] - y;
    scatter += weights[k] * (dx * dx + dy * dy);
  }
  const variance = scatter / total;
  const disagreement = vision.disagreement === 'variance' ? variance : Math.sqrt(variance);
  const quality =
    vision.coordinationFloor +
    (1 - vision.coordinationFloor) *
      Math.min(1, networks.coordination[g] / vision.coordinationFull);
  // √Σ w²: many vague voices do not add up to a clear one; the plain sum is the rival.
  const strength = vision.pooling === 'sum' ? total : Math.sqrt(squares);
  const precision = quality / (1 / strength + disagreement / 2 + vision.uncertainty);

  networks.visionX[g] += vision.rate * (x - networks.visionX[g]);
  networks.visionY[g] += vision.rate * (y - networks.visionY[g]);
  networks.precision[g] += vision.rate * (precision - networks.precision[g]);
  trackPool(territory, g, voices, weights, vision.rate / total);
}

/** The same pooling for the shares of whose vision it is. */
function trackPool(
  { pairs, sharedOrigin }: Territory,
  g: number,
  voices: readonly number[],
  weights: readonly number[],
  ratePerWeight: number,
): void {
  if (sharedOrigin.length === 0) return;
  const { size, origin } = pairs;
  const row = g * size;
  let kept = 1;
  for (const weight of weights) kept -= ratePerWeight * weight;
  for (let o = 0; o < size; o++) sharedOrigin[row + o] *= kept;
  for (let k = 0; k < voices.length; k++) {
    const share = ratePerWeight * weights[k];
    const from = voices[k] * size;
    for (let o = 0; o < size; o++) sharedOrigin[row + o] += share * origin[from + o];
  }
}

function influence(territory: Territory, g: number, context: Context): void {
  const { firms, networks, pairs, sharedOrigin } = territory;
  const { parameters } = context;
  const { visionX, visionY, precision } = firms;
  const { size, trust, origin } = pairs;
  const hub = networks.hub[g];
  const x = networks.visionX[g];
  const y = networks.visionY[g];
  const floor = parameters.vision.influenceFloor;
  const strength =
    parameters.vision.influence *
    (floor + (1 - floor) * networks.coordination[g]) *
    actingPrecision(territory, g, parameters);
  const listening = hubTrait(parameters, firms, hub, 'listening');
  for (const i of territory.membersOf(g)) {
    const psi = strength * (i === hub ? listening : trust[i * size + hub]);
    if (psi <= 0) continue;
    const pull = psi / (precision[i] + psi);
    visionX[i] += pull * (x - visionX[i]);
    visionY[i] += pull * (y - visionY[i]);
    const dx = visionX[i] - x;
    const dy = visionY[i] - y;
    const room = Math.max(0, 1 - parameters.vision.uncertainty * precision[i]);
    precision[i] += psi * exp(-(dx * dx + dy * dy) / 2) * room;
    if (sharedOrigin.length === 0) continue;
    for (let o = 0; o < size; o++) {
      const at = i * size + o;
      origin[at] += pull * (sharedOrigin[g * size + o] - origin[at]);
    }
  }
}

/** Experience abroad corrects the visions of exporters; what they learn is their own. */
function learnAbroad(territory: Territory, { parameters }: Context): void {
  const { firms, firmCount, pairs, opportunityX, opportunityY } = territory;
  const { marketLearning } = parameters.vision;
  if (marketLearning === 0) return;
  const { size, origin } = pairs;
  for (let i = 0; i < firmCount; i++) {
    if (firms.stage[i] === 0) continue;
    const pull = marketLearning * firms.knowledge[i];
    firms.visionX[i] += pull * (opportunityX - firms.visionX[i]);
    firms.visionY[i] += pull * (opportunityY - firms.visionY[i]);
    if (origin.length === 0) continue;
    const row = i * size;
    for (let o = 0; o < size; o++) origin[row + o] *= 1 - pull;
    origin[row + i] += pull;
  }
}

function forget({ firms, firmCount }: Territory, { parameters }: Context): void {
  const { precision, ownPrecision } = firms;
  const rate = parameters.vision.forgetting;
  for (let i = 0; i < firmCount; i++) precision[i] -= rate * (precision[i] - ownPrecision[i]);
}
