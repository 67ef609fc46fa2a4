import type { Text } from '../../model/text.ts';
import type { MetricInfo } from '../metric-info.ts';
import { writeCount, writeWhole } from '../write-count.ts';
import { areTooFew, FEWEST_REPLICATES, FEWEST_UNITS } from './resample.ts';
import { inEach, quoted } from './sentences.ts';
import type { Sensitivity, SobolSensitivity } from './sensitivity-of.ts';
import { USUAL_REPLICATES, USUAL_SAMPLES } from './usual-sizes.ts';

/** Why an analysis says nothing of a measure, and what it would need; nothing where it says something. */
export function tellUntold(
  found: Sensitivity,
  { label }: Pick<MetricInfo, 'label'>,
): readonly [Text, ...Text[]] | undefined {
  const measure = quoted(label);
  switch (found.untold) {
    case undefined:
      return undefined;
    case 'unmeasured':
      return [NOT_MEASURED];
    case 'alike':
      return [
        {
          en: `${measure.en} does not vary: in each replicate it is the same at all points, whatever the factors are.`,
          fr: `${measure.fr} ne varie pas\u00a0: dans chaque répétition, la mesure est la même en tout point, quels que soient les facteurs.`,
        },
      ];
    case 'few':
    case 'replicates':
    case 'gaps':
    case 'luck':
    case 'open':
      return found.method === 'sobol'
        ? tellShareless(found, found.untold, measure)
        : [NOT_MEASURED];
  }
}

const NOT_MEASURED: Text = {
  en: 'Nothing could be measured.',
  fr: 'Rien n’a pu être mesuré.',
};

function tellShareless(
  found: SobolSensitivity,
  untold: 'few' | 'replicates' | 'gaps' | 'luck' | 'open',
  measure: Text,
): [Text, ...Text[]] {
  const { samples, replicates } = found;
  const size = {
    en: `${writeCount(samples, 'sample', 'samples', 'en')} and ${writeCount(replicates, 'replicate', 'replicates', 'en')}`,
    fr: `${writeCount(samples, 'tirage', 'tirages', 'fr')} et ${writeCount(replicates, 'répétition', 'répétitions', 'fr')}`,
  };
  const [nothing, rien] = [
    `Nothing can be said of the share of each factor in the variance of ${measure.en}`,
    `On ne peut rien dire de la part de chaque facteur dans la variance de ${measure.fr}`,
  ];
  const few = tellFewDraws(replicates);
  if (untold === 'few') {
    const usual = USUAL_SAMPLES.sobol;
    return [
      {
        en: `${nothing}: of ${writeCount(samples, 'measured sample', 'measured samples', 'en')} no interval can be told. Needed are ${FEWEST_UNITS} at least; ${usual} are usual (--samples).`,
        fr: `${rien}\u00a0: avec ${writeCount(samples, 'tirage mesuré', 'tirages mesurés', 'fr')}, il n’y a pas d’intervalle. Il en faut ${FEWEST_UNITS} au moins\u00a0; ${usual} sont d’usage (--samples).`,
      },
      // Else it would be the next thing to stand in the way.
      ...(areTooFew(replicates) ? [{ en: `Likewise, ${few.en}`, fr: `De même, ${few.fr}` }] : []),
    ];
  }
  if (untold === 'replicates') {
    return [{ en: `${nothing}: ${few.en}`, fr: `${rien}\u00a0: ${few.fr}` }];
  }
  const reason = {
    gaps: GAPS,
    luck: {
      en: 'what the factors make of it cannot be told from zero, and a share of what may be nothing has no meaning',
      fr: 'ce que les facteurs en font ne se distingue pas de zéro, et une part de ce qui n’est peut-être rien n’a pas de sens',
    },
    open: {
      en: 'the interval of a share is at least as wide as from none to all, so that the shares cannot be compared',
      fr: 'l’intervalle d’une part est au moins aussi large que de rien à tout, et les parts ne se comparent pas',
    },
  }[untold];
  return [
    {
      en: `${nothing}: with ${size.en}, ${reason.en}.`,
      fr: `${rien}\u00a0: avec ${size.fr}, ${reason.fr}.`,
    },
    tellNeeds(found),
  ];
}

/** Why luck cannot be drawn anew where there are enough replicates. */
export const GAPS: Text = {
  en: 'so few replicates could be measured at some points that no interval can be told',
  fr: 'si peu de répétitions ont pu être mesurées en certains points qu’il n’y a pas d’intervalle',
};

/** Why so few replicates give no interval, and how many do. */
export function tellFewDraws(replicates: number): Text {
  return {
    en: `with ${replicates} replicates, too few to draw luck anew, no interval can be told. Needed are ${FEWEST_REPLICATES} at least; ${USUAL_REPLICATES} are usual (--replicates).`,
    fr: `avec ${replicates} répétitions, trop peu pour rejouer le hasard, il n’y a pas d’intervalle. Il en faut ${FEWEST_REPLICATES} au moins\u00a0; ${USUAL_REPLICATES} sont d’usage (--replicates).`,
  };
}

/**
 * More of both; and how many replicates at least. The variance of luck in a mean of r replicates is that of single runs divided by r: it is at most what
 * the factors may make at most, by the interval of luck's share, with as many as that share has for each part of the factors.
 */
function tellNeeds({ luck, samples, replicates }: SobolSensitivity): Text {
  const least = Number(Math.ceil(luck.low / (1 - luck.low)).toPrecision(2));
  const isTold = least > replicates && Number.isFinite(least);
  const fewSamples = samples < USUAL_SAMPLES.sobol;
  return inEach((language) => {
    const written = writeWhole(least, language);
    return {
      en:
        `Needed are more samples (--samples${fewSamples ? `; ${USUAL_SAMPLES.sobol} are usual` : ''}) and ` +
        (isTold
          ? `more replicates (--replicates): at least about ${written}, for luck to make no more of the variance between means than the factors may make at most.`
          : `more replicates (--replicates${replicates < USUAL_REPLICATES ? `; ${USUAL_REPLICATES} are usual` : ''}).`),
      fr:
        `Il faut plus de tirages (--samples${fewSamples ? `\u00a0; ${USUAL_SAMPLES.sobol} sont d’usage` : ''}) et ` +
        (isTold
          ? `plus de répétitions (--replicates)\u00a0: au moins ${written} environ, pour que le hasard ne fasse pas plus de la variance entre les moyennes que les facteurs n’en font au plus.`
          : `plus de répétitions (--replicates${replicates < USUAL_REPLICATES ? `\u00a0; ${USUAL_REPLICATES} sont d’usage` : ''}).`),
    }[language];
  });
}
