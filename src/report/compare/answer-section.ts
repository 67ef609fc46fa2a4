import type { MetricComparison } from '../../analysis/compare/compare-arms.ts';
import { IN_REALITY, tellMetric } from '../../analysis/compare/metric-sentence.ts';
import { writeDecimal } from '../../analysis/write-number.ts';
import type { Language, Text } from '../../model/text.ts';
import { both, html, type Markup } from '../markup.ts';
import { figurePlace } from '../sections/figure-place.ts';
import type { ComparisonPageData, SideBySide } from './comparison-page-data.ts';
import { glanceTable } from './glance-table.ts';
import { inWords, levelName, type SideNames } from './side-names.ts';

/** More sentences than these are no answer. */
const MOST_SENTENCES = 4;

/** What came out: the measure that the question is about first, a picture of all, how sure, and, of several pairs, everything at a glance. */
export function answerSection(data: ComparisonPageData, names: SideNames): Markup {
  const { comparisons } = data;
  const lead = leadOf(comparisons, names);
  const sure = html`<h3>${both({ en: 'How sure', fr: 'Avec quelle certitude' })}</h3>
        ${sureness(data).map((sentence) => html`<p>${both(sentence)}</p>`)}`;
  // Beside a long answer there is room under the picture.
  const isLong = lead.length > 2;
  return html`<section id="answer">
    <h2>${both({ en: 'What came out', fr: 'Ce qu’il en ressort' })}</h2>
    <div class="beside">
      <div>
        ${lead.map((sentence) => html`<p class="lead">${both(sentence)}</p>`)}
        ${comparisons.map((one) => identity(one))}
        <p class="muted">${both(IN_REALITY)}</p>
        ${!isLong && sure}
      </div>
      <div>${figurePlace('differences')}${isLong && sure}</div>
    </div>
    ${comparisons.length > 1 && glanceTable(data)}
  </section>`;
}

/** The first measure of every pair, or of the pair that differs most where there are many. */
function leadOf(comparisons: readonly SideBySide[], names: SideNames): Text[] {
  const told = comparisons.flatMap((one) => {
    const [first] = one.metrics;
    if (first === undefined) return [];
    const place = levelName(one) ?? (comparisons.length > 1 ? pairOf(one, first) : undefined);
    const write = (language: Language) => {
      const { a, b } = one;
      const arms = [
        inWords(names, a.letter, language),
        inWords(names, b.letter, language),
      ] as const;
      const sentence = tellMetric(first, arms)[language];
      return place === undefined ? sentence : `${place[language]} – ${sentence}`;
    };
    return [{ first, sentence: { en: write('en'), fr: write('fr') } }];
  });
  if (told.length <= MOST_SENTENCES) return told.map(({ sentence }) => sentence);
  const clear = told.filter(({ first }) => first.verdict === 'higher' || first.verdict === 'lower');
  const [most] = (clear.length > 0 ? clear : told).toSorted(
    (x, y) => Math.abs(y.first.difference) - Math.abs(x.first.difference),
  );
  return most === undefined ? [] : [most.sentence, countOf(clear.length, told.length)];
}

/** The two that a sentence is about, where it does not name them itself: of several pairs one like the other would be said of nobody. */
function pairOf({ a, b }: SideBySide, { verdict }: MetricComparison): Text | undefined {
  if (verdict === 'higher' || verdict === 'lower') return undefined;
  return { en: `${a.letter} and ${b.letter}`, fr: `${a.letter} et ${b.letter}` };
}

function countOf(clear: number, all: number): Text {
  return {
    en: `This measure differs clearly in ${clear} of ${all} comparisons.`,
    fr: `La différence est nette pour cette mesure dans ${clear} cas sur ${all}.`,
  };
}

function identity({ identical, a, b }: SideBySide): Markup | undefined {
  if (identical === undefined) return undefined;
  const [one, two] = [a.letter, b.letter];
  const text: Text =
    identical === 'same'
      ? {
          en: `${one} and ${two} are the same: the same points of the same sweep.`,
          fr: `${one} et ${two} sont identiques\u00a0: les mêmes points du même balayage.`,
        }
      : {
          en: `Every run of ${two} ends in exactly the same state as its pair in ${one}: what differs changed nothing.`,
          fr: `Chaque simulation de ${two} finit exactement dans le même état que sa jumelle de ${one}\u00a0: ce qui diffère n’a rien changé.`,
        };
  return html`<p class="caution">${both(text)}</p>`;
}

function sureness({ comparisons, metrics }: ComparisonPageData): Text[] {
  const count = comparisons.length * metrics.length;
  return [luckOf(comparisons), ...gainOf(comparisons), adjustedFor(count)];
}

function luckOf(comparisons: readonly SideBySide[]): Text {
  const pairs = [...new Set(comparisons.map((one) => one.pairs))].sort((x, y) => x - y);
  const [least = 0, most = 0] = [pairs[0], pairs.at(-1)];
  if (most === 0) {
    return {
      en: 'The runs of the two sides do not share their luck: they are compared as independent groups.',
      fr: 'Les simulations des deux côtés ne partagent pas leurs aléas\u00a0: elles sont comparées comme des groupes indépendants.',
    };
  }
  const range = (language: Language) => {
    const write = (value: number) => writeDecimal(value, { decimals: 0 }, language);
    return least === most ? write(most) : `${write(least)}–${write(most)}`;
  };
  return {
    en: `Runs are compared in pairs that share their luck (${range('en')} pairs): the same firms and the same chances, so that what remains is the difference of the set-ups.`,
    fr: `Les simulations sont comparées par paires qui partagent leurs aléas (${range('fr')} paires)\u00a0: mêmes entreprises, mêmes hasards, si bien qu’il ne reste que la différence des configurations.`,
  };
}

/** What the pairs saved, where they saved anything worth telling. */
function gainOf(comparisons: readonly SideBySide[]): Text[] {
  const gains = comparisons
    .flatMap(({ metrics }) => metrics.map(({ pairingGain }) => pairingGain))
    .filter(Number.isFinite)
    .sort((x, y) => x - y);
  const [least, most] = [gains[0], gains.at(-1)];
  if (least === undefined || most === undefined || most < 1.5) return [];
  const range = (language: Language) => {
    const write = (value: number) =>
      writeDecimal(value, { decimals: value < 10 ? 1 : 0 }, language);
    const [from, to] = [write(least), write(most)];
    return from === to ? from : { en: `${from} to ${to}`, fr: `de ${from} à ${to}` }[language];
  };
  return [
    {
      en: `Without pairs, as sharp a comparison would need ${range('en')} times as many runs, by measure.`,
      fr: `Sans paires, une comparaison aussi fine demanderait, selon la mesure, ${range('fr')} fois plus de simulations.`,
    },
  ];
}

function adjustedFor(count: number): Text {
  if (count === 1) {
    return {
      en: '“Clear” means that the 95% interval excludes zero and a permutation test rules out luck at 5%.',
      fr: '«\u00a0Net\u00a0» veut dire que l’intervalle à 95\u00a0% exclut zéro et qu’un test de permutation écarte le hasard au seuil de 5\u00a0%.',
    };
  }
  return {
    en: `“Clear” means that the 95% interval excludes zero and a permutation test, adjusted for all ${count} comparisons (Holm), rules out luck at 5%.`,
    fr: `«\u00a0Net\u00a0» veut dire que l’intervalle à 95\u00a0% exclut zéro et qu’un test de permutation, ajusté pour les ${count} comparaisons (Holm), écarte le hasard au seuil de 5\u00a0%.`,
  };
}
