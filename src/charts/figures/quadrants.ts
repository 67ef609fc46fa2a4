import { metricsNamed } from '../../analysis/asked-metrics.ts';
import { rowOf, tellOthers } from '../../analysis/grid.ts';
import { sharesOverTime } from '../../analysis/shares.ts';
import { hasColumn } from '../../analysis/table.ts';
import type { Text } from '../../model/text.ts';
import { axesOf, LINE_STEPS } from '../axes.ts';
import { NOT_MEASURED, type ResultsFigure } from '../figure.ts';
import {
  describeStackedShares,
  drawStackedShares,
  type StackedSharesData,
} from '../stacked-shares.ts';

/** From vague beside a vague hub to clear beside a clear one. */
const QUADRANTS = ['allali.myopia', 'allali.cloistered', 'allali.reticular', 'allali.visionary'];

/** Where members stand in Allali's typology of visions, quarter by quarter. */
export const quadrants: ResultsFigure<StackedSharesData> = {
  name: 'quadrants',
  of: 'results',
  label: { en: 'Quadrants of visions', fr: 'Quadrants des visions' },
  shows: {
    en: 'Shares of members in the four quadrants of Allali’s typology over time: vague or clear firm, vague or clear hub.',
    fr: 'Parts des membres dans les quatre quadrants de la typologie d’Allali au fil du temps\u00a0: entreprise à la vision floue ou claire, dirigeant du réseau à la vision floue ou claire.',
  },
  metrics: 'none',
  needs: [
    { table: 'runs', columns: [], rows: 'all' },
    { table: 'series', columns: ['tick', ...QUADRANTS], rows: 'all' },
  ],
  make({ runs, tables: { series } }) {
    const row = rowOf(runs.design, LINE_STEPS);
    if (series === undefined || !QUADRANTS.every((name) => hasColumn(series, name)))
      return { nothing: NOT_MEASURED };
    return {
      data: {
        title: { en: 'Quadrants of Allali’s typology', fr: 'Quadrants de la typologie d’Allali' },
        axis: { en: 'Share of members', fr: 'Part des membres' },
        parts: metricsNamed(QUADRANTS).map(({ label }) => label),
        isOrdered: false,
        remarks: [WHO, BORROWED],
        ...axesOf(row),
        panels: sharesOverTime(series, row, QUADRANTS),
        others: tellOthers(runs.design, row),
      },
    };
  },
  spec: drawStackedShares,
  describe: describeStackedShares,
};

const WHO: Text = {
  en: 'Firm and hub: myopia vague and vague, cloistered clear and vague, reticular vague and clear, visionary clear and clear.',
  fr: 'Entreprise et dirigeant du réseau\u00a0: myopie floue et flou, cloîtrée claire et flou, réticulaire floue et clair, visionnaire claire et clair.',
};
const BORROWED: Text = {
  en: 'The typology comes from 12 firms in Québec and was not measured in Morocco.',
  fr: 'La typologie vient de 12 entreprises du Québec et n’a pas été mesurée au Maroc.',
};
