import { decimalsFor, writeDecimal } from '../../analysis/write-number.ts';
import { titled } from '../../charts/chart.ts';
import { METRICS } from '../../model/index.ts';
import type { Lesson } from '../lessons/lesson.ts';
import { DifferencesPart } from './differences-part.tsx';
import { DissolvedPart } from './dissolved-part.tsx';
import { PairsPart } from '../pairs/pairs-part.tsx';
import { bet, cameTrue, isAsGiven, isCauseAlone, outcome } from '../state/play-lesson.ts';
import { held, language, say } from '../state/preferences.ts';
import { setup, tick } from '../state/session.ts';
import { differences } from '../texts/differences.ts';
import { WORLD_NAMES } from '../texts/world-names.ts';

const TEXTS = {
  result: { en: 'What happened', fr: 'Ce qui s’est passé' },
  wait: {
    en: 'Let the worlds run to the end to see.',
    fr: 'Laissez les mondes aller jusqu’au bout pour voir.',
  },
  right: { en: 'That is what you bet.', fr: 'C’est ce que vous aviez parié.' },
  wrong: { en: 'You bet otherwise.', fr: 'Vous aviez parié autre chose.' },
  many: {
    en: 'One pair of worlds cannot tell: run the 100 pairs.',
    fr: 'Une seule paire de mondes ne suffit pas\u00a0: simulez les 100 paires.',
  },
  nothing: {
    en: 'Nothing to measure in this pair of worlds.',
    fr: 'Rien à mesurer dans cette paire de mondes.',
  },
  changed: {
    en: 'You have changed the worlds since the bet: this is about the worlds as they are now.',
    fr: 'Vous avez changé les mondes depuis le pari\u00a0: ceci porte sur les mondes tels qu’ils sont.',
  },
  colon: { en: ':', fr: '\u00a0:' },
  why: { en: 'Why, in the model', fr: 'Pourquoi, dans le modèle' },
};

/** What came out, beside the bet. */
export function ResultPart({ lesson }: { readonly lesson: Lesson }) {
  if (bet.value === null) return null;
  const found = outcome.value;
  if (found === undefined) return tick.value === 0 ? null : <p class="muted">{say(TEXTS.wait)}</p>;
  const { answers, quantity } = lesson.bet;
  const metric = METRICS.find(({ name }) => name === quantity.metric);
  const { first, second, start } = found.pair;
  const measure = metric ? held(titled(metric, language.value)) : '';
  const [cause, ...others] = differences();
  const isCounted = [start, first, second].every(Number.isInteger);
  const decimals = isCounted
    ? 0
    : decimalsFor(Math.abs(second - first) / 10 || (metric?.margin ?? 0.05) / 2);
  const write = (value: number) => writeDecimal(value, { decimals }, language.value);
  const isOfMany = quantity.of === 'agreement';
  const answer = answers[cameTrue.value ?? -1];
  return (
    <section class="result" aria-live="polite" ref={bringUp}>
      <h2>{say(TEXTS.result)}</h2>
      {!isAsGiven.value && <p class="muted">{say(TEXTS.changed)}</p>}
      <p class="muted">{say(lesson.bet.prompt)}</p>
      {answer === undefined ? (
        <p class="verdict">{say(isOfMany ? TEXTS.many : TEXTS.nothing)}</p>
      ) : (
        <p class="verdict">
          <b>{say(answer.label)}.</b>{' '}
          {isAsGiven.value && say(cameTrue.value === bet.value ? TEXTS.right : TEXTS.wrong)}
        </p>
      )}
      <dl class="outcome">
        {quantity.of === 'change' && (
          <div>
            <dt>{START[language.value](measure)}</dt>
            <dd>{write(start)}</dd>
          </div>
        )}
        <div class="first">
          <dt>
            {measure}, {say(WORLD_NAMES.first)}
          </dt>
          <dd>{write(first)}</dd>
        </div>
        <div class="second">
          <dt>
            {measure}, {say(WORLD_NAMES.second)}
            {cause !== undefined && others.length === 0 && (
              <>
                {say(TEXTS.colon)} <i>{cause}</i>
              </>
            )}
          </dt>
          <dd>{write(second)}</dd>
        </div>
      </dl>
      <DifferencesPart />
      <DissolvedPart />
      {cause !== undefined && (
        <p class="reading">
          {held(
            READING[language.value](
              isCauseAlone.value ? say(lesson.cause.label) : undefined,
              metric ? say(metric.label) : '',
            ),
          )}
        </p>
      )}
      <PairsPart metric={quantity.metric} key={`${setup.value.seed}`} />
      <h2>{say(TEXTS.why)}</h2>
      <p>{say(lesson.explanation)}</p>
    </section>
  );
}

/** The panel goes back to its beginning, where the result stands, as soon as there is one. */
function bringUp(result: HTMLElement | null): void {
  const panel = result?.closest('[role=tabpanel]');
  if (panel) panel.scrollTop = 0;
}

/** Why one may conclude from two worlds, and where that ends. Without a cause it is not the lesson's alone. */
const READING = {
  en: (cause: string | undefined, measure: string) =>
    `Both worlds began with the same firms and have the same draws; only ${
      cause === undefined
        ? 'what stands over the networks differs'
        : `one thing differs: in world B, ${cause}`
    }. So, in this model and with this luck, nothing else can have made the difference. In reality, what was changed here and what is measured (${measure}) may have a common cause.`,
  fr: (cause: string | undefined, measure: string) =>
    `Les deux mondes partent des mêmes entreprises et ont les mêmes tirages\u00a0; ${
      cause === undefined
        ? 'seul diffère ce qu’indiquent leurs titres'
        : `une seule chose diffère\u00a0: dans le monde B, ${cause}`
    }. Dans ce modèle et avec ces aléas, rien d’autre ne peut donc expliquer l’écart. Dans la réalité, ce que l’on a changé ici et ce que l’on mesure (${measure}) peuvent avoir une cause commune.`,
};

const START = {
  en: (metric: string) => `${metric}, at the start`,
  fr: (metric: string) => `${metric}, au départ`,
};
