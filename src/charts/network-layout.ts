import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Moment } from '../analysis/world-moments.ts';

/** Where each firm stands, 0 to 1 both ways; the same at every moment. */
export type Positions = ReadonlyMap<number, readonly [x: number, y: number]>;

interface Place extends SimulationNodeDatum {
  readonly firm: number;
}

const STEPS = 300;

/** Two numbers of firms in one: no world has more firms. */
const PAIR = 2 ** 20;

/**
 * One place per firm for all moments: firms that share a network at many of them lie together. Depends on its arguments alone, and on
 * operations only that every machine does alike: no chance, no sine.
 */
export function layOutFirms(moments: readonly Moment[]): Positions {
  const firms = [...new Set(moments.flatMap((moment) => moment.firms.map(({ firm }) => firm)))];
  firms.sort((a, b) => a - b);
  const strengths = countTogether(moments);
  const side = Math.ceil(Math.sqrt(firms.length));
  const nodes: Place[] = firms.map((firm, i) => {
    // A lattice whose rows are shifted, so that no two firms push each other along one line.
    return {
      firm,
      x: 12 * ((i % side) + (i % 7) / 50),
      y: 12 * (Math.floor(i / side) + (i % 5) / 50),
    };
  });
  const places = new Map(nodes.map((node) => [node.firm, node]));
  const links = [...strengths]
    .sort(([a], [b]) => a - b)
    .flatMap(([pair, strength]) => {
      const [source, target] = [Math.floor(pair / PAIR), pair % PAIR].map((firm) =>
        places.get(firm),
      );
      return source === undefined || target === undefined ? [] : [{ source, target, strength }];
    });
  const centre = 6 * side;
  forceSimulation(nodes)
    .force(
      'together',
      forceLink<Place, SimulationLinkDatum<Place> & { strength: number }>(links)
        .distance(16)
        .strength(({ strength }) => 0.12 * strength),
    )
    .force('apart', forceManyBody().strength(-30).distanceMax(120))
    .force('around', forceCollide(6))
    .force('across', forceX(centre).strength(0.06))
    .force('up', forceY(centre).strength(0.06))
    .stop()
    .tick(STEPS);
  return scaled(nodes);
}

/** For each pair of firms (the lower number times PAIR, plus the higher), at which share of the moments they are in one network. */
function countTogether(moments: readonly Moment[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { ties } of moments) {
    for (const { from, to, network } of ties) {
      if (from >= to || Number.isNaN(network)) continue;
      const key = from * PAIR + to;
      counts.set(key, (counts.get(key) ?? 0) + 1 / moments.length);
    }
  }
  return counts;
}

function scaled(nodes: readonly Place[]): Positions {
  const [xs, ys] = [nodes.map(({ x = 0 }) => x), nodes.map(({ y = 0 }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left || 1, Math.max(...ys) - top || 1];
  const round = (share: number) => Math.round(1000 * share) / 1000;
  return new Map(
    nodes.map(({ firm, x = 0, y = 0 }) => [
      firm,
      [round((x - left) / width), round((y - top) / height)] as const,
    ]),
  );
}
