import { SHIPPED_JSON } from 'virtual:scenarios';
import type { Text } from '../../model/index.ts';
import { isLight, tooLarge } from './limits.ts';
import type { PageScenario } from './scenario-source.ts';

/** The scenario that the page opens with. */
const MAIN = 'souss-massa';

const ALL = JSON.parse(SHIPPED_JSON) as readonly PageScenario[];

/** The scenarios that come with the program and fit a page, in alphabetical order of their names. */
const SHIPPED = ALL.filter(({ input, ticks }) => tooLarge(input, ticks) === undefined);

export const SHIPPED_NAMES: readonly string[] = SHIPPED.map(({ name }) => name);

/** Those that the page offers; an address can name the others. */
export const OFFERED = SHIPPED.filter(({ input }) => isLight(input));

export function mainScenario(): PageScenario {
  const main = findShipped(MAIN);
  if (main === undefined) throw new Error(`no scenario ${MAIN}`);
  return main;
}

/** A shipped scenario by its name: any text may be asked. */
export function findShipped(name: string): PageScenario | undefined {
  return SHIPPED.find((scenario) => scenario.name === name);
}

/** Why a scenario that comes with the program is not on the page; undefined where it is, or where there is none of this name. */
export function whyTooLarge(name: string): Text | undefined {
  const known = ALL.find((scenario) => scenario.name === name);
  return known && tooLarge(known.input, known.ticks);
}
