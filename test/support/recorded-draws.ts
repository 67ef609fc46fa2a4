import type { RunKey } from '../../src/model/random.ts';
import { Draws, lane, STREAMS } from '../../src/model/random.ts';
import type { World } from '../../src/model/world.ts';
import { cell } from './cell.ts';

/** A draw by its name, and the numbers that came out. */
export interface Drawn {
  readonly stream: string;
  readonly tick: number;
  readonly a: number;
  readonly b: number;
  readonly repeat: number;
  readonly values: readonly number[];
}

/** The model's own draws, with a list of all that were made. */
export class RecordedDraws extends Draws {
  readonly made = new Map<string, Drawn>();

  override quad(stream: number, tick: number, a: number, b: number, repeat = 0): void {
    super.quad(stream, tick, a, b, repeat);
    const drawn = { stream: cell(STREAMS, stream), tick, a, b, repeat, values: Array.from(lane) };
    this.made.set([drawn.stream, tick, a, b, repeat].join(' '), drawn);
  }

  override uniform(...name: Parameters<Draws['uniform']>): number {
    this.quad(...name);
    return cell(lane, 3);
  }
}

/** Has the world write down its draws from now on. */
export function record(world: World): RecordedDraws {
  const key: RunKey = world.key;
  const draws = new RecordedDraws(key);
  Object.assign(world, { draws });
  return draws;
}
