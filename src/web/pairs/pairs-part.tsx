import { useComputed } from '@preact/signals';
import { pairedDifferenceSummary } from './summary.ts';
import { METRICS } from '../../model/index.ts';
import { LiveChart } from '../charts/live-chart.tsx';
import { overRun } from '../state/outcome.ts';
import { askPairs, isAsking, isRefused, PAIR_COUNT, pairsFor, stopAsking } from '../state/pairs.ts';
import { held, language, say } from '../state/preferences.ts';
import { differences } from '../texts/differences.ts';
import { runs, setup } from '../state/session.ts';

const TEXTS = {
  ask: {
    en: 'Is it luck? Run 100 pairs of worlds',
    fr: 'Est-ce le hasard\u00a0? Simuler 100 paires de mondes',
  },
  stop: { en: 'Stop', fr: 'Arrêter' },
  refused: {
    en: 'These worlds cannot be run: the reason stands over the networks.',
    fr: 'Ces mondes ne peuvent pas être simulés\u00a0: la raison est indiquée au-dessus des réseaux.',
  },
};

/** The same change of cause under the luck of 100 replicates. */
export function PairsPart({ metric: name }: { readonly metric: string }) {
  const metric = METRICS.find((one) => one.name === name);
  const found = useComputed(() => pairsFor(setup.value, name));
  const rows = useComputed(() => {
    const shown = overRun(runs.second.frames.value, name) - overRun(runs.first.frames.value, name);
    const all = found.value.map(({ first, second }) => ({ value: second - first, isShown: false }));
    const measured = all.filter(({ value }) => Number.isFinite(value));
    return Number.isFinite(shown) && measured.length > 0
      ? [...measured, { value: shown, isShown: true }]
      : measured;
  });
  const summary = useComputed(() =>
    metric === undefined
      ? ''
      : held(pairedDifferenceSummary(found.value, metric, differences(), language.value)),
  );
  if (metric === undefined) return null;
  const count = found.value.length;
  return (
    <div class="pairs">
      {count < PAIR_COUNT && (
        <p>
          {isAsking.value && count > 0 ? (
            <>
              <progress max={PAIR_COUNT} value={count} aria-label={say(TEXTS.ask)} />{' '}
              <button type="button" onClick={stopAsking}>
                {say(TEXTS.stop)}
              </button>
            </>
          ) : (
            <button type="button" onClick={() => askPairs(setup.value, name)}>
              {say(TEXTS.ask)}
            </button>
          )}
        </p>
      )}
      {isRefused.value && count === 0 && !isAsking.value && (
        <p class="mistake" role="alert">
          {say(TEXTS.refused)}
        </p>
      )}
      {count > 0 && (
        <>
          <p aria-live="polite">{count === PAIR_COUNT && summary.value}</p>
          <LiveChart
            name={`${name}-pairs`}
            label={summary}
            rows={rows}
            height={220}
            make={(charts, options) => charts.luckChart(metric, options)}
          />
        </>
      )}
    </div>
  );
}
