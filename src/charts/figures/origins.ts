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

const ORIGINS = ['origin.blend', 'origin.member', 'origin.hub'];

/** Whose the shared visions of networks are, quarter by quarter. */
export const origins: ResultsFigure<StackedSharesData> = {
  name: 'origins',
  of: 'results',
  label: { en: 'Origin of the shared vision', fr: 'Origine de la vision partagée' },
  shows: {
    en: 'In which share of the living networks the shared vision is mostly the hub’s, mostly that of another member, or a blend, over time.',
    fr: 'Part des réseaux en vie dont la vision partagée est surtout celle du dirigeant, surtout celle d’un autre membre, ou un mélange, au fil du temps.',
  },
  metrics: 'none',
  needs: [
    { table: 'runs', columns: [], rows: 'all' },
    { table: 'series', columns: ['tick', ...ORIGINS], rows: 'all' },
  ],
  make({ runs, tables: { series } }) {
    const row = rowOf(runs.design, LINE_STEPS);
    if (series === undefined || !ORIGINS.every((name) => hasColumn(series, name)))
      return { nothing: NOT_MEASURED };
    return {
      data: {
        title: { en: 'Whose the shared vision is', fr: 'À qui est la vision partagée' },
        axis: { en: 'Share of living networks', fr: 'Part des réseaux en vie' },
        parts: [
          { en: 'nobody’s own: a blend', fr: 'à personne\u00a0: un mélange' },
          { en: 'another member’s', fr: 'à un autre membre' },
          { en: 'the hub’s', fr: 'au dirigeant' },
        ],
        isOrdered: false,
        remarks: [SURVIVORS],
        ...axesOf(row),
        panels: sharesOverTime(series, row, ORIGINS),
        others: tellOthers(runs.design, row),
      },
    };
  },
  spec: drawStackedShares,
  describe: describeStackedShares,
};

const SURVIVORS: Text = {
  en: 'Networks that dissolved no longer count.',
  fr: 'Les réseaux qui ont disparu ne comptent plus.',
};
