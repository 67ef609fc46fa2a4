import { CAUTIONS } from '../../analysis/cautions.ts';
import { writeDecimal } from '../../analysis/write-number.ts';
import { titled } from '../../charts/chart.ts';
import { METRICS, MODEL_VERSION } from '../../model/index.ts';
import { writeAddress } from '../address/address.ts';
import { shownNow } from '../address/follow-address.ts';
import { GLOSSARY } from '../lessons/glossary.ts';
import { pairedDifferenceSummary } from '../pairs/summary.ts';
import { differences } from '../texts/differences.ts';
import { PAIR_COUNT, pairsFor } from '../state/pairs.ts';
import { bet, cameTrue, outcome, reason } from '../state/play-lesson.ts';
import { language, say } from '../state/preferences.ts';
import { lesson, setup } from '../state/session.ts';
import { listed } from '../texts/listed.ts';
import { BOXES } from './boxes-part.tsx';
import { Commands } from './exercise-part.tsx';

const TEXTS = {
  model: { en: 'model', fr: 'modèle' },
  bet: { en: 'My bet', fr: 'Mon pari' },
  because: { en: 'because', fr: 'parce que' },
  cause: { en: 'Cause changed in world B', fr: 'Cause changée dans le monde B' },
  result: { en: 'What happened', fr: 'Ce qui s’est passé' },
  notYet: { en: 'to be filled in', fr: 'à remplir' },
  luck: { en: 'Seed and replicate', fr: 'Graine et répétition' },
  link: { en: 'Link', fr: 'Lien' },
  glossary: { en: 'Words', fr: 'Vocabulaire' },
  home: { en: 'To take home', fr: 'À emporter' },
  run: {
    en: 'The same pairs on the command line, with both scenario files of the lesson:',
    fr: 'Les mêmes paires en ligne de commande, avec les deux fichiers de scénario de la leçon\u00a0:',
  },
  table: {
    en: 'Allali’s table (12 firms in Québec; not measured in Morocco): write the names of the four visions, and place your firm.',
    fr: 'Tableau d’Allali (12 entreprises du Québec\u00a0; non mesuré au Maroc)\u00a0: écrivez le nom des quatre visions et placez-y votre entreprise.',
  },
  firmClear: { en: 'Firm: clear vision', fr: 'PME\u00a0: vision claire' },
  firmVague: { en: 'Firm: vague vision', fr: 'PME\u00a0: vision floue' },
  networkClear: { en: 'Network: clear vision', fr: 'Réseau\u00a0: vision claire' },
  networkVague: { en: 'Network: vague vision', fr: 'Réseau\u00a0: vision floue' },
};

const BLANK = '……………………………………………………………………………………';

/** The lesson on one grey A4 page; seen on paper only. */
export function Sheet() {
  const played = lesson.value;
  if (played === null) return null;
  const { replicate, seed } = setup.value;
  const answer = bet.value === null ? undefined : played.bet.answers[bet.value];
  return (
    <article class="sheet">
      <header>
        <h1>{say(played.title)}</h1>
        <p>
          Reticula · {say(played.section)} · {say(TEXTS.model)} {MODEL_VERSION}
        </p>
      </header>
      <p class="question">{say(played.question)}</p>
      <p>{say(played.situation)}</p>
      {played.hasAllaliTable && <AllaliTable />}
      <dl>
        <dt>{say(TEXTS.bet)}</dt>
        <dd>
          {say(played.bet.prompt)} <b>{answer ? say(answer.label) : BLANK}</b>, {say(TEXTS.because)}{' '}
          {reason.value === '' ? BLANK : reason.value}
        </dd>
        <dt>{say(TEXTS.cause)}</dt>
        <dd>{listed(differences(), language.value)}</dd>
        <dt>{say(TEXTS.result)}</dt>
        <dd>{writeResult() ?? `${say(TEXTS.notYet)} ${BLANK}`}</dd>
        <dt>{say(TEXTS.luck)}</dt>
        <dd>
          {seed}, {replicate}
        </dd>
        <dt>{say(TEXTS.link)}</dt>
        <dd class="address">…#{writeAddress(shownNow())}</dd>
      </dl>
      <div class="sheet-boxes">
        {BOXES.map(({ name, title }) => (
          <section key={name}>
            <h2>{say(title)}</h2>
            <ul>
              {played.boxes[name].map((sentence) => (
                <li key={sentence.en}>{say(sentence)}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <p>
        <b>{say(TEXTS.glossary)}.</b>{' '}
        {played.glossary.map((name) => {
          const { term, meaning } = GLOSSARY[name];
          return (
            <span key={name}>
              <i>{say(term)}</i>
              {language.value === 'fr' ? '\u00a0: ' : ': '}
              {say(meaning)}{' '}
            </span>
          );
        })}
      </p>
      <p>
        <b>{say(TEXTS.home)}.</b> {say(played.exercise)} {say(TEXTS.run)}
      </p>
      <Commands lesson={played} />
      <footer>
        {CAUTIONS.slice(0, 3).map((caution) => (
          <span key={caution.en}>{say(caution)} </span>
        ))}
      </footer>
    </article>
  );
}

/** What came out: of the pair on the page, and of all pairs if they were run. */
function writeResult(): string | undefined {
  const [played, found] = [lesson.value, outcome.value];
  if (played === null || found === undefined) return undefined;
  const metric = METRICS.find(({ name }) => name === played.bet.quantity.metric);
  if (metric === undefined) return undefined;
  const write = (value: number) => writeDecimal(value, { decimals: 2 }, language.value);
  const answer = played.bet.answers[cameTrue.value ?? -1];
  const pairs = pairsFor(setup.value, metric.name);
  const single = `${titled(metric, language.value)} A ${write(found.pair.first)}, B ${write(found.pair.second)}.`;
  return [
    single,
    ...(answer ? [`${say(answer.label)}.`] : []),
    ...(pairs.length === PAIR_COUNT
      ? [pairedDifferenceSummary(pairs, metric, differences(), language.value)]
      : []),
  ].join(' ');
}

function AllaliTable() {
  return (
    <>
      <p>{say(TEXTS.table)}</p>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{say(TEXTS.firmVague)}</th>
            <th scope="col">{say(TEXTS.firmClear)}</th>
          </tr>
        </thead>
        <tbody>
          {[TEXTS.networkClear, TEXTS.networkVague].map((row) => (
            <tr key={row.en}>
              <th scope="row">{say(row)}</th>
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
