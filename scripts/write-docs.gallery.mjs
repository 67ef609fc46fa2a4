import { readFileSync } from 'node:fs';
import { code } from './markdown.mjs';

/** @typedef {typeof import('../src/charts/gallery.ts')} Gallery */
/** @typedef {Gallery['GALLERY'][number]} Figure */

/** What a figure says of itself in words, where it is drawn from the results of the gallery. @param {string} name */
function descriptionOf(name) {
  const file = new URL(`../test/gallery/specs/${name}.json`, import.meta.url);
  const { description } = JSON.parse(readFileSync(file, 'utf8'));
  return description.replaceAll(/[[\]]/g, (/** @type {string} */ sign) => `\\${sign}`);
}

/** @param {Figure} figure */
function describeNeeds({ needs, metrics, of, methods }) {
  const tables = needs
    .filter(({ isOptional }) => isOptional !== true)
    .map(({ table, columns, hasMetrics }) => {
      const named = [
        ...columns.filter((name) => name !== 'run' && name !== 'tick').map(code),
        ...(hasMetrics === true ? ['the measures shown'] : []),
      ];
      return named.length === 0 ? code(table) : `${code(table)} (${named.join(', ')})`;
    });
  const isOfRun = needs.some(({ rows }) => rows === 'run');
  return [
    `Drawn from ${tables.join(', ')}.`,
    ...(metrics === 'one' ? [`Shows one measure: ${code('--metric')}.`] : []),
    ...(metrics === 'all' ? [`Shows several measures: ${code('--metric')}, again for each.`] : []),
    ...(isOfRun ? [`Shows one run: ${code('--point')}, ${code('--replicate')}.`] : []),
    ...(methods === undefined
      ? []
      : [`Of results of ${code(`npx reticula sensitivity … --method ${methods.join('|')}`)}.`]),
    ...(of === 'comparison' ? ['Takes two sides or more.'] : []),
  ].join(' ');
}

/** @param {Figure} figure */
function describeFigure(figure) {
  const { name, label, shows } = figure;
  const sides = figure.of === 'comparison' ? 'DIR DIR' : 'DIR';
  return [
    `### ${label.en}`,
    `*${label.fr}.* ${shows.en}`,
    `![${descriptionOf(name)}](images/gallery/${name}.png)`,
    `${code(`npx reticula chart ${name} ${sides}`)}. ${describeNeeds(figure)}`,
  ].join('\n\n');
}

/** @type {Record<string, (gallery: Gallery) => string>} */
export const GALLERY_BLOCKS = {
  gallery: ({ GALLERY }) => GALLERY.map(describeFigure).join('\n\n'),
};
