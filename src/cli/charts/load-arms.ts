import { basename } from 'node:path';
import type { Design } from '../../analysis/design.ts';
import type { Figure, FigureArm, FigureChoice } from '../../charts/figure.ts';
import { readResults, type Results } from '../../experiment/results/read-results.ts';
import type { Language, Text } from '../../model/text.ts';
import { writeLevel } from '../../analysis/write-number.ts';
import { parseArm, type Setting } from '../actions/compare/parse-arm.ts';
import { mismatch } from '../actions/compare/refuse.ts';
import { selectPoints } from '../actions/compare/select-points.ts';
import { printable } from '../printable.ts';
import { findResults } from '../results/find-results.ts';
import { loadFigureResults } from './load-figure-results.ts';

/** A side of a comparison, and the results it is of. */
interface LoadedSide {
  readonly results: Results;
  readonly arm: FigureArm;
}

/** The sides of a comparison as they were typed: directories, or points of one. @throws CommandError (3) where they come from other models or are of other lengths */
export async function loadArms(
  typed: readonly string[],
  figure: Figure,
  choice: FigureChoice,
  language: Language,
): Promise<LoadedSide[]> {
  const sides: LoadedSide[] = [];
  for (const one of typed) {
    const { directory, selection } = parseArm(one);
    for (const found of findResults(directory, language)) {
      const results = readResults(found);
      const loaded = await loadFigureResults(results, figure, choice, language);
      const { runs, title } = loaded;
      const points = selectPoints(runs.design, selection, found, language);
      const label = selection.length === 0 ? title : nameOf(selection, runs.design);
      const arm = { ...loaded, label, arm: { seed: results.manifest.seed, runs, points } };
      sides.push({ results, arm });
    }
  }
  refuseOtherWorlds(sides, language);
  return sides;
}

/** “Prerequisite trust 0.25, …” */
function nameOf(selection: readonly Setting[], design: Design): Text {
  const name = (language: Language) =>
    selection
      .map(({ path, source }) => {
        const factor = design.factors.find((one) => one.path === path);
        const level = source === '' || Number.isNaN(Number(source)) ? source : Number(source);
        return factor === undefined
          ? `${path} ${source}`
          : `${factor.label[language]} ${writeLevel(level, factor, language)}`;
      })
      .join(', ');
  return { en: name('en'), fr: name('fr') };
}

/** Different models or horizons make any difference in the results meaningless. */
function refuseOtherWorlds([first, ...others]: readonly LoadedSide[], language: Language): void {
  for (const other of others) {
    if (first === undefined) return;
    const [a, b] = [first, other].map(({ results }) => printable(basename(results.directory)));
    const isAlike =
      first.results.manifest.modelVersion === other.results.manifest.modelVersion &&
      first.arm.ticks === other.arm.ticks;
    if (!isAlike) throw mismatch(TEXTS[language](a ?? '', b ?? ''));
  }
}

const TEXTS = {
  en: (a: string, b: string) =>
    `${a} and ${b} come from other versions of the model or simulate other numbers of quarters: they cannot be compared`,
  fr: (a: string, b: string) =>
    `${a} et ${b} viennent d’autres versions du modèle ou simulent d’autres nombres de trimestres\u00a0: ils ne sont pas comparables`,
};
