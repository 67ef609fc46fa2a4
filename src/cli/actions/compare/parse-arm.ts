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
  const settings = at < 0 ? [] : typed.slice(at + 1).split(',');
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
