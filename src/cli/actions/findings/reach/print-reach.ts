import type { ReachOfFinding } from '../../../../analysis/reach/summarise-reach.ts';
import { describeBreaker } from '../../../../analysis/reach/describe-breaker.ts';
import { wholeShares } from '../../../../analysis/reach/whole-shares.ts';
import { writeWholePercent } from '../../../../analysis/write-count.ts';
import { CAUTIONS } from '../../../../analysis/cautions.ts';
import { paragraph } from '../../../layout.ts';
import { writeTable } from '../../../table.ts';
import type { Terminal } from '../../../terminal.ts';

const TEXTS = {
  head: {
    en: (points: number, replicates: number, modelVersion: string) =>
      `How far findings reach: ${points} points of a Latin hypercube over the plausible ranges of all free parameters, ${replicates} replicates of every world at each, model ${modelVersion}.`,
    fr: (points: number, replicates: number, modelVersion: string) =>
      `Portée des résultats\u00a0: ${points} points d’un hypercube latin sur les intervalles plausibles de tous les paramètres libres, ${replicates} répétitions de chaque monde en chacun, modèle ${modelVersion}.`,
  },
  columns: {
    en: ['Finding', 'Reproduced', '95% interval', 'Not', 'Undecided'],
    fr: ['Résultat', 'Reproduit', 'Intervalle à 95\u00a0%', 'Non', 'Indécis'],
  },
  note: {
    en: 'Share of all points at which the model reproduces the finding; with so few replicates, a point may be undecided although more would decide it.',
    fr: 'Part de tous les points où le modèle reproduit le résultat\u00a0; avec si peu de répétitions, un point peut rester indécis alors que davantage trancheraient.',
  },
  breakers: {
    en: 'What decides most whether they are reproduced (share of points in the lowest and in the highest third of the range):',
    fr: 'Ce qui décide le plus de leur reproduction (part des points dans le tiers inférieur et dans le tiers supérieur de l’intervalle)\u00a0:',
  },
  everywhere: {
    en: 'no parameter stands out',
    fr: 'aucun paramètre ne se détache',
  },
};

/** A table of shares, then the parameters that matter most to each finding. */
export function printReach(
  reach: readonly ReachOfFinding[],
  { replicates, modelVersion }: { readonly replicates: number; readonly modelVersion: string },
  terminal: Terminal,
): void {
  const { print, language, columns, colors } = terminal;
  const points = reach[0]?.points ?? 0;
  print(`${paragraph(TEXTS.head[language](points, replicates, modelVersion), columns)}\n`);
  const rows = reach.map((one) => {
    const { holds, fails, undecided } = wholeShares(one);
    return [
      one.finding,
      writeWholePercent(holds, language),
      `${writeWholePercent(one.low, language)} – ${writeWholePercent(one.high, language)}`,
      writeWholePercent(fails, language),
      writeWholePercent(undecided, language),
    ];
  });
  print(writeTable(TEXTS.columns[language], rows));
  print(`\n${colors.dim(paragraph(TEXTS.note[language], columns))}`);
  print(`\n${paragraph(TEXTS.breakers[language], columns)}\n`);
  for (const { finding, breakers } of reach) {
    print(`  ${finding}`);
    const lines = breakers.map((breaker) => describeBreaker(breaker, language));
    for (const line of lines.length > 0 ? lines : [TEXTS.everywhere[language]]) {
      print(colors.dim(paragraph(line, columns, 4)));
    }
  }
  print(`\n${paragraph([0, 2].map((at) => CAUTIONS[at]?.[language] ?? '').join(' '), columns)}`);
}
