import type { Figure } from '../../charts/figure.ts';
import { findFigure, GALLERY } from '../../charts/gallery.ts';
import { nearestName } from '../../experiment/scenario/nearest.ts';
import type { Language } from '../../model/text.ts';
import { CommandError } from '../command-error.ts';
import { EXIT } from '../exit-codes.ts';
import { printable } from '../printable.ts';
import { commandLine } from '../program.ts';

/** The options of which some figures make nothing. */
interface Asked {
  readonly figure?: string | undefined;
  readonly results?: readonly string[] | undefined;
  readonly metric?: readonly string[] | undefined;
  readonly point?: string | undefined;
  readonly replicate?: string | undefined;
  readonly tick?: readonly string[] | undefined;
}

/** The figure of that name, if all that was asked of it makes sense. @throws CommandError (2) */
export function chooseFigure(asked: Asked, language: Language): Figure {
  const { figure: name, results = [] } = asked;
  const texts = TEXTS[language];
  const refuse = (text: string) => new CommandError(EXIT.usage, text);
  if (name === undefined) throw refuse(texts.none);
  const figure = findFigure(name);
  if (figure === undefined) {
    const nearest = nearestName(
      name,
      GALLERY.map((one) => one.name),
    );
    throw refuse(texts.unknown(printable(name), nearest));
  }
  if (results.length === 0) throw refuse(texts.noResults(name));
  if (figure.of === 'comparison' && results.length < 2) throw refuse(texts.single(name));
  const isOfRun = figure.needs.some(({ rows }) => rows === 'run');
  const isOfMoments = isOfRun && figure.needs.some(({ table }) => table === 'ties');
  const meaningless = [
    figure.metrics === 'none' && asked.metric !== undefined && '--metric',
    !isOfRun && asked.point !== undefined && '--point',
    !isOfRun && asked.replicate !== undefined && '--replicate',
    !isOfMoments && asked.tick !== undefined && '--tick',
  ].find((option) => option !== false);
  if (meaningless !== undefined) throw refuse(texts.meaningless(name, meaningless));
  return figure;
}

/** @throws CommandError (2) where a figure of one measure is asked for several */
export function refuseSeveral(
  { name, metrics }: Figure,
  chosen: readonly string[] | undefined,
  language: Language,
): void {
  if (metrics === 'one' && (chosen?.length ?? 0) > 1)
    throw new CommandError(EXIT.usage, TEXTS[language].several(name, chosen?.join(', ') ?? ''));
}

const list = commandLine('chart', '--list');

const TEXTS = {
  en: {
    none: `Which figure? All figures: ${list}`,
    unknown: (name: string, nearest: string | undefined) =>
      `There is no figure ${name}${nearest === undefined ? '' : `; did you mean ${nearest}?`}\nAll figures: ${list}`,
    noResults: (name: string) =>
      `Of what? Give a results directory after ${name}; a sweep makes them, such as ${commandLine('sweep', 'souss-massa')}`,
    single: (name: string) =>
      `${name} compares: give two results directories, or points of one, or more`,
    meaningless: (name: string, option: string) =>
      `${option} changes nothing in ${name}: leave it out`,
    several: (name: string, metrics: string) =>
      `${name} shows one measure, and --metric names several (${metrics}): draw it once for each`,
  },
  fr: {
    none: `Quelle figure\u00a0? Toutes les figures\u00a0: ${list}`,
    unknown: (name: string, nearest: string | undefined) =>
      `Il n’y a pas de figure ${name}${nearest === undefined ? '' : `\u00a0; vouliez-vous dire ${nearest}\u00a0?`}\nToutes les figures\u00a0: ${list}`,
    noResults: (name: string) =>
      `De quoi\u00a0? Donnez un dossier de résultats après ${name}\u00a0; un balayage les produit, comme ${commandLine('sweep', 'souss-massa')}`,
    single: (name: string) =>
      `${name} compare\u00a0: donnez deux dossiers de résultats, ou des points de l’un, ou davantage`,
    meaningless: (name: string, option: string) =>
      `${option} ne change rien à ${name}\u00a0: omettez-le`,
    several: (name: string, metrics: string) =>
      `${name} montre une seule mesure, or --metric en nomme plusieurs (${metrics})\u00a0: dessinez-la une fois pour chacune`,
  },
};
