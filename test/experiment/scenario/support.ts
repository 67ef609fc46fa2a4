import { designOf } from '../../../src/experiment/scenario/design.ts';
import type { Point } from '../../../src/experiment/scenario/design.ts';
import { textLoader } from '../../../src/experiment/scenario/loader.ts';
import { renderMistake } from '../../../src/experiment/scenario/mistake.ts';
import { parseScenario } from '../../../src/experiment/scenario/parse.ts';
import type { Scenario } from '../../../src/experiment/scenario/scenario.ts';
import type { Sweep } from '../../../src/experiment/scenario/sweep.ts';
import type { Language } from '../../../src/model/index.ts';

/** Files beside the scenario, and scenarios that count as shipped, by name. */
export interface Disk {
  readonly files?: Readonly<Record<string, string>>;
  readonly shipped?: Readonly<Record<string, string>>;
}

/** The scenario in a text; fails the test when it has mistakes. */
export function scenarioIn(text: string, disk: Disk = {}): Scenario {
  const checked = parse(text, disk);
  if (!checked.ok)
    throw new Error(checked.mistakes.map((one) => renderMistake(one, 'en')).join('\n'));
  return checked.scenario;
}

/** The mistakes in a text as a person reads them; none for a good scenario. */
export function mistakesIn(text: string, disk: Disk = {}, language: Language = 'en'): string[] {
  const checked = parse(text, disk);
  return checked.ok ? [] : checked.mistakes.map((mistake) => renderMistake(mistake, language));
}

export function parse(text: string, { files = {}, shipped = {} }: Disk = {}) {
  return parseScenario(text, 'my.yaml', textLoader(files, shipped));
}

/** A scenario with the least it needs, and whatever is added. */
export function withHead(rest = ''): string {
  return `format: 1\ntitle: A test\n${rest}`;
}

/** All points of a sweep, in order. */
export function allPoints(sweep: Sweep | undefined): Point[] {
  const { count, at } = designOf(sweep);
  return Array.from({ length: count }, (_, index) => at(index));
}
