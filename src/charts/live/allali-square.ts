import type { Text } from '../../model/text.ts';
import { SCHEMA } from '../chart.ts';
import { chartConfig, THEMES } from '../theme.ts';
import { LIVE, liveAxisTitle, liveFrame } from './live-chart.ts';
import type { ChartSpec, LiveFrame, LiveOptions } from './live-chart.ts';
import { writeFirmSample } from './tell-sample.ts';

/** Allali's square: each member by the clarity of its own vision and of its network's. Rows: firm, network, world, own, shared. */
export function allaliSquare(
  { worlds, sample }: LiveFrame,
  { language, theme, width, height }: LiveOptions,
  /** Clarity from which a vision counts as clear. */
  clear: number,
): ChartSpec {
  const { categories, muted, ink } = THEMES[theme];
  const labels = worlds.map(({ label }) => label);
  const unit = { domain: [0, 1], nice: false };
  const rule = { type: 'rule' as const, color: muted, strokeDash: [4, 3] };
  return {
    $schema: SCHEMA,
    description: TEXTS.title[language],
    ...liveFrame(TEXTS.title[language], sample ? [writeFirmSample(sample, language)] : [], {
      width,
      height,
    }),
    layer: [
      {
        data: { values: [{ cut: clear }] },
        mark: rule,
        encoding: { x: { field: 'cut', type: 'quantitative' } },
      },
      {
        data: { values: [{ cut: clear }] },
        mark: rule,
        encoding: { y: { field: 'cut', type: 'quantitative' } },
      },
      {
        data: {
          values: QUADRANTS.map(({ x, y, label }) => ({ x, y, label: label[language] })),
        },
        mark: { type: 'text', color: ink, fontSize: 11, fontStyle: 'italic', opacity: 0.85 },
        encoding: {
          x: { field: 'x', type: 'quantitative' },
          y: { field: 'y', type: 'quantitative' },
          text: { field: 'label' },
        },
      },
      {
        data: { name: LIVE },
        mark: { type: 'point', filled: true, opacity: 0.75, size: 46 },
        encoding: {
          x: {
            field: 'own',
            type: 'quantitative',
            title: liveAxisTitle(TEXTS.own[language], width),
            scale: unit,
            axis: { grid: false, tickCount: 5 },
          },
          y: {
            field: 'shared',
            type: 'quantitative',
            title: liveAxisTitle(TEXTS.shared[language], height),
            scale: unit,
            axis: { grid: false, tickCount: 5 },
          },
          color: {
            field: 'world',
            type: 'nominal',
            scale: { domain: labels, range: categories.slice(0, labels.length) },
            legend: labels.length > 1 ? { title: null, orient: 'top' } : null,
          },
          shape: {
            field: 'world',
            type: 'nominal',
            scale: { domain: labels, range: ['circle', 'diamond'].slice(0, labels.length) },
            legend: labels.length > 1 ? { title: null, orient: 'top' } : null,
          },
          tooltip: [
            { field: 'firm', title: TEXTS.firm[language] },
            { field: 'network', title: TEXTS.network[language] },
          ],
        },
      },
    ],
    config: chartConfig(theme),
  };
}

const QUADRANTS: readonly { readonly x: number; readonly y: number; readonly label: Text }[] = [
  { x: 0.25, y: 0.03, label: { en: 'reticular myopia', fr: 'myopie réticulaire' } },
  { x: 0.75, y: 0.03, label: { en: 'cloistered vision', fr: 'vision cloîtrée' } },
  { x: 0.25, y: 0.97, label: { en: 'reticular vision', fr: 'vision réticulaire' } },
  { x: 0.75, y: 0.97, label: { en: 'visionary network', fr: 'réseau visionnaire' } },
];

const TEXTS = {
  title: {
    en: 'Allali’s square (12 firms in Québec)',
    fr: 'Le carré d’Allali (12 entreprises du Québec)',
  },
  own: { en: 'Clarity of the firm’s vision', fr: 'Clarté de la vision de l’entreprise' },
  shared: { en: 'Clarity in its network', fr: 'Clarté dans son réseau' },
  firm: { en: 'firm', fr: 'entreprise' },
  network: { en: 'network', fr: 'réseau' },
};
