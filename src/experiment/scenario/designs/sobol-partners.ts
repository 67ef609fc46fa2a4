import { SOBOL_DIMENSIONS, sobolCoordinate } from './sobol-sequence.ts';

/** Where gaps are no larger, nobody looks further: the pairs of three factors have 1.37 at most, and keep to their closed forms. */
const FEW_GAPS = 1.4;
/** So many dimensions are looked at for the partner of another. */
const LOOKED_AT = 16;
/** Halvings of the square that are looked at: up to 2⁸ cells for as many points. With more points, neighbours are as good as chosen partners (records 59 and 60). */
const HALVINGS = 8;

/**
 * For each of the first dimensions of Sobol's sequence a partner among the later ones, none twice. The first points of many a pair of dimensions lie
 * on a few diagonals of their square: each coordinate is spread evenly, but one tells the other. An estimate that compares the two is wrong
 * then at samples that people can afford, and resampling them does not show it. The partner is the first that fills the square well enough, or
 * else, of those looked at, the one that fills it best.
 * @param count of dimensions, from the first on; at most half of those there are
 */
export function sobolPartners(count: number): number[] {
  const free = Array.from({ length: SOBOL_DIMENSIONS - count }, (_, at) => count + at);
  return Array.from({ length: count }, (_, dimension) => {
    let [best, fewest] = [count, Number.POSITIVE_INFINITY];
    for (const partner of free.slice(0, LOOKED_AT)) {
      const gaps = gapsOf(dimension, partner);
      if (gaps < fewest) [best, fewest] = [partner, gaps];
      if (fewest <= FEW_GAPS) break;
    }
    free.splice(free.indexOf(best), 1);
    return best;
  });
}

/**
 * The share of empty cells where there are as many as points, summed over the first 4, 8, 16 … points, for each the mean over all shapes of cells. It is
 * 0 where the pair is a net with t = 0; t itself is that of the worst shape alone (Joe & Kuo 2008, § 3).
 */
function gapsOf(a: number, b: number): number {
  const [x, y] = [firstPoints(a), firstPoints(b)];
  let sum = 0;
  for (let halvings = 2; halvings <= HALVINGS; halvings++) {
    const points = 2 ** halvings;
    for (let across = 1; across < halvings; across++) {
      const upwards = halvings - across;
      const isFilled = new Uint8Array(points);
      for (let i = 0; i < points; i++) {
        const column = (x[i] ?? 0) >> (HALVINGS - across);
        const row = (y[i] ?? 0) >> (HALVINGS - upwards);
        isFilled[(column << upwards) | row] = 1;
      }
      const filled = isFilled.reduce((all, one) => all + one, 0);
      sum += (1 - filled / points) / (halvings - 1);
    }
  }
  return sum;
}

const known = new Map<number, Uint8Array>();

/** In which of 2⁸ equal parts of a dimension its first 2⁸ points lie. */
function firstPoints(dimension: number): Uint8Array {
  let found = known.get(dimension);
  if (found === undefined) {
    const parts = 2 ** HALVINGS;
    found = Uint8Array.from({ length: parts }, (_, i) => sobolCoordinate(i, dimension) * parts);
    known.set(dimension, found);
  }
  return found;
}
