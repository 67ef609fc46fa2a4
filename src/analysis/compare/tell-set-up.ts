import { findParameter } from '../../model/parameters.ts';
import type { Language, Text } from '../../model/text.ts';
import { type Level, levelAt } from '../design.ts';
import { writeCount, writeWhole } from '../write-count.ts';
import { writeLevel } from '../write-number.ts';
import { freeFactors, type PointsOfSweep } from './free-factors.ts';
import type { Facet, FacetValue } from './set-up.ts';

/** Longer lists are cut. */
const MOST_LISTED = 6;

const NAMES: Readonly<Record<Exclude<Facet['what'], 'parameter' | 'parameters'>, Text>> = {
  scenario: { en: 'scenario', fr: 'scénario' },
  modelVersion: { en: 'model', fr: 'modèle' },
  programVersion: { en: 'program', fr: 'programme' },
  seed: { en: 'seed', fr: 'graine' },
  ticks: { en: 'quarters', fr: 'trimestres' },
  replicates: { en: 'replicates', fr: 'répétitions' },
  networks: { en: 'networks of the start', fr: 'réseaux du départ' },
  firms: { en: 'firms from data', fr: 'entreprises tirées de données' },
  ties: { en: 'ties from data', fr: 'liens tirés de données' },
  changes: { en: 'changes in mid-run', fr: 'changements en cours de route' },
};

const TEXTS = {
  average: {
    en: (points: number, factors: string) => `mean over ${points} points (${factors})`,
    fr: (points: number, factors: string) => `moyenne de ${points} points (${factors})`,
  },
  several: {
    en: (levels: number) => `${levels} values`,
    fr: (levels: number) => `${levels} valeurs`,
  },
  byType: { en: 'by type of network', fr: 'selon le type de réseau' },
  none: { en: 'none', fr: 'aucun' },
};

/** What is the same in both, where it can be counted. */
const COUNTED = {
  ticks: counted(['quarter', 'quarters'], ['trimestre', 'trimestres']),
  replicates: counted(['replicate', 'replicates'], ['répétition', 'répétitions']),
  networks: counted(
    ['network of the start', 'networks of the start'],
    ['réseau du départ', 'réseaux du départ'],
  ),
  firms: counted(
    ['firm from data', 'firms from data'],
    ['entreprise tirée de données', 'entreprises tirées de données'],
  ),
  ties: counted(
    ['tie from data', 'ties from data'],
    ['lien tiré de données', 'liens tirés de données'],
  ),
  changes: counted(
    ['change in mid-run', 'changes in mid-run'],
    ['changement en cours de route', 'changements en cours de route'],
  ),
  parameters: counted(
    ['other parameter', 'other parameters'],
    ['autre paramètre', 'autres paramètres'],
  ),
};

function counted(en: readonly [string, string], fr: readonly [string, string]) {
  return {
    en: (count: number) => writeCount(count, ...en, 'en'),
    fr: (count: number) => writeCount(count, ...fr, 'fr'),
  };
}

/** The points of a side in words: its values where the sweep varies them, and what is averaged over. */
export function describePoints(side: PointsOfSweep, language: Language): string[] {
  const { runs, points } = side;
  const free = freeFactors(side);
  const own = runs.design.factors.flatMap((factor, at) => {
    const isFree = free.some((one) => one.factor === at);
    if (isFree) return [];
    const level = writeLevel(levelAt(runs.design, points[0] ?? 0, at), factor, language);
    return [`${lowerFirst(factor.label[language])}${COLON[language]}${level}`];
  });
  const varied = free.map(({ factor }) =>
    lowerFirst(runs.design.factors[factor]?.label[language] ?? ''),
  );
  return [
    ...own,
    ...(varied.length > 0 ? [TEXTS.average[language](points.length, varied.join(' × '))] : []),
  ];
}

/** Something that differs, and what it is in either: `Initial trust (trust.initial)`, `0.25` and `0.65`. */
export interface DescribedDifference {
  readonly name: string;
  /** The same without the path of the parameter. */
  readonly label: string;
  readonly values: readonly [string, string];
}

/** Everything that differs, in words. Texts come from scenarios as they are. */
export function describeDifferences(
  differs: readonly Facet[],
  language: Language,
): DescribedDifference[] {
  return differs.map(({ what, path, values }) => {
    const [left = '', right = ''] = withoutCommon(values).map((value) =>
      writeValue(value, path, language),
    );
    const label = path === undefined ? nameOf(what, language) : labelOf(path, language);
    const name = path === undefined || label === path ? label : `${label} (${path})`;
    return { name, label, values: [left, right] };
  });
}

/** What does not differ, in one line. */
export function describeSame(same: readonly Facet[], language: Language): string {
  return same
    .flatMap(({ what, values: [value] }) => {
      const count = Array.isArray(value) ? value.length : value;
      // Nobody asks about data or changes that there are not.
      if (count === 0) return [];
      const isCounted = what in COUNTED && typeof count === 'number';
      return isCounted
        ? [COUNTED[what as keyof typeof COUNTED][language](count)]
        : [`${nameOf(what, language)} ${String(count)}`];
    })
    .join(', ');
}

function nameOf(what: Facet['what'], language: Language): string {
  return what in NAMES ? NAMES[what as keyof typeof NAMES][language] : what;
}

function labelOf(path: string, language: Language): string {
  const label = findParameter(path)?.label[language];
  return label === undefined ? path : lowerFirst(label);
}

function writeValue(
  value: FacetValue | undefined,
  path: string | undefined,
  language: Language,
): string {
  const declared = path === undefined ? undefined : findParameter(path);
  const options = declared?.kind === 'choice' ? { options: declared.options } : {};
  const write = (level: Level) => {
    if (level === null && path?.startsWith('network.')) return TEXTS.byType[language];
    // Counts and versions are no parameters.
    if (typeof level === 'number' && path === undefined) return writeWhole(level, language);
    return writeLevel(level, options, language);
  };
  if (!Array.isArray(value)) return write((value ?? null) as Level);
  const levels = value as readonly Level[];
  if (levels.length === 0) return TEXTS.none[language];
  if (levels.length > MOST_LISTED) return TEXTS.several[language](levels.length);
  return levels.map(write).join('; ');
}

/** Of two lists only what the other has not; where nothing is left, the lists differ in order. */
function withoutCommon([a, b]: Facet['values']): readonly FacetValue[] {
  if (!Array.isArray(a) || !Array.isArray(b)) return [a, b];
  const [left, right] = [a, b] as [readonly Level[], readonly Level[]];
  const rest = [
    left.filter((one) => !right.includes(one)),
    right.filter((one) => !left.includes(one)),
  ] as const;
  return rest[0].length + rest[1].length === 0 ? [left, right] : rest;
}

const COLON = { en: ': ', fr: '\u00a0: ' };

/** Acronyms keep their capitals. */
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
