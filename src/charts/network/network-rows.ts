import type { Language } from '../../model/text.ts';
import { plotted } from '../chart.ts';
import type { NetworkData } from './network-data.ts';
import { NETWORK_TEXTS } from './network-texts.ts';

/** Pairs as lines and firms as points, panel by panel. */
export function networkRows({ networks, places, moments }: NetworkData, language: Language) {
  const texts = NETWORK_TEXTS[language];
  const titles = new Map(networks.map(({ network: id, title }) => [id, title[language]]));
  const at = new Map(places.map(([firm, x, y]) => [firm, { x, y }]));
  return moments.flatMap(({ tick, firms, pairs }) => {
    const panel = texts.quarter(tick);
    const lines = pairs.flatMap(({ a, b, trust, isSocial, isTogether }) => {
      const [from, to] = [at.get(a), at.get(b)];
      if (from === undefined || to === undefined) return [];
      const line = { panel, x: from.x, y: from.y, x2: to.x, y2: to.y };
      return [
        ...(isTogether ? [{ ...line, kind: 'pair', trust: plotted(trust) }] : []),
        ...(isSocial ? [{ ...line, kind: 'social' }] : []),
      ];
    });
    const isBelowOthers = (of: number, y: number) => {
      const heights = firms.flatMap((one) =>
        one.network === of ? (at.get(one.firm)?.y ?? []) : [],
      );
      return y < heights.reduce((sum, height) => sum + height, 0) / heights.length;
    };
    const points = firms.map(({ firm, network: of, isHub, stage }) => {
      const name = titles.get(of) ?? texts.outside;
      return {
        panel,
        kind: 'firm',
        ...at.get(firm),
        firm: String(firm),
        network: name,
        isHub,
        isBelow: isHub && isBelowOthers(of, at.get(firm)?.y ?? 0),
        stage,
      };
    });
    return [...lines, ...points];
  });
}
