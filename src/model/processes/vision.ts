import { exp } from '../exact.ts';
import { actingPrecision } from '../acting-precision.ts';
import { hubListening } from '../reputation.ts';
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

// The voices that are pooled and their weights; reused from network to network.
let voices = new Int32Array(0);
let weights = new Float64Array(0);

/** Lists the voices that the hub hears, its own last, with their weights; returns how many. */
function listVoices(territory: Territory, g: number, { parameters }: Context): number {
  const { firms, networks, pairs } = territory;
  const { vision } = parameters;
  const hub = networks.hub[g];
  const { board } = firms;
  const members = territory.membersOf(g);
  const all = vision.voices === 'all';
  if (voices.length < members.length + 1) {
    voices = new Int32Array(2 * members.length + 1);
    weights = new Float64Array(2 * members.length + 1);
  }
  let count = 0;
  for (let m = 0; m < members.length; m++) {
    const j = members[m];
    if (j !== hub && (all || board[j] === 1)) voices[count++] = j;
  }
  voices[count] = hub;
  if (vision.sharing === 'plain') {
    for (let k = 0; k <= count; k++) weights[k] = 1;
  } else {
    const scale = 3 / Math.max(3, count);
    const listening = hubListening(parameters, firms, hub);
    for (let k = 0; k < count; k++) {
      const trusted = pairs.trust[hub * pairs.size + voices[k]];
      weights[k] = scale * (firms.precision[voices[k]] * listening * trusted);
    }
    weights[count] = vision.hubWeight * firms.precision[hub];
  }
  return count + 1;
}

function pool(territory: Territory, g: number, context: Context): void {
  const { firms, networks } = territory;
  const { visionX, visionY } = firms;
  const { vision } = context.parameters;
  const count = listVoices(territory, g, context);
  let total = 0;
  let squares = 0;
  let x = 0;
  let y = 0;
  for (let k = 0; k < count; k++) {
    const j = voices[k];
    const weight = weights[k];
    total += weight;
    squares += weight * weight;
    x += weight * visionX[j];
    y += weight * visionY[j];
  }
  if (total <= 0) return;
  x /= total;
  y /= total;
  let scatter = 0;
  for (let k = 0; k < count; k++) {
    const dx = visionX[voices[k]] - x;
    const dy = visionY[voices[k]] - y;
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
  trackPool(territory, g, count, vision.rate / total);
}

/** The same pooling for the shares of whose vision it is. */
function trackPool(territory: Territory, g: number, count: number, ratePerWeight: number): void {
  const { pairs, sharedOrigin } = territory;
  if (sharedOrigin.length === 0) return;
  const { size, origin } = pairs;
  const row = g * size;
  const owners = territory.everMembersOf(g);
  let kept = 1;
  for (let k = 0; k < count; k++) kept -= ratePerWeight * weights[k];
  for (let l = 0; l < owners.length; l++) {
    const o = owners[l];
    let share = sharedOrigin[row + o] * kept;
    for (let k = 0; k < count; k++) {
      share += ratePerWeight * weights[k] * origin[voices[k] * size + o];
    }
    sharedOrigin[row + o] = share;
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
  const { influence, influenceFloor: floor, uncertainty } = parameters.vision;
  const strength =
    influence *
    (floor + (1 - floor) * networks.coordination[g]) *
    actingPrecision(territory, g, parameters);
  const listening = hubListening(parameters, firms, hub);
  const isTracked = sharedOrigin.length > 0;
  const owners = territory.everMembersOf(g);
  const ownerCount = owners.length;
  const shared = g * size;
  const members = territory.membersOf(g);
  for (let m = 0; m < members.length; m++) {
    const i = members[m];
    const psi = strength * (i === hub ? listening : trust[i * size + hub]);
    if (psi <= 0) continue;
    const pull = psi / (precision[i] + psi);
    visionX[i] += pull * (x - visionX[i]);
    visionY[i] += pull * (y - visionY[i]);
    const dx = visionX[i] - x;
    const dy = visionY[i] - y;
    const room = Math.max(0, 1 - uncertainty * precision[i]);
    precision[i] += psi * exp(-(dx * dx + dy * dy) / 2) * room;
    if (!isTracked) continue;
    const row = i * size;
    for (let l = 0; l < ownerCount; l++) {
      const o = owners[l];
      origin[row + o] += pull * (sharedOrigin[shared + o] - origin[row + o]);
    }
  }
}

/** Experience abroad corrects the visions of exporters; what they learn is their own. */
function learnAbroad(territory: Territory, { parameters }: Context): void {
  const { firms, firmCount, pairs, opportunityX, opportunityY } = territory;
  const { visionX, visionY, stage, knowledge, network } = firms;
  const { marketLearning } = parameters.vision;
  if (marketLearning === 0) return;
  const { size, origin } = pairs;
  for (let i = 0; i < firmCount; i++) {
    if (stage[i] === 0) continue;
    const pull = marketLearning * knowledge[i];
    visionX[i] += pull * (opportunityX - visionX[i]);
    visionY[i] += pull * (opportunityY - visionY[i]);
    if (origin.length === 0) continue;
    const row = i * size;
    const kept = 1 - pull;
    if (network[i] < 0) {
      for (let at = row; at < row + size; at++) origin[at] *= kept;
    } else {
      const owners = territory.everMembersOf(network[i]);
      for (let l = 0; l < owners.length; l++) origin[row + owners[l]] *= kept;
    }
    origin[row + i] += pull;
  }
}

function forget({ firms, firmCount }: Territory, { parameters }: Context): void {
  const { precision, ownPrecision } = firms;
  const rate = parameters.vision.forgetting;
  for (let i = 0; i < firmCount; i++) precision[i] -= rate * (precision[i] - ownPrecision[i]);
}
