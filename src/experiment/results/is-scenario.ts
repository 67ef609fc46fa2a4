import { RELATIONS } from '../scenario/conditions/condition.ts';
import { isShape } from '../scenario/distributions/distribution.ts';
import { MOST_TICKS } from '../scenario/network-shape.ts';
import { isRecord } from '../../model/is-record.ts';
import { isCount } from './json-checks.ts';

type Check = (value: unknown) => boolean;

/**
 * Whether a value of a manifest is built as a scenario is, at any depth: enough for every reader to
 * go through it without stumbling. Names and values of parameters are not compared with the
 * declarations: results may come from an older model.
 */
export function isScenario(value: unknown): value is Readonly<Record<string, unknown>> {
  return isBuiltAsScenario(value);
}

const isText: Check = (value) => typeof value === 'string' && value.length <= 100_000;
const isNumber: Check = (value) => Number.isFinite(value);
const isPlain: Check = (value) =>
  value === null || typeof value === 'boolean' || isText(value) || isNumber(value);

const list =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

const values =
  (check: Check): Check =>
  (value) =>
    isRecord(value) && Object.values(value).every(check);

const either =
  (...checks: readonly Check[]): Check =>
  (value) =>
    checks.some((check) => check(value));

/** An object with these fields; those of `optional` may be left out. Others are not looked at. */
const record =
  (required: Record<string, Check>, optional: Record<string, Check> = {}): Check =>
  (value) => {
    if (!isRecord(value)) return false;
    // Own fields only: a field left out is not found in the prototype.
    const holds = (name: string, check: Check) => Object.hasOwn(value, name) && check(value[name]);
    return (
      Object.entries(required).every(([name, check]) => holds(name, check)) &&
      Object.entries(optional).every(([name, check]) => {
        return !Object.hasOwn(value, name) || holds(name, check);
      })
    );
  };

const isRelation: Check = (value) => RELATIONS.some((relation) => relation === value);
const isTick: Check = (value) => isCount(value) && value <= MOST_TICKS;
const isWords = record({ en: isText, fr: isText });
const isGroups = values(values(isPlain));

const isNetwork = record(
  { name: isText, type: isText, founders: either(isCount, list(isText)) },
  {
    label: isWords,
    territory: either(isCount, (value) => value === 'each'),
    parameters: values(isPlain),
  },
);

const isInput = record(
  {},
  {
    parameters: isGroups,
    networks: list(isNetwork),
    firms: list(values(isPlain)),
    ties: list(
      record({ from: either(isText, isCount), to: either(isText, isCount), weight: isNumber }),
    ),
    changes: list(record({ tick: isTick, parameters: isGroups })),
  },
);

const isPath: Check = (value) => typeof value === 'string' && /^[A-Za-z]+\.[A-Za-z]+$/.test(value);

const areConditions = list(
  list(
    either(
      record({ path: isPath, is: isRelation, value: isPlain }),
      record({ path: isPath, is: isRelation, other: isPath }),
    ),
  ),
);

const isDistribution = either(
  record({ kind: (value) => value === 'logUniform' }),
  record({ kind: (value) => value === 'triangular', mode: isNumber }),
  record({ kind: (value) => value === 'normal', mean: isNumber, sd: isNumber }),
  record({ kind: (value) => value === 'beta', alpha: isShape, beta: isShape }),
);

const isFactor = record(
  { path: isPath },
  {
    values: list(isPlain),
    from: isNumber,
    to: isNumber,
    distribution: isDistribution,
    only: record({ when: areConditions, otherwise: isPlain }),
  },
);

const isSweep = record(
  { design: isText, factors: list(isFactor) },
  {
    points: list(list(isPlain)),
    base: list(isPlain),
    samples: isCount,
    seed: isText,
    when: areConditions,
  },
);

const isAppraised = record({
  findings: list(isText),
  replicates: isCount,
  declarations: isText,
});

const isPositive: Check = (value) => isCount(value) && value > 0;
const isPrecision = record({ metric: isText, halfWidth: isNumber, atLeast: isPositive });

const isBuiltAsScenario = record(
  {
    name: isText,
    format: isCount,
    title: isWords,
    seed: isText,
    ticks: isTick,
    replicates: isCount,
    input: isInput,
    metrics: list(isText),
    snapshots: list(isTick),
  },
  {
    description: isWords,
    question: isWords,
    section: isWords,
    sweep: isSweep,
    appraised: isAppraised,
    precision: isPrecision,
    series: either(list(isText), (value) => value === false),
  },
);
