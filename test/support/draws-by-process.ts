import type { ParameterOverrides } from '../../src/model/parameters.ts';
import type { RunKey, Stream } from '../../src/model/random.ts';
import { Draws, lane, STREAMS } from '../../src/model/random.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { restoreWorld } from '../../src/model/snapshot.ts';
import type { PIPELINE } from '../../src/model/tick.ts';
import { cell } from './cell.ts';
import { stepThrough } from './step-by-step.ts';

export type ProcessName = (typeof PIPELINE)[number]['name'];

/**
 * What is drawn for: a stream; with the process that draws where that is not the one it is named
 * after, as in `elections.ballot in founding`.
 */
export type Purpose = Stream | `${Stream} in ${ProcessName}`;

/** The numbers that were drawn for a purpose, by the name they were asked for under. */
export type Drawn = ReadonlyMap<string, readonly number[]>;

/** Draws that write down what each process asks for and what it gets. */
export class WatchedDraws extends Draws {
  readonly made = new Map<Purpose, Map<string, readonly number[]>>();
  /** Names under which numbers were drawn more than once, by whomever. */
  readonly repeated: string[] = [];
  readonly #names = new Set<string>();
  /** The process that is running. */
  now: ProcessName = 'coordination';

  override quad(stream: number, tick: number, a: number, b: number, repeat = 0): void {
    this.answer(stream, tick, a, b, repeat);
    const purpose = purposeOf(cell(STREAMS, stream), this.now);
    const drawn = this.made.get(purpose) ?? new Map<string, readonly number[]>();
    const name = [tick, a, b, repeat].join(' ');
    this.made.set(purpose, drawn.set(name, Array.from(lane)));
    if (this.#names.has(`${stream} ${name}`)) this.repeated.push(`${purpose} ${name}`);
    this.#names.add(`${stream} ${name}`);
  }

  override uniform(...name: Parameters<Draws['uniform']>): number {
    this.quad(...name);
    return cell(lane, 3);
  }

  /** Fills `lane`; a test may plant a mistake here. */
  protected answer(stream: number, tick: number, a: number, b: number, repeat: number): void {
    super.quad(stream, tick, a, b, repeat);
  }
}

export interface QuarterOptions {
  /** A step that is switched off. */
  readonly off?: ProcessName | undefined;
  /** Parameters that are different from now on. */
  readonly overrides?: ParameterOverrides | undefined;
  /** Draws with a mistake planted in them. */
  readonly Kind?: new (
    key: RunKey,
  ) => WatchedDraws;
}

/** What the next quarter of a world draws. */
export function nextQuarter(snapshot: Snapshot, options: QuarterOptions = {}): WatchedDraws {
  const { off, overrides = {}, Kind = WatchedDraws } = options;
  const groups = { ...snapshot.input.parameters } as Record<string, object>;
  for (const [group, values] of Object.entries(overrides)) {
    groups[group] = { ...groups[group], ...values };
  }
  const world = restoreWorld({ ...snapshot, input: { ...snapshot.input, parameters: groups } });
  const draws = new Kind(world.key);
  Object.assign(world, { draws });
  stepThrough(world, ({ process, territory, context, run }) => {
    draws.now = process.name;
    if (process.name === off) process.off?.(territory, context);
    else run();
  });
  return draws;
}

/** The purposes for which two quarters drew under other names, or got other numbers for a name. */
export function differences(one: WatchedDraws, other: WatchedDraws) {
  const names: Purpose[] = [];
  const numbers: Purpose[] = [];
  for (const purpose of new Set([...one.made.keys(), ...other.made.keys()])) {
    const [drawn, twin] = [one, other].map((arm): Drawn => arm.made.get(purpose) ?? new Map());
    if (drawn === undefined || twin === undefined) continue;
    const isSame = drawn.size === twin.size && [...drawn.keys()].every((name) => twin.has(name));
    if (!isSame) names.push(purpose);
    const isOther = [...drawn].some(([name, values]) => {
      return twin.get(name)?.some((value, k) => value !== values[k]) === true;
    });
    if (isOther) numbers.push(purpose);
  }
  return { names, numbers };
}

function purposeOf(stream: Stream, process: ProcessName): Purpose {
  const [owner] = stream.replace('environment.', '').split('.');
  return owner === process ? stream : `${stream} in ${process}`;
}
