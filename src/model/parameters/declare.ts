import type { Text } from '../text.ts';

/**
 * When a change of the parameter takes effect: `setup` — only when a world is created;
 * `running` — at the next tick, so that it may also be changed in the middle of a run.
 */
export type ActsAt = 'setup' | 'running';

/**
 * What one value describes: `run` — the whole world; `network` — each network, so that network
 * types and single networks may override it.
 */
export type Scope = 'run' | 'network';

interface Declared {
  readonly label: Text;
  /** What it means, in one or two sentences a lecturer in management understands. */
  readonly help: Text;
  /** Symbol in the equations of docs/model.md, in TeX, or '' where it has none. */
  readonly symbol: string;
  /** `ours` = our assumption; otherwise the source (paper section, or literature). */
  readonly source: string;
  readonly actsAt: ActsAt;
  readonly scope: Scope;
}

export interface NumberParameter extends Declared {
  readonly kind: 'number' | 'integer';
  readonly default: number;
  /** Allowed: what validation accepts, inclusive. */
  readonly range: readonly [number, number];
  /** Plausible: what a sensitivity analysis explores, inside the allowed range. */
  readonly plausible: readonly [number, number];
  readonly unit: Text;
}

/** A number that may be left open: `null` leaves the quantity to the model. */
export interface OptionalParameter extends Omit<NumberParameter, 'kind' | 'default'> {
  readonly kind: 'optional';
  readonly default: number | null;
}

export interface SwitchParameter extends Declared {
  readonly kind: 'switch';
  readonly default: boolean;
}

export interface ChoiceParameter<Option extends string = string> extends Declared {
  readonly kind: 'choice';
  readonly default: Option;
  readonly options: { readonly [option in Option]: Text };
}

export type Parameter = NumberParameter | OptionalParameter | SwitchParameter | ChoiceParameter;

/** Parameters that describe one part of the model, under a heading of their own. */
export interface Group {
  readonly label: Text;
  readonly help: Text;
  readonly parameters: Readonly<Record<string, Parameter>>;
}

type Common = Omit<Declared, 'source' | 'actsAt' | 'scope' | 'symbol'> &
  Partial<Pick<Declared, 'source' | 'actsAt' | 'scope' | 'symbol'>>;

const COMMON = { symbol: '', source: 'ours', actsAt: 'running', scope: 'run' } as const;

const NO_UNIT: Text = { en: '', fr: '' };

type NumberOptions = Common & {
  readonly default: number;
  readonly range: readonly [number, number];
  readonly plausible?: readonly [number, number];
  readonly unit?: Text;
};

/** Declares a real number. The plausible range is the allowed one unless given. */
export function number(options: NumberOptions): NumberParameter {
  return { ...COMMON, unit: NO_UNIT, plausible: options.range, ...options, kind: 'number' };
}

/** Declares a whole number. */
export function integer(options: NumberOptions): NumberParameter {
  return { ...number(options), kind: 'integer' };
}

/** Declares a number that may be `null`: then the model decides, as the help says. */
export function optional(
  options: Omit<NumberOptions, 'default'> & { readonly default?: number | null },
): OptionalParameter {
  return {
    ...COMMON,
    unit: NO_UNIT,
    plausible: options.range,
    ...options,
    default: options.default ?? null,
    kind: 'optional',
  };
}

/** Declares an on/off switch. (`toggle`, because `switch` is a reserved word.) */
export function toggle(options: Common & { readonly default: boolean }): SwitchParameter {
  return { ...COMMON, ...options, kind: 'switch' };
}

/** Declares a choice between named rules; the first reading and its rivals. */
export function choice<Option extends string>(
  options: Common & {
    readonly default: NoInfer<Option>;
    readonly options: { readonly [option in Option]: Text };
  },
): ChoiceParameter<Option> {
  return { ...COMMON, ...options, kind: 'choice' };
}

/** The type of the value that a declaration stands for. */
export type ValueOf<P> = P extends { kind: 'choice'; options: infer Options }
  ? keyof Options & string
  : P extends { kind: 'switch' }
    ? boolean
    : P extends { kind: 'optional' }
      ? number | null
      : number;

/** The values that a group of declarations stands for. */
export type ValuesOf<Declarations> = {
  readonly [Name in keyof Declarations]: ValueOf<Declarations[Name]>;
};
