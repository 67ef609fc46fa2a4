import { existsSync } from 'node:fs';

/** What stands on one side of a comparison, as it was typed. */
export interface ArmRequest {
  readonly directory: string;
  /** Factors and the values asked for; empty: all points. */
  readonly selection: readonly Setting[];
}

export interface Setting {
  readonly path: string;
  readonly source: string;
}

/** Reads `results/x@trust.initial=0.2,hub.clarity=0.9`. A directory whose name has such signs in it is taken as it is. */
export function parseArm(typed: string): ArmRequest {
  const at = typed.lastIndexOf('@');
  const settings = at < 0 ? [] : joinDecimals(typed.slice(at + 1).split(','));
  const isSelection = settings.length > 0 && settings.every((one) => one.includes('='));
  if (!isSelection || existsSync(typed)) return { directory: typed, selection: [] };
  return {
    directory: typed.slice(0, at),
    selection: settings.map((setting) => {
      const equals = setting.indexOf('=');
      return {
        path: setting.slice(0, equals).trim(),
        source: setting.slice(equals + 1).trim(),
      };
    }),
  };
}

/** `trust.initial=0,3` was cut at a decimal comma: a piece of digits alone belongs to the number before it. */
function joinDecimals(pieces: readonly string[]): string[] {
  const joined: string[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    const isCut = before !== undefined && /=\s*-?\d+$/.test(before) && /^\d+\s*$/.test(piece);
    if (isCut) joined.splice(-1, 1, `${before}.${piece}`);
    else joined.push(piece);
  }
  return joined;
}
