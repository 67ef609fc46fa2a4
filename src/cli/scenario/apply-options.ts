import { ROOM_TO_ADD } from '../../experiment/scenario/checks/precision.ts';
import { checkScenario } from '../../experiment/scenario/check-scenario.ts';
import { countPoints, withValues } from '../../experiment/scenario/design.ts';
import { MistakeLog } from '../../experiment/scenario/mistake.ts';
import type { Mistake } from '../../experiment/scenario/mistake.ts';
import type { Scenario } from '../../experiment/scenario/scenario.ts';
import { IS_MISSING } from '../../experiment/scenario/record.ts';
import { isDrawn } from '../../experiment/scenario/sweep.ts';
import { LEAST_REPLICATES, MOST_REPLICATES } from '../../experiment/scenario/precision.ts';
import { type Text, writeNumber } from '../../model/text.ts';
import { writeCount } from '../numbers.ts';
import { fixFactor } from './fix-factor.ts';
import { COMMAND_LINE, parseSetting, type Setting } from './parse-setting.ts';
import { AUTO } from './read-replicates.ts';
import type { RuleOptions } from './read-replicates.ts';

/** What the command line changes in a scenario. */
export interface Changes {
  readonly set?: readonly string[] | undefined;
  readonly seed?: string | undefined;
  readonly ticks?: number | undefined;
  readonly replicates?: number | RuleOptions | undefined;
  /** One run and no sweep: what becomes of the points is of no interest. */
  readonly isSingle?: boolean | undefined;
}

const REPLICATES = { ...COMMAND_LINE, file: '--replicates' };
const NO_PRECISION = { ...COMMAND_LINE, file: '--precision' };
const NOT_AUTO: Text = {
  en: `is not ${AUTO}, but --precision, --metric, --at-least or --at-most is given`,
  fr: `n’est pas ${AUTO}, mais --precision, --metric, --at-least ou --at-most est donné`,
};
const AUTO_EXPECTED: Text = {
  en: `--replicates ${AUTO} with them`,
  fr: `--replicates ${AUTO} pour les employer`,
};
const PRECISION: Text = {
  en: 'half of the 95% interval of the mean that is enough, such as 0.02, in the unit of the measure',
  fr: 'la moitié de l’intervalle à 95\u00a0% de la moyenne qui suffit, comme 0.02, dans l’unité de la mesure',
};
const ROOM_BETWEEN_OPTIONS: Text = {
  en: '--at-most no smaller than --at-least',
  fr: '--at-most pas plus petit que --at-least',
};
const TWICE: Text = { en: 'is given more than once', fr: 'est donné plusieurs fois' };
const ONCE: Text = { en: 'one value', fr: 'une seule valeur' };

interface Applied {
  readonly scenario: Scenario;
  /** Every reason why the changes cannot be made; then the scenario is of no use. */
  readonly mistakes: readonly Mistake[];
  /** What the user may not expect. */
  readonly remarks: readonly Text[];
}

/** The scenario as the command line wants it, checked again as a whole. */
export function applyOptions(scenario: Scenario, changes: Changes): Applied {
  const log = new MistakeLog();
  const remarks: Text[] = [];
  const settings = (changes.set ?? [])
    .map((text) => parseSetting(text, log))
    .filter((setting) => setting !== undefined);
  for (const path of repeated(settings)) log.add(COMMAND_LINE, path, TWICE, ONCE);
  const { seed = scenario.seed, ticks = scenario.ticks, isSingle = false } = changes;
  const changed = settings.reduce((before, setting) => {
    const after = set(before, setting, remarks);
    if (!isSingle) remarks.push(...remarksOnFactor(before, after, setting));
    return after;
  }, scenario);
  const { precision: _, ...others } = withinTicks(changed, ticks, remarks);
  const result: Scenario = { ...others, seed, ticks, ...replicatesOf(scenario, changes, log) };
  checkScenario(result, (path, found, expected, nearest) => {
    const isOfReplicates = path === 'sweep' && changes.replicates !== undefined;
    const allowed = expected === ROOM_TO_ADD ? ROOM_BETWEEN_OPTIONS : expected;
    if (path === 'replicates' || isOfReplicates) log.add(REPLICATES, '', found, allowed, nearest);
    else log.add(COMMAND_LINE, path, found, expected, nearest);
  });
  return { scenario: reseeded(result, seed), mistakes: log.sorted(), remarks };
}

/** So many replicates, or a rule that adds them: what the command line leaves open, the scenario says. */
function replicatesOf(
  { replicates, precision, metrics }: Scenario,
  changes: Changes,
  log: MistakeLog,
): Pick<Scenario, 'replicates' | 'precision'> {
  const asked = changes.replicates;
  if (asked === undefined) return { replicates, ...(precision && { precision }) };
  if (typeof asked === 'number') return { replicates: asked };
  const {
    isAsked,
    halfWidth = precision?.halfWidth,
    metric = precision?.metric ?? metrics[0] ?? '',
    atLeast = precision?.atLeast ?? LEAST_REPLICATES,
    atMost = precision === undefined ? MOST_REPLICATES : replicates,
  } = asked;
  if (!isAsked && precision === undefined) log.add(REPLICATES, '', NOT_AUTO, AUTO_EXPECTED);
  else if (halfWidth === undefined) log.add(NO_PRECISION, '', IS_MISSING, PRECISION);
  else return { replicates: atMost, precision: { metric, halfWidth, atLeast } };
  return { replicates };
}

function set(scenario: Scenario, [path, value]: Setting, remarks: Text[]): Scenario {
  const input = {
    ...scenario.input,
    parameters: withValues(scenario.input.parameters ?? {}, [[path, value]]),
  };
  const name = path.startsWith('network.') ? path.slice('network.'.length) : undefined;
  for (const network of input.networks ?? []) {
    if (name !== undefined && Object.hasOwn(network.parameters ?? {}, name))
      remarks.push(ownValueStays(path, network.name));
  }
  const { sweep } = scenario;
  if (sweep === undefined || !sweep.factors.some((factor) => factor.path === path))
    return { ...scenario, input };
  return { ...scenario, input, sweep: fixFactor(sweep, path, value) };
}

/** Says that a factor became fixed, when it did. */
function remarksOnFactor(before: Scenario, after: Scenario, [path, value]: Setting): Text[] {
  if (before.sweep === undefined || after.sweep === undefined || before.sweep === after.sweep)
    return [];
  return [isFixed(path, String(value), countPoints(after.sweep), countPoints(before.sweep))];
}

/** Paths that are set more than once: which value is meant, nobody knows. */
function repeated(settings: readonly Setting[]): Set<string> {
  const paths = settings.map(([path]) => path);
  return new Set(paths.filter((path, at) => paths.indexOf(path) < at));
}

/** A shorter run has no room for what happens later. */
function withinTicks(scenario: Scenario, ticks: number, remarks: Text[]): Scenario {
  const { input } = scenario;
  const snapshots = scenario.snapshots.filter((tick) => tick <= ticks);
  const changes = input.changes?.filter(({ tick }) => tick <= ticks);
  const dropped =
    scenario.snapshots.length -
    snapshots.length +
    (input.changes?.length ?? 0) -
    (changes?.length ?? 0);
  if (dropped > 0) remarks.push(leftOut(dropped, ticks));
  return { ...scenario, snapshots, input: { ...input, ...(changes && { changes }) } };
}

/** The points of some designs follow from the seed too. */
function reseeded(scenario: Scenario, seed: string): Scenario {
  const { sweep } = scenario;
  return sweep && isDrawn(sweep) ? { ...scenario, sweep: { ...sweep, seed } } : scenario;
}

function isFixed(path: string, value: string, points: number, before: number): Text {
  return {
    en: `${path} is a factor of the sweep: it is fixed at ${value}, which leaves ${writeNumber(points).en} of ${writeCount(before, 'point', 'points', 'en')}.`,
    fr: `${path} est un facteur du balayage\u00a0: il est fixé à ${value}, il reste ${writeCount(points, 'point', 'points', 'fr')} sur ${writeNumber(before).fr}.`,
  };
}

function ownValueStays(path: string, network: string): Text {
  return {
    en: `${network} has a value of its own for ${path} and keeps it.`,
    fr: `${network} a sa propre valeur pour ${path} et la garde.`,
  };
}

function leftOut(count: number, ticks: number): Text {
  return {
    en: `Left out: what the scenario plans after tick ${ticks} (changes and snapshots: ${count}).`,
    fr: `Laissé de côté\u00a0: ce que le scénario prévoit après le trimestre ${ticks} (changements et instantanés\u00a0: ${count}).`,
  };
}
