import { SHIPPED_JSON } from 'virtual:scenarios';
import type { PageScenario } from './scenario-source.ts';

/** The scenarios that come with the program, in alphabetical order of their names. */
export const SHIPPED = JSON.parse(SHIPPED_JSON) as readonly PageScenario[];

/** A shipped scenario by its name: any text may be asked. */
export function findShipped(name: string): PageScenario | undefined {
  return SHIPPED.find((scenario) => scenario.name === name);
}
