import type { Factor } from '../../analysis/design.ts';
import type { MetricInfo } from '../../analysis/metric-info.ts';
import {
  isWholeSweep,
  METHOD_OF,
  type Sensitivity,
  sensitivityOf,
} from '../../analysis/sensitivity/sensitivity-of.ts';
import { tellUntold } from '../../analysis/sensitivity/tell-untold.ts';
import { valuesByPoint } from '../../analysis/runs.ts';
import type { Text } from '../../model/text.ts';
import { type FigureChoice, type FigureResults, type Made, NOT_MEASURED } from '../figure.ts';

/** What the figures of a sensitivity analysis are drawn from. */
export interface SensitivityData<Found extends Sensitivity = Sensitivity> {
  readonly metric: MetricInfo;
  readonly factors: readonly Pick<Factor, 'label' | 'unit'>[];
  readonly sensitivity: Found;
}

type Method = Sensitivity['method'];

/** Analyses results of a sweep that was made for one of these methods, or says which sweep to make. */
export function makeSensitivity<Wanted extends Method>(
  { runs, sweep }: FigureResults,
  { metrics: [metric] }: FigureChoice,
  methods: readonly Wanted[],
): Made<SensitivityData<Extract<Sensitivity, { readonly method: Wanted }>>> {
  const isWanted = (method: Method): method is Wanted => methods.some((one) => one === method);
  const method = sweep === undefined ? undefined : METHOD_OF[sweep.design];
  if (sweep === undefined || method === undefined || !isWanted(method))
    return { nothing: OTHER_DESIGN, examples: methods.map(exampleOf) };
  const { factors, points } = runs.design;
  if (!isWholeSweep(sweep, points.length)) return { nothing: UNFINISHED, isUnfinished: true };
  if (metric === undefined) return { nothing: NOT_MEASURED };
  const found = sensitivityOf(sweep, valuesByPoint(runs, metric.name), points);
  const untold = tellUntold(found, metric);
  if (untold !== undefined) return { nothing: nothingToDraw(untold) };
  return {
    data: {
      metric,
      factors: factors.map(({ label, unit }) => ({ label, unit })),
      sensitivity: found as Extract<Sensitivity, { readonly method: Wanted }>,
    },
  };
}

/** Why, and what it would take. */
function nothingToDraw(why: readonly Text[]): Text {
  const [en, fr] = (['en', 'fr'] as const).map((language) =>
    why.map((text) => text[language]).join(' '),
  );
  return { en: `Nothing to draw. ${en}`, fr: `Rien à dessiner. ${fr}` };
}

function exampleOf(method: Method): string {
  return `reticula sensitivity plausible-ranges --method ${method}`;
}

const OTHER_DESIGN: Text = {
  en: 'Nothing to draw: this figure is of a sensitivity analysis, and these results are of another sweep.',
  fr: 'Rien à dessiner\u00a0: cette figure est celle d’une analyse de sensibilité, et ces résultats sont ceux d’un autre balayage.',
};

const UNFINISHED: Text = {
  en: 'Nothing to draw: the sensitivity analysis is unfinished, and only a whole one can be read.',
  fr: 'Rien à dessiner\u00a0: l’analyse de sensibilité est inachevée, et elle ne se lit qu’entière.',
};
