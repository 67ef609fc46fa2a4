import { decimalsFor, writeDecimal } from '../analysis/write-number.ts';
import type { Language } from '../model/text.ts';
import { titled } from './chart.ts';
import type {
  ChartAxis,
  DistributionsData,
  EventsData,
  HeatMapData,
  TrajectoriesData,
} from './figure-data.ts';

/**
 * What figures show, for those who do not see them: what is drawn, and the lowest and highest
 * values with their place.
 */

interface Place {
  readonly x: number;
  readonly y: number;
}

interface Axes {
  readonly x?: ChartAxis;
  readonly y?: ChartAxis;
}

export function describeCells(
  data: Pick<HeatMapData, 'metric' | 'cells'> & Axes,
  language: Language,
): string {
  const texts = TEXTS[language];
  const shows = texts.means(titled(data.metric, language), factorsOf(data, language));
  return `${shows} ${extremes(data, data.cells, ({ mean }) => mean, language)}`;
}

export function describeTrajectories(data: TrajectoriesData, language: Language): string {
  const texts = TEXTS[language];
  const ticks = data.trajectories[0]?.ticks ?? [];
  const shows = texts.lines(
    titled(data.metric, language),
    ticks.at(-1) ?? 0,
    factorsOf(data, language),
  );
  const atEnd = extremes(
    data,
    data.trajectories,
    ({ mean }) => mean.at(-1) ?? Number.NaN,
    language,
  );
  return `${shows} ${texts.atEnd} ${atEnd}`;
}

export function describeDistributions(data: DistributionsData, language: Language): string {
  const texts = TEXTS[language];
  const shows = texts.distributions(titled(data.metric, language), factorsOf(data, language));
  const medians = extremes(data, data.distributions, ({ box }) => box[2], language);
  return `${shows} ${texts.medians} ${medians}`;
}

export function describeEvents({ metrics, x, counts }: EventsData, language: Language): string {
  const texts = TEXTS[language];
  const factors = factorsOf(x === undefined ? {} : { x }, language);
  const kinds = metrics.map(({ name, label }) => {
    const means = counts.filter(({ metric, mean }) => metric === name && Number.isFinite(mean));
    if (means.length === 0) return `${label[language]} –`;
    const low = Math.min(...means.map(({ mean }) => mean));
    const high = Math.max(...means.map(({ mean }) => mean));
    const write = (value: number) =>
      writeDecimal(value, { decimals: decimalsFor(high / 4) }, language);
    const range = low === high ? write(low) : texts.range(write(low), write(high));
    return `${label[language]} ${range}`;
  });
  return `${texts.events(factors)} ${kinds.join(texts.separator)}.`;
}

function extremes<Drawn extends Place>(
  { x, y }: Axes,
  drawn: readonly Drawn[],
  valueOf: (one: Drawn) => number,
  language: Language,
): string {
  const texts = TEXTS[language];
  const known = drawn.filter((one) => Number.isFinite(valueOf(one)));
  const order = known.sort((a, b) => valueOf(a) - valueOf(b));
  const [lowest, highest] = [order[0], order.at(-1)];
  if (lowest === undefined || highest === undefined) return texts.nothing;
  const decimals = decimalsFor((valueOf(highest) - valueOf(lowest)) / 4);
  const write = (one: Drawn) => writeDecimal(valueOf(one), { decimals }, language);
  const placeOf = (one: Drawn) => {
    const steps = [x?.steps[one.x], y?.steps[one.y]].map((step) => step?.label[language]);
    const labels = [x, y].map((axis) => axis?.label[language]);
    return steps.flatMap((step, i) => (step === undefined ? [] : [`${labels[i]} ${step}`]));
  };
  if (order.length === 1) return texts.only(write(lowest));
  const [low, high] = [placeOf(lowest).join(', '), placeOf(highest).join(', ')];
  return texts.extremes(write(lowest), low, write(highest), high);
}

/** “ by initial trust and clarity”, or nothing. */
function factorsOf({ x, y }: Axes, language: Language): string {
  const labels = [x, y].flatMap((axis) => (axis === undefined ? [] : [axis.label[language]]));
  return labels.length === 0 ? '' : TEXTS[language].by + labels.join(TEXTS[language].and);
}

const TEXTS = {
  en: {
    by: ' by ',
    and: ' and ',
    separator: '; ',
    nothing: 'Nothing could be measured.',
    means: (metric: string, factors: string) => `Mean of ${metric}${factors}.`,
    lines: (metric: string, ticks: number, factors: string) =>
      `Lines of the mean of ${metric} over ${ticks} quarters${factors}, with intervals.`,
    atEnd: 'At the end:',
    distributions: (metric: string, factors: string) =>
      `Distribution of ${metric} over the runs${factors}.`,
    medians: 'Medians:',
    events: (factors: string) => `Bars of how often things happened per run${factors}:`,
    range: (low: string, high: string) => `${low} to ${high}`,
    only: (value: string) => `Value: ${value}.`,
    extremes: (low: string, lowPlace: string, high: string, highPlace: string) =>
      `Lowest ${low} (${lowPlace}), highest ${high} (${highPlace}).`,
  },
  fr: {
    by: ' selon ',
    and: ' et ',
    separator: '\u00a0; ',
    nothing: 'Rien n’a pu être mesuré.',
    // A colon, as some names ask for « de » and some for « d’ ».
    means: (metric: string, factors: string) => `Moyenne\u00a0: ${metric}${factors}.`,
    lines: (metric: string, ticks: number, factors: string) =>
      `Courbes de la moyenne sur ${ticks} trimestres, avec leurs intervalles\u00a0: ${metric}${factors}.`,
    atEnd: 'À la fin\u00a0:',
    distributions: (metric: string, factors: string) =>
      `Distribution sur les simulations\u00a0: ${metric}${factors}.`,
    medians: 'Médianes\u00a0:',
    events: (factors: string) =>
      `Barres de la fréquence des événements par simulation${factors}\u00a0:`,
    range: (low: string, high: string) => `de ${low} à ${high}`,
    only: (value: string) => `Valeur\u00a0: ${value}.`,
    extremes: (low: string, lowPlace: string, high: string, highPlace: string) =>
      `Minimum ${low} (${lowPlace}), maximum ${high} (${highPlace}).`,
  },
};
