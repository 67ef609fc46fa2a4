import { headingOf } from './heading.ts';
import type { ParameterValue } from '../../../experiment/scenario/parameter-shape.ts';
import type { Parameter } from '../../../model/parameters/declare.ts';
import type { ParameterEntry } from '../../../model/parameters.ts';
import type { Language, Text } from '../../../model/text.ts';
import { writeNumber } from '../../../model/text.ts';
import type { Row } from '../../layout.ts';
import { definitions, paragraph } from '../../layout.ts';
import { writeSource } from '../../../analysis/write-source.ts';
import { writeSymbol } from './write-symbol.ts';
import type { Terminal } from '../../terminal.ts';
import { commandLine } from '../../program.ts';

const TEXTS = {
  default: { en: 'Default', fr: 'Par défaut' },
  allowed: { en: 'Allowed', fr: 'Admis' },
  plausible: { en: 'Plausible', fr: 'Plausible' },
  unit: { en: 'Unit', fr: 'Unité' },
  symbol: { en: 'Symbol', fr: 'Symbole' },
  acts: { en: 'Acts', fr: 'Agit' },
  holds: { en: 'Holds for', fr: 'Vaut pour' },
  source: { en: 'Source', fr: 'Source' },
  example: { en: 'Set it', fr: 'Le changer' },
  setup: { en: 'only when the world is created', fr: 'seulement à la création du monde' },
  running: {
    en: 'in every quarter; it may change in the middle of a run',
    fr: 'à chaque trimestre\u00a0; il peut changer en cours de simulation',
  },
  run: { en: 'the whole world', fr: 'le monde entier' },
  network: {
    en: 'each network; types and single networks may differ',
    fr: 'chaque réseau\u00a0; les types et les réseaux peuvent différer',
  },
  on: { en: 'on (true)', fr: 'oui (true)' },
  off: { en: 'off (false)', fr: 'non (false)' },
  open: { en: 'left to the model (null)', fr: 'laissé au modèle (null)' },
} as const satisfies Record<string, Text>;

const RANGE = {
  en: (from: string, to: string) => `${from} to ${to}`,
  fr: (from: string, to: string) => `de ${from} à ${to}`,
};

/** Everything that is declared of one parameter. */
export function printParameter({ path, declaration }: ParameterEntry, terminal: Terminal): void {
  const { language, columns, colors } = terminal;
  const rows: Row[] = [
    [TEXTS.default[language], writeValue(declaration, declaration.default, language)],
    ...rangeRows(declaration, language),
    ...(declaration.symbol === ''
      ? []
      : [[TEXTS.symbol[language], writeSymbol(declaration.symbol)] as const]),
    [TEXTS.acts[language], TEXTS[declaration.actsAt][language]],
    [TEXTS.holds[language], TEXTS[declaration.scope][language]],
    [TEXTS.source[language], writeSource(declaration.source, language)],
    [
      TEXTS.example[language],
      commandLine('run', 'souss-massa', '--set', `${path}=${exampleValue(declaration)}`),
    ],
  ];
  terminal.print(`${headingOf('parameter', path, declaration.label[language], terminal)}\n`);
  terminal.print(`${paragraph(declaration.help[language], columns, 2)}\n`);
  terminal.print(definitions(rows, columns, colors.dim));
}

/** The value as people read it: `0,45`, `relative`, `on`. */
export function writeValue(
  declaration: Parameter,
  value: ParameterValue,
  language: Language,
): string {
  if (value === null) return TEXTS.open[language];
  if (typeof value === 'boolean') return TEXTS[value ? 'on' : 'off'][language];
  if (typeof value === 'number') return writeNumber(shortened(value))[language];
  const options: Readonly<Record<string, Text>> =
    declaration.kind === 'choice' ? declaration.options : {};
  const text = options[String(value)]?.[language];
  return text === undefined || text === value ? String(value) : `${String(value)} (${text})`;
}

/** A share such as 4/7 has no end: four digits are enough for people. */
function shortened(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(4));
}

function rangeRows(declaration: Parameter, language: Language): Row[] {
  if (declaration.kind === 'switch') return [[TEXTS.allowed[language], 'true, false']];
  if (declaration.kind === 'choice') {
    const options = Object.entries(declaration.options);
    return [
      [
        TEXTS.allowed[language],
        options.map(([name, text]) => `${name}: ${text[language]}`).join('\n'),
      ],
    ];
  }
  const unit = declaration.unit[language];
  const rows: Row[] = [
    [TEXTS.allowed[language], writeRange(declaration.range, language)],
    [TEXTS.plausible[language], writeRange(declaration.plausible, language)],
  ];
  return unit === '' ? rows : [...rows, [TEXTS.unit[language], unit]];
}

function writeRange([lowest, highest]: readonly [number, number], language: Language): string {
  return RANGE[language](writeNumber(lowest)[language], writeNumber(highest)[language]);
}

/** A value other than the default, as it is typed. */
function exampleValue(declaration: Parameter): string {
  switch (declaration.kind) {
    case 'switch':
      return String(!declaration.default);
    case 'choice':
      return (
        Object.keys(declaration.options).find((option) => option !== declaration.default) ??
        declaration.default
      );
    default: {
      const [lowest, highest] = declaration.plausible;
      return String(declaration.default === highest ? lowest : highest);
    }
  }
}
