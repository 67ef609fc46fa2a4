import { keptTicks, readMoments } from '../../analysis/world-moments.ts';
import { writeDecimal } from '../../analysis/write-number.ts';
import type { Language } from '../../model/text.ts';
import { ARTIFICIAL, type ChartOptions, type ChartSpec, chartTitle, SCHEMA } from '../chart.ts';
import { chooseTicks } from '../choose-ticks.ts';
import { NOT_MEASURED, type ResultsFigure } from '../figure.ts';
import { layOutFirms } from '../network-layout.ts';
import { FIRMS_AND_TIES, networkTitles } from '../network-titles.ts';
import { type NetworkData, networksIn, pairsOf } from '../network/network-data.ts';
import { networkLayers } from '../network/network-layers.ts';
import { networkRows } from '../network/network-rows.ts';
import { NETWORK_TEXTS } from '../network/network-texts.ts';
import { inPanels, layPanels } from '../panels.ts';
import { describeRun } from '../run-place.ts';
import { stepsCalled } from '../steps.ts';
import { chartConfig } from '../theme.ts';

const MOMENTS = 3;

export const network: ResultsFigure<NetworkData> = {
  name: 'network',
  of: 'results',
  label: { en: 'Firms and ties', fr: 'Entreprises et liens' },
  shows: {
    en: 'The firms of one run and what ties them, at several quarters side by side: networks by colour and shape, hubs, trust and social ties. Each firm keeps its place.',
    fr: 'Les entreprises d’une simulation et ce qui les lie, à plusieurs trimestres côte à côte\u00a0: réseaux par couleur et par forme, entreprises pivots, confiance et liens interpersonnels. Chaque entreprise garde sa place.',
  },
  metrics: 'none',
  needs: FIRMS_AND_TIES,
  make(results, choice) {
    const {
      runs,
      tables: { firms, ties },
    } = results;
    if (firms === undefined || ties === undefined) return { nothing: NOT_MEASURED };
    const chosen = chooseTicks(keptTicks(firms), choice.ticks, MOMENTS);
    if ('nothing' in chosen) return chosen;
    const moments = readMoments(firms, ties, chosen.ticks);
    const titleOf = networkTitles(results);
    const places = [...layOutFirms(moments)].map(([firm, [x, y]]) => [firm, x, y] as const);
    return {
      data: {
        run: describeRun(runs, choice),
        networks: networksIn(moments).map((one) => ({ network: one, title: titleOf(one) })),
        places,
        moments: moments.map((moment) => {
          return { tick: moment.tick, firms: moment.firms, pairs: pairsOf(moment) };
        }),
      },
    };
  },
  spec: drawNetwork,
  describe: describeNetwork,
};

function drawNetwork(data: NetworkData, options: ChartOptions): ChartSpec {
  const { language, theme } = options;
  const texts = NETWORK_TEXTS[language];
  const labels = data.moments.map(({ tick }) => texts.quarter(tick));
  const panels = layPanels(stepsCalled(labels), options, 220, 8);
  const size = Math.min(380, panels.width);
  const layers = networkLayers(data, options);
  return {
    $schema: SCHEMA,
    description: describeNetwork(data, language),
    title: chartTitle(
      texts.title,
      [data.run[language], texts.explain, ARTIFICIAL[language]],
      options,
    ),
    data: { values: networkRows(data, language) },
    ...inPanels({ ...panels, width: size }, layers, { alone: size, each: size }),
    config: chartConfig(theme),
  };
}

function describeNetwork({ run, moments }: NetworkData, language: Language): string {
  const texts = NETWORK_TEXTS[language];
  const said = moments.map(({ tick, firms, pairs }) => {
    const members = firms.filter((firm) => !Number.isNaN(firm.network));
    const together = pairs.filter(({ isTogether }) => isTogether);
    const trust = together.reduce((sum, pair) => sum + pair.trust, 0) / together.length;
    return texts.told(
      tick,
      new Set(members.map((firm) => firm.network)).size,
      members.length,
      firms.length,
      pairs.filter(({ isSocial }) => isSocial).length,
      writeDecimal(trust, { decimals: 2 }, language),
    );
  });
  return [`${texts.title}.`, run[language], ...said].join(' ');
}
