import type { Figure } from '../../charts/figure.ts';
import { GALLERY } from '../../charts/gallery.ts';
import type { Language } from '../../model/text.ts';
import { paragraph } from '../layout.ts';
import type { Terminal } from '../terminal.ts';

/** Says of every figure what it shows, and which tables it is drawn from. */
export function listFigures({ language, columns, colors, print, printJson }: Terminal): void {
  for (const [at, figure] of GALLERY.entries()) {
    if (at > 0) print();
    print(`${colors.bold(figure.name)}  ${figure.label[language]}`);
    print(paragraph(figure.shows[language], columns, 2));
    print(colors.dim(paragraph(describeNeeds(figure, language), columns, 2)));
  }
  printJson({
    figures: GALLERY.map(({ name, of, label, shows, metrics, needs, methods = [] }) => {
      const texts = { label: label[language], shows: shows[language] };
      return { name, of, ...texts, metrics, needs, methods };
    }),
  });
}

function describeNeeds({ of, metrics, needs, methods }: Figure, language: Language): string {
  const texts = TEXTS[language];
  const tables = needs.filter(({ isOptional }) => isOptional !== true).map(({ table }) => table);
  const isOfRun = needs.some(({ rows }) => rows === 'run');
  return [
    texts.tables(tables.join(', ')),
    texts.metrics[metrics],
    ...(isOfRun ? [texts.run] : []),
    ...(methods === undefined ? [] : [texts.methods(methods)]),
    ...(of === 'comparison' ? [texts.comparison] : []),
  ].join(' ');
}

const TEXTS = {
  en: {
    tables: (names: string) => `Tables: ${names}.`,
    metrics: { none: '', one: 'One --metric.', all: 'Several --metric.' },
    run: 'One run: --point, --replicate.',
    comparison: 'Two or more sides.',
    methods: (names: readonly string[]) =>
      `Of results of sensitivity (--method ${names.join(' or ')}).`,
  },
  fr: {
    tables: (names: string) => `Tables\u00a0: ${names}.`,
    metrics: { none: '', one: 'Une mesure (--metric).', all: 'Plusieurs mesures (--metric).' },
    run: 'Une simulation\u00a0: --point, --replicate.',
    comparison: 'Deux côtés ou plus.',
    methods: (names: readonly string[]) =>
      `De résultats de sensitivity (--method ${names.join(' ou ')}).`,
  },
};
