import type { Language, Text } from '../../model/text.ts';
import type { Factor, Level } from '../design.ts';
import type { MetricInfo } from '../metric-info.ts';
import { decimalsFor, writeDecimal, writeInterval, writeLevel } from '../write-number.ts';
import { type Lead, leadOf, rankFactors } from './ranking.ts';
import type { Estimate } from './resample.ts';
import { namesOf, quoted, tellConvergence, tellLead, tellWeak } from './sentences.ts';
import type { OneAtATimeSensitivity } from './sensitivity-of.ts';

type Told = Pick<MetricInfo, 'label' | 'margin'>;

/** What one factor at a time says, the answer first. */
export function tellOneAtATime(
  found: OneAtATimeSensitivity,
  factors: readonly Factor[],
  metric: Told,
): Text[] {
  const ranked = rankFactors(found);
  const isClear = (factor: number) =>
    found.effects.some((effect) => effect.factor === factor && effect.isClear);
  const clear = ranked.filter(({ factor }) => isClear(factor));
  const open = ranked.filter(({ factor }) => !isClear(factor));
  const label = quoted(metric.label);
  const lead = leadOf(clear);
  if (lead === undefined) {
    return [
      ...(Number.isNaN(ranked[0]?.low ?? NaN) ? [ONE_REPLICATE] : []),
      {
        en: `No factor alone moves ${label.en} clearly away from the base.`,
        fr: `Aucun facteur n’éloigne à lui seul ${label.fr} nettement de la base.`,
      },
    ];
  }
  return [
    tellFirst(lead, found, factors, metric),
    ...tellLead(lead, factors),
    ...tellOpen(open, factors),
    ...tellWeak(ranked, factors, metric.margin),
    ...tellConvergence(found, factors),
    ONE_BASE,
  ];
}

const ONE_REPLICATE: Text = {
  en: 'With one replicate no difference has an interval: none can be told from luck.',
  fr: 'Avec une seule répétition, aucune différence n’a d’intervalle\u00a0: aucune ne se distingue du hasard.',
};

const ONE_BASE: Text = {
  en: 'The base is one point: elsewhere the order may differ, and what factors do together does not show.',
  fr: 'La base n’est qu’un point\u00a0: ailleurs l’ordre peut différer, et ce que des facteurs font ensemble ne se voit pas.',
};

function tellFirst(
  { first, rivals }: Lead,
  { swings }: OneAtATimeSensitivity,
  factors: readonly Factor[],
  metric: Told,
): Text {
  const swing = swings.find(({ factor }) => factor === first.factor);
  const name = namesOf(factors, [first]);
  const label = quoted(metric.label);
  const told = (language: Language) => {
    const level = (value: Level) => writeLevel(value, factors[first.factor] ?? {}, language);
    return { from: level(swing?.lowest ?? null), to: level(swing?.highest ?? null) };
  };
  const [en, fr] = [told('en'), told('fr')];
  const [open, ouvert] = rivals.length > 0 ? [' by estimate', ', selon l’estimation,'] : ['', ''];
  return {
    en: `Alone, ${name.en} moves ${label.en} most${open}: by ${sizeOf(first, 'en')} between ${en.from}, where the measure is lowest, and ${en.to}, where it is highest.`,
    fr: `À lui seul, ${name.fr} fait${ouvert} le plus varier ${label.fr}\u00a0: de ${sizeOf(first, 'fr')} entre ${fr.from}, où la mesure est la plus basse, et ${fr.to}, où elle est la plus haute.`,
  };
}

function sizeOf({ estimate, low, high }: Estimate, language: Language): string {
  const decimals = decimalsFor((high - low) / 2 || estimate / 10);
  const value = writeDecimal(estimate, { decimals }, language);
  return Number.isFinite(low + high)
    ? `${value} ${writeInterval(low, high, { decimals }, language)}`
    : value;
}

function tellOpen(open: readonly { factor: number }[], factors: readonly Factor[]): Text[] {
  if (open.length === 0) return [];
  const names = namesOf(factors, open);
  return [
    {
      en: `Not clearly different from the base, all differences allowed for (Bonferroni): ${names.en}.`,
      fr: `Sans écart net à la base, compte tenu de tous les écarts (Bonferroni)\u00a0: ${names.fr}.`,
    },
  ];
}
