import type { Moment } from '../../analysis/world-moments.ts';
import type { Text } from '../../model/text.ts';

/** What firms and their ties are drawn from. */
export interface NetworkData {
  readonly run: Text;
  /** Every network of which a firm is a member at one of the moments, by number. */
  readonly networks: readonly { readonly network: number; readonly title: Text }[];
  /** [firm, x, y], 0 to 1; the same at every moment. */
  readonly places: readonly (readonly [firm: number, x: number, y: number])[];
  readonly moments: readonly {
    readonly tick: number;
    readonly firms: Moment['firms'];
    /** Pairs of one network, or with a social tie; trust is that of both in each other, on average. */
    readonly pairs: readonly Pair[];
  }[];
}

/** Two firms that have something to do with each other. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly trust: number;
  readonly isSocial: boolean;
  readonly isTogether: boolean;
}

export function pairsOf({ ties }: Moment): Pair[] {
  const back = new Map(ties.map(({ from, to, trust }) => [`${from} ${to}`, trust]));
  return ties.flatMap(({ from, to, network: common, trust, isSocial }) => {
    const isTogether = !Number.isNaN(common);
    if (from > to || !(isTogether || isSocial)) return [];
    const mutual = (trust + (back.get(`${to} ${from}`) ?? trust)) / 2;
    return [{ a: from, b: to, trust: mutual, isSocial, isTogether }];
  });
}

/** Networks of which a firm is a member at one of the moments. */
export function networksIn(moments: readonly Moment[]): number[] {
  const found = new Set(moments.flatMap(({ firms }) => firms.map((firm) => firm.network)));
  return [...found].filter((id) => !Number.isNaN(id)).sort((a, b) => a - b);
}
