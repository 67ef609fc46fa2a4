import { rowOf, tellOthers } from '../../analysis/grid.ts';
import { sharesOfClasses, sharesOverTime } from '../../analysis/shares.ts';
import type { Text } from '../../model/text.ts';
import { axesOf, LINE_STEPS } from '../axes.ts';
import { NOT_MEASURED, type ResultsFigure } from '../figure.ts';
import {
  describeStackedShares,
  drawStackedShares,
  type StackedSharesData,
} from '../stacked-shares.ts';

/** The ladder of engagement abroad, from the bottom. */
const STAGES: readonly Text[] = [
  { en: 'domestic', fr: 'marché national' },
  { en: 'occasional export', fr: 'export occasionnel' },
  { en: 'regular export', fr: 'export régulier' },
  { en: 'sales office abroad', fr: 'bureau de vente à l’étranger' },
  { en: 'production abroad', fr: 'production à l’étranger' },
];

/** How many firms stand on each stage, at the quarters of which firms were kept. */
export const stages: ResultsFigure<StackedSharesData> = {
  name: 'stages',
  of: 'results',
  label: { en: 'Stages of engagement abroad', fr: 'Stades d’engagement à l’international' },
  shows: {
    en: 'Shares of all firms on each stage, from the domestic market to production abroad, at the quarters of which firms were kept.',
    fr: 'Parts des entreprises à chaque stade, du marché national à la production à l’étranger, aux trimestres dont les entreprises ont été gardées.',
  },
  metrics: 'none',
  needs: [
    { table: 'runs', columns: [], rows: 'all' },
    { table: 'firms', columns: ['tick', 'stage'], rows: 'all' },
  ],
  make({ runs, tables: { firms } }) {
    if (firms === undefined || firms.rows === 0) return { nothing: NOT_MEASURED };
    const row = rowOf(runs.design, LINE_STEPS);
    const classes = STAGES.map((_, stage) => [`stage ${stage}`, stage] as const);
    const series = sharesOfClasses(firms, 'stage', classes);
    const names = classes.map(([name]) => name);
    const panels = sharesOverTime(series, row, names);
    if ((panels[0]?.ticks.length ?? 0) < 2) return { nothing: ONE_MOMENT };
    return {
      data: {
        title: {
          en: 'How far firms have gone abroad',
          fr: 'Jusqu’où vont les entreprises à l’international',
        },
        axis: { en: 'Share of all firms', fr: 'Part des entreprises' },
        parts: STAGES,
        isOrdered: true,
        remarks: [],
        ...axesOf(row),
        panels,
        others: tellOthers(runs.design, row),
      },
    };
  },
  spec: drawStackedShares,
  describe: describeStackedShares,
};

const ONE_MOMENT: Text = {
  en: 'Firms were kept at one quarter only: give the scenario several, as in “snapshots: [0, 20, 40, 60]”, and run it again.',
  fr: 'Les entreprises n’ont été gardées qu’à un seul trimestre\u00a0: donnez-en plusieurs au scénario, comme dans «\u00a0snapshots: [0, 20, 40, 60]\u00a0», et relancez-le.',
};
