import { precisionOf } from './acting-precision.ts';
import { betaQuantile, normalQuantile } from './distributions.ts';
import type { FirmInput } from './input.ts';
import type { Parameters } from './parameters.ts';
import { lane, STREAM } from './random.ts';
import type { Draws } from './random.ts';
import type { Territory } from './territory.ts';

/** Draws the firms of a world: one distribution table per kind of trait, made once. */
export class FirmDrawer {
  readonly #parameters: Parameters;
  readonly #draws: Draws;
  readonly #predisposition: (u: number) => number;
  readonly #leadership: (u: number) => number;

  constructor(parameters: Parameters, draws: Draws) {
    const { members } = parameters;
    this.#parameters = parameters;
    this.#draws = draws;
    this.#predisposition = betaQuantile(
      members.predispositionMean,
      members.predispositionConcentration,
    );
    this.#leadership = betaQuantile(members.leadershipMean, members.leadershipConcentration);
  }

  /** Fills the slot of firm number `id`; what is known of it from data replaces what is drawn. */
  draw(territory: Territory, slot: number, id: number, known: FirmInput = { name: '' }): void {
    const { firms } = territory;
    const { population, members, vision } = this.#parameters;
    const draws = this.#draws;
    firms.id[slot] = id;
    firms.network[slot] = -1;
    firms.lastProject[slot] = -1;

    draws.quad(STREAM['setup.traits'], 0, id, 0);
    firms.predisposition[slot] = known.predisposition ?? this.#predisposition(lane[0]);
    firms.dynamism[slot] = known.dynamism ?? this.#leadership(lane[1]);
    firms.listening[slot] = known.listening ?? this.#leadership(lane[2]);
    firms.conflictManagement[slot] = known.conflictManagement ?? this.#leadership(lane[3]);

    draws.quad(STREAM['setup.standing'], 0, id, 0);
    firms.notoriety[slot] = known.notoriety ?? lane[0];
    firms.sector[slot] = known.sector ?? Math.floor(lane[1] * population.sectors);
    const exports = lane[2] < population.exporters;
    firms.stage[slot] = known.stage ?? (exports ? population.exporterStage : 0);
    const abroad = firms.stage[slot] > 0;
    firms.knowledge[slot] =
      known.knowledge ?? (abroad ? population.exporterKnowledge : population.knowledge);
    firms.firstExport[slot] = abroad ? 0 : -1;

    draws.quad(STREAM['setup.precision'], 0, id, 0);
    const level = lane[0] < members.clearShare ? vision.clearLevel : vision.vagueLevel;
    const precision =
      known.clarity === undefined ? spread(level, lane[1]) : precisionOf(known.clarity);
    setVision(territory, slot, precision, this.#parameters, draws);
  }
}

/** Precision of a firm among firms of this mean clarity: ± 50%, uniform. U(2, 6) at 0.8. */
export function spread(clarity: number, u: number): number {
  return precisionOf(clarity) * (0.5 + u);
}

/**
 * Gives a firm a precision and, with it, a vision: v ~ N(θ, base + min(max, ½/π)) on each axis, so
 * that a clear vision is one that lies near a real opportunity. The firm's luck stays its own:
 * with another precision it errs in the same direction, by another distance.
 */
export function setVision(
  territory: Territory,
  slot: number,
  precision: number,
  { vision }: Parameters,
  draws: Draws,
): void {
  const { firms } = territory;
  draws.quad(STREAM['setup.vision'], 0, firms.id[slot], 0);
  const x = normalQuantile(lane[0]);
  const y = normalQuantile(lane[1]);
  firms.precision[slot] = precision;
  firms.ownPrecision[slot] = precision;
  if (vision.directions === 'random') {
    firms.visionX[slot] = x;
    firms.visionY[slot] = y;
    return;
  }
  const variance = vision.spreadBase + Math.min(vision.spreadMaximum, 0.5 / precision);
  const deviation = Math.sqrt(variance);
  firms.visionX[slot] = territory.opportunityX + deviation * x;
  firms.visionY[slot] = territory.opportunityY + deviation * y;
}
