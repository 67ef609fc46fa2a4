/** @typedef {import('../rows/row.mjs').Declaration} Declaration */
/** @typedef {import('./rounds.mjs').Figure} Figure */

/** @param {number} value @param {Declaration['unit']} unit */
export function tellValue(value, unit) {
  if (unit === 'share') return `${(100 * value).toFixed(1)}%`;
  if (unit === 'bytes') return `${Math.round(value).toLocaleString('en')} bytes a firm`;
  if (unit === 'exponent') return value.toFixed(2);
  return value >= 20 ? value.toFixed(0) : value.toFixed(2);
}

/** The median, and between which values the rounds lie. @param {Figure} figure @param {Declaration['unit']} unit */
export function tellFigure({ median, min, max, rounds }, unit) {
  const middle = tellValue(median, unit);
  if (rounds === 1) return `${middle} (one round)`;
  return `${middle} (${tellValue(min, unit)} to ${tellValue(max, unit)}, ${rounds} rounds)`;
}

/** @param {Declaration} declaration */
export function tellReach({ reach, unit }) {
  if (reach === undefined) return '';
  return 'least' in reach
    ? `at least ${tellBound(reach.least, unit)}`
    : `at most ${tellBound(reach.most, unit)}`;
}

/** @param {number} value @param {Declaration['unit']} unit */
function tellBound(value, unit) {
  if (unit === 'share') return `${100 * value}%`;
  return unit === 'bytes' ? `${value} bytes a firm` : String(value);
}

/** Whether a figure is what it is to be; undefined where nothing is to be reached. @param {Declaration} declaration @param {Figure} figure */
export function isReached({ reach }, { median }) {
  if (reach === undefined) return undefined;
  return 'least' in reach ? median >= reach.least : median <= reach.most;
}
