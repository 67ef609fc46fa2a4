import type { Language, Text } from '../../model/text.ts';
import type { Factor } from '../design.ts';
import { decimalsFor, writeDecimal, writeInterval, writeLevel } from '../write-number.ts';
import type { Convergence, IndexName } from './convergence.ts';
import { listFactors } from './ranking.ts';
import type { Estimate } from './resample.ts';
import { inEach } from './sentences.ts';
import type { Sensitivity } from './sensitivity-of.ts';

/** A table as people read it: the first column names factors, the others hold numbers. */
export interface WrittenTable {
  readonly headers: readonly Text[];
  readonly rows: readonly (readonly Text[])[];
}

/** The index that factors are ranked by, and what it is called. */
export const WEIGHTS: Readonly<Record<Sensitivity['method'], { name: IndexName; label: Text }>> = {
  oat: { name: 'swing', label: { en: 'highest − lowest', fr: 'plus haut − plus bas' } },
  morris: { name: 'muStar', label: { en: 'μ*', fr: 'μ*' } },
  sobol: { name: 'total', label: { en: 'total index', fr: 'indice total' } },
};

/** Every factor with its numbers, the weightiest first; no rows where nothing is told. */
export function sensitivityTable(
  sensitivity: Sensitivity,
  factors: readonly Factor[],
): WrittenTable {
  const nameOf = (factor: number) => factors[factor]?.label ?? { en: '', fr: '' };
  const ranked = listFactors(sensitivity);
  if (ranked.length === 0) return { headers: [], rows: [] };
  switch (sensitivity.method) {
    case 'oat': {
      const { base, effects } = sensitivity;
      const decimals = decimalsFor(
        Math.max(0, ...effects.map(({ difference: { low, high } }) => halfOf(low, high))),
      );
      const rows = ranked.flatMap((factor) =>
        effects
          .filter((effect) => effect.factor === factor)
          .map(({ level, difference: { mean, low, high } }) => [
            nameOf(factor),
            inEach((language) => writeLevel(level, factors[factor] ?? {}, language)),
            inEach((language) => writeDecimal(base.mean + mean, { decimals }, language)),
            inEach((language) => writeDecimal(mean, { decimals, isSigned: true }, language)),
            inEach((language) => writeInterval(low, high, { decimals, isSigned: true }, language)),
          ]),
      );
      const atBase = [
        { en: 'base', fr: 'base' },
        NOTHING,
        inEach((language) => writeDecimal(base.mean, { decimals }, language)),
        NOTHING,
        NOTHING,
      ];
      return {
        headers: [
          HEADERS.factor,
          HEADERS.value,
          HEADERS.mean,
          HEADERS.difference,
          HEADERS.interval,
        ],
        rows: [atBase, ...rows],
      };
    }
    case 'morris': {
      const known = ranked.flatMap((factor) => {
        return sensitivity.effects.filter((effect) => effect.factor === factor);
      });
      const spread = Math.max(0, ...known.map(({ muStar: { low, high } }) => halfOf(low, high)));
      const largest = Math.max(0, ...known.map(({ muStar }) => muStar.estimate));
      const decimals = decimalsFor(spread || largest / 10);
      return {
        headers: (['factor', 'muStar', 'interval', 'mu', 'sigma', 'luck'] as const).map(
          (name) => HEADERS[name],
        ),
        rows: known.map(({ factor, muStar, mu, sigma, luck }) => [
          nameOf(factor),
          inEach((language) => writeSize(muStar.estimate, decimals, language)),
          withInterval(muStar, decimals)[1],
          inEach((language) => writeDecimal(mu.estimate, { decimals, isSigned: true }, language)),
          inEach((language) => writeSize(sigma.estimate, decimals, language)),
          inEach((language) => writeSize(luck, decimals, language)),
        ]),
      };
    }
    case 'sobol':
      return {
        headers: (['factor', 'first', 'interval', 'total', 'interval'] as const).map(
          (name) => HEADERS[name],
        ),
        rows: ranked.flatMap((factor) =>
          sensitivity.indices
            .filter((index) => index.factor === factor)
            .map(({ first, total }) => [
              nameOf(factor),
              ...withInterval(first, 2),
              ...withInterval(total, 2),
            ]),
        ),
      };
  }
}

/** The weight of every factor from the first parts of the sample and from all of it. @returns undefined where the sample is too small to be divided */
export function convergenceTable(
  sensitivity: Sensitivity,
  factors: readonly Factor[],
  { isNarrow }: { readonly isNarrow: boolean },
): WrittenTable | undefined {
  const { convergence, method } = sensitivity;
  const listed = listFactors(sensitivity);
  if (convergence.length < 2 || listed.length === 0) return undefined;
  const { name, label } = WEIGHTS[method];
  const decimals = name === 'total' ? 2 : digitsOf(convergence, name);
  const unit = UNITS[method];
  const rows = listed.map((factor) => [
    factors[factor]?.label ?? NOTHING,
    ...convergence.map(({ indices }) => {
      const index = indices[name]?.find((one) => one.factor === factor);
      return inEach((language) => {
        return index === undefined ? '–' : write(index, decimals, isNarrow, language);
      });
    }),
  ]);
  return {
    headers: [
      label,
      ...convergence.map(({ sample }, at) =>
        inEach((language) => (at === 0 ? `${sample} ${unit[language]}` : String(sample))),
      ),
    ],
    rows,
  };
}

function write(
  { estimate, low, high }: Estimate,
  decimals: number,
  isNarrow: boolean,
  language: Language,
): string {
  const value = writeDecimal(estimate, { decimals }, language);
  if (!Number.isFinite(low + high)) return value;
  return isNarrow
    ? `${value} ±${writeDecimal((high - low) / 2, { decimals }, language)}`
    : `${value} ${writeInterval(low, high, { decimals }, language)}`;
}

/** 0 where it is 0, and not where it is only small. */
function writeSize(value: number, decimals: number, language: Language): string {
  const least = 10 ** -decimals;
  return value > 0 && value < least / 2
    ? `<\u00a0${writeDecimal(least, { decimals }, language)}`
    : writeDecimal(value, { decimals }, language);
}

function digitsOf(convergence: Convergence, name: IndexName): number {
  const last = convergence.at(-1)?.indices[name] ?? [];
  const halves = last.map(({ low, high }) => halfOf(low, high));
  return decimalsFor(Math.max(0, ...halves));
}

function withInterval({ estimate, low, high }: Estimate, decimals: number): [Text, Text] {
  return [
    inEach((language) => writeDecimal(estimate, { decimals }, language)),
    inEach((language) => writeInterval(low, high, { decimals }, language)),
  ];
}

function halfOf(low: number, high: number): number {
  return Number.isFinite(high - low) ? (high - low) / 2 : 0;
}

const NOTHING: Text = { en: '', fr: '' };

/** What a sample is counted in. */
export const UNITS: Readonly<Record<Sensitivity['method'], Text>> = {
  oat: { en: 'replicates', fr: 'répétitions' },
  morris: { en: 'trajectories', fr: 'trajectoires' },
  sobol: { en: 'samples', fr: 'tirages' },
};

const HEADERS = {
  factor: { en: 'factor', fr: 'facteur' },
  value: { en: 'value', fr: 'valeur' },
  mean: { en: 'mean', fr: 'moyenne' },
  difference: { en: 'difference', fr: 'différence' },
  interval: { en: '95% interval', fr: 'intervalle à 95\u00a0%' },
  muStar: { en: 'μ*', fr: 'μ*' },
  mu: { en: 'μ', fr: 'μ' },
  sigma: { en: 'σ', fr: 'σ' },
  luck: { en: 'μ* of luck', fr: 'μ* du hasard' },
  first: { en: 'first order', fr: 'premier ordre' },
  total: { en: 'total', fr: 'total' },
} satisfies Readonly<Record<string, Text>>;
