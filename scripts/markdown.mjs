/* Tables and numbers as the documents write them. */

/** A value in a cell: short numbers, no line ends, no bars. @param {unknown} value */
function cell(value) {
  const text = typeof value === 'number' ? number(value) : String(value);
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

export function number(/** @type {number} */ value) {
  if (value === Infinity) return '∞';
  if (value === -Infinity) return '−∞';
  return String(Number(value.toPrecision(4))).replace('-', '−');
}

/** @param {readonly string[]} heads @param {readonly (readonly unknown[])[]} rows */
export function table(heads, rows) {
  const line = (/** @type {readonly unknown[]} */ cells) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

export function range(/** @type {readonly [number, number]} */ [lowest, highest]) {
  return `${number(lowest)} to ${number(highest)}`;
}

export function code(/** @type {string} */ text) {
  return `\`${text}\``;
}
