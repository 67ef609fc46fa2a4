import type { Text } from '../../model/text.ts';
import type { Factor } from '../design.ts';
import type { MetricInfo } from '../metric-info.ts';
import { writeDecimal } from '../write-number.ts';
import type { Sensitivity } from './sensitivity-of.ts';

/** What a sensitivity analysis of one measure says, in a few sentences that its table carries. */
export function tellSensitivity(
  sensitivity: Sensitivity,
  factors: readonly Factor[],
  metric: Pick<MetricInfo, 'margin'>,
): Text[] {
  switch (sensitivity.method) {
    case 'oat':
      return tellOneAtATime(sensitivity.effects, factors);
    case 'morris':
      return tellMorris(sensitivity.effects, factors, metric);
    case 'sobol':
      return tellSobol(sensitivity, factors);
  }
}

const NOT_MEASURED: Text = {
  en: 'Nothing could be measured, or nothing varies.',
  fr: 'Rien n’a pu être mesuré, ou rien ne varie.',
};

type Of<Method extends Sensitivity['method']> = Extract<Sensitivity, { readonly method: Method }>;

function tellOneAtATime(effects: Of<'oat'>['effects'], factors: readonly Factor[]): Text[] {
  const clear = effects.filter(({ difference: { low, high } }) => low > 0 || high < 0);
  const [largest] = clear.toSorted(
    (a, b) => Math.abs(b.difference.mean) - Math.abs(a.difference.mean),
  );
  if (largest === undefined)
    return [
      {
        en: 'No factor alone moves it clearly away from the base.',
        fr: 'Aucun facteur ne l’éloigne à lui seul nettement de la base.',
      },
    ];
  const { en, fr } = labelOf(factors, largest.factor);
  return [
    {
      en: `Alone, “${en}” moves it most. The base is one point: elsewhere the order may differ, and factors that act together do not show.`,
      fr: `À lui seul, « ${fr} » la déplace le plus. La base n’est qu’un point : ailleurs l’ordre peut différer, et ce que des facteurs font ensemble ne se voit pas.`,
    },
  ];
}

function tellMorris(
  effects: Of<'morris'>['effects'],
  factors: readonly Factor[],
  { margin }: Pick<MetricInfo, 'margin'>,
): Text[] {
  const known = effects
    .flatMap((effect, factor) => (effect === undefined ? [] : [{ factor, ...effect }]))
    .toSorted((a, b) => b.muStar - a.muStar);
  const [first] = known;
  if (first === undefined || first.muStar === 0) return [NOT_MEASURED];
  if (first.muStar < margin) return [tellNone(factors, first.factor, margin)];
  const near = known.filter(({ muStar, factor }) => {
    return muStar >= first.interval.low || factor === first.factor;
  });
  const most = near.map(({ factor }) => factor);
  const sentences: Text[] = [tellMost(factors, most, known.length)];
  const bent = known.filter(
    ({ sigma, noise, muStar }) => sigma > 2 * noise && sigma > 0.5 * muStar && muStar >= margin,
  );
  if (bent.length > 0) {
    const names = listOf(
      factors,
      bent.map(({ factor }) => factor),
    );
    sentences.push({
      en: `The effect depends on where the others stand, or is not straight (σ above half of μ*, and well above luck): ${names.en}.`,
      fr: `L’effet dépend de la position des autres, ou n’est pas droit (σ au-delà de la moitié de μ* et bien au-delà du hasard) : ${names.fr}.`,
    });
  }
  const weak = known.filter(
    ({ interval, muStar }) => (Number.isNaN(interval.high) ? muStar : interval.high) < margin,
  );
  if (weak.length > 0) {
    const names = listOf(
      factors,
      weak.map(({ factor }) => factor),
    );
    const [least, moins] = (['en', 'fr'] as const).map((language) =>
      writeDecimal(margin, { decimals: 2 }, language),
    );
    sentences.push({
      en: `Below ${least}, the smallest difference that matters: ${names.en}.`,
      fr: `En dessous de ${moins}, la plus petite différence qui compte : ${names.fr}.`,
    });
  }
  if (known.some(({ interval }) => Number.isNaN(interval.high))) sentences.push(FEW);
  return sentences;
}

const FEW: Text = {
  en: 'Too few trajectories for an interval: five at least, twenty are usual.',
  fr: 'Trop peu de trajectoires pour un intervalle : cinq au moins, vingt d’ordinaire.',
};

function tellNone(factors: readonly Factor[], largest: number, margin: number): Text {
  const { en, fr } = labelOf(factors, largest);
  const [least, moins] = (['en', 'fr'] as const).map((language) =>
    writeDecimal(margin, { decimals: 2 }, language),
  );
  return {
    en: `No factor moves it by ${least}, the smallest difference that matters, over these ranges; the largest is “${en}”.`,
    fr: `Aucun facteur ne la déplace de ${moins}, la plus petite différence qui compte, sur ces intervalles ; le plus fort est « ${fr} ».`,
  };
}

/** Those of which it cannot be said which matters more stand together. */
function tellMost(factors: readonly Factor[], most: readonly number[], all: number): Text {
  const { en, fr } = listOf(factors, most);
  if (all === 1) {
    return { en: `“${en}” is the only factor.`, fr: `« ${fr} » est le seul facteur.` };
  }
  if (most.length === 1) {
    return {
      en: `“${en}” matters most over these ranges (μ*, the mean size of its effects).`,
      fr: `« ${fr} » compte le plus sur ces intervalles (μ*, l’ampleur moyenne de ses effets).`,
    };
  }
  return {
    en: `These matter most over these ranges (μ*, the mean size of the effects), too near each other to be ranked: ${en}.`,
    fr: `Comptent le plus sur ces intervalles (μ*, l’ampleur moyenne des effets), trop proches pour être départagés : ${fr}.`,
  };
}

function tellSobol(
  { indices, luck, convergence }: Of<'sobol'>,
  factors: readonly Factor[],
): Text[] {
  const known = indices
    .flatMap((index, factor) => (index === undefined ? [] : [{ factor, ...index }]))
    .filter(({ total }) => Number.isFinite(total.estimate))
    .toSorted((a, b) => b.total.estimate - a.total.estimate);
  const [first] = known;
  if (first === undefined) return [NOT_MEASURED];
  const { en, fr } = labelOf(factors, first.factor);
  const alone = known.reduce((sum, one) => sum + one.first.estimate, 0);
  const percent = (share: number) => Math.round(100 * share);
  const sentences: Text[] = [
    {
      en: `“${en}” makes the largest part of the variance between points: ${percent(first.first.estimate)} % by itself, ${percent(first.total.estimate)} % with what it does together with others.`,
      fr: `« ${fr} » fait la plus grande part de la variance entre les points : ${percent(first.first.estimate)} % à lui seul, ${percent(first.total.estimate)} % avec ce qu’il fait en commun avec d’autres.`,
    },
    {
      en: `All factors by themselves make ${percent(alone)} %; what is missing to 100 % they make together, or the estimates are not precise.`,
      fr: `Tous les facteurs pris seuls en font ${percent(alone)} % ; ce qui manque à 100 %, ils le font ensemble, ou les estimations manquent de précision.`,
    },
  ];
  if (Number.isFinite(luck)) {
    sentences.push({
      en: `In single runs, luck makes ${percent(luck)} % of the variance; the indices are about means over luck.`,
      fr: `D’une simulation à l’autre, le hasard fait ${percent(luck)} % de la variance ; les indices portent sur les moyennes, hasard ôté.`,
    });
  }
  if (known.some(({ first: one, total }) => one.estimate < 0 || total.estimate < 0)) {
    sentences.push({
      en: 'A negative index is the estimate of one near 0: no share can be negative.',
      fr: 'Un indice négatif est l’estimation d’un indice voisin de 0 : aucune part ne peut être négative.',
    });
  }
  if (convergence.length > 1) sentences.push(tellConvergence(convergence, first.factor, percent));
  return sentences;
}

function tellConvergence(
  convergence: Of<'sobol'>['convergence'],
  factor: number,
  percent: (share: number) => number,
): Text {
  const samples = convergence.map((one) => one.samples).join(', ');
  const totals = convergence.map(({ totals: of }) => `${percent(of[factor] ?? NaN)} %`).join(', ');
  return {
    en: `Its total index with ${samples} samples: ${totals}.`,
    fr: `Son indice total avec ${samples} tirages : ${totals}.`,
  };
}

function labelOf(factors: readonly Factor[], factor: number): Text {
  return factors[factor]?.label ?? { en: '', fr: '' };
}

function listOf(factors: readonly Factor[], chosen: readonly number[]): Text {
  const labels = chosen.map((factor) => labelOf(factors, factor));
  return { en: labels.map(({ en }) => en).join(', '), fr: labels.map(({ fr }) => fr).join(', ') };
}
