/*
 * Everything that draws charts, as a script of its own: Vega is large, and whoever opens the page first sees the network.
 */
import { drawFigure } from '../../charts/draw-figure.ts';
import { saveFigure } from '../../charts/save-figure.ts';
import { allaliSquare } from '../../charts/live/allali-square.ts';
import { differenceChart } from '../../charts/live/difference-chart.ts';
import { luckChart } from '../../charts/live/luck-chart.ts';
import { seriesChart } from '../../charts/live/series-chart.ts';
import { timelineChart } from '../../charts/live/timeline-chart.ts';

const charts = {
  drawFigure,
  saveFigure,
  allaliSquare,
  differenceChart,
  luckChart,
  seriesChart,
  timelineChart,
};

export type Charts = typeof charts;

declare global {
  interface Window {
    reticulaCharts?: Charts;
  }
}

window.reticulaCharts = charts;
