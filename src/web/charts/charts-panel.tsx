import { computed, useComputed, useSignal } from '@preact/signals';
import { namesOf } from '../../analysis/story/names.ts';
import { writeDecimal } from '../../analysis/write-number.ts';
import type { LiveFrame } from '../../charts/live/live-chart.ts';
import { writeFirmSample, writeNetworkSample } from '../../charts/live/tell-sample.ts';
import { CLEAR } from '../../model/classify.ts';
import { METRICS } from '../../model/index.ts';
import { mayRun } from '../state/play-lesson.ts';
import { PairsPart } from '../pairs/pairs-part.tsx';
import { mostFirms } from '../state/crowd.ts';
import { language, say } from '../state/preferences.ts';
import { lesson, runs, setup, tick, worlds } from '../state/session.ts';
import type { Which } from '../state/setup.ts';
import { WORLD_NAMES } from '../texts/world-names.ts';
import { LiveChart } from './live-chart.tsx';
import { drawnNetworks, sampleOf } from './crowd-sample.ts';
import { differenceRows, seriesRows, squareRows, timelineRows, valueOf } from './rows.ts';

/** Drawn unless a lesson asks for others. */
const USUAL = [
  'trust.prerequisite',
  'trust.earned',
  'clarity',
  'sharedClarity',
  'cooperation',
  'coordination',
  'conflictLoad',
  'engagement',
];

const TEXTS = {
  apart: { en: 'How far the worlds are apart', fr: 'Ce qui sépare les mondes' },
  luck: { en: 'Is it luck?', fr: 'Est-ce le hasard\u00a0?' },
  measure: { en: 'Measure', fr: 'Mesure' },
  over: { en: 'In the course of time', fr: 'Au fil du temps' },
};

/** What is shown of a world: its quarters up to the present one. */
export function pastOf(which: Which) {
  return runs[which].frames.value.slice(0, tick.value + 1);
}

/** One sample for both worlds: they are compared. */
const sample = computed(() => sampleOf(mostFirms.value));

function liveFrame(): LiveFrame {
  return {
    sample: sample.value,
    ticks: setup.value.ticks,
    worlds: worlds.value.map((which) => ({ label: say(WORLD_NAMES[which]) })),
  };
}

/** Charts that follow the run. */
export function ChartsPanel() {
  const asked = lesson.value?.metrics ?? [];
  const metrics = [...asked, ...USUAL.filter((name) => !asked.includes(name))];
  const { ticks } = setup.value;
  const key = `${worlds.value.length} ${ticks} ${sample.value?.oneFirmIn}`;
  return (
    <div class="charts">
      {worlds.value.length > 1 && (
        <>
          <h2>{say(TEXTS.apart)}</h2>
          {metrics.slice(0, 4).map((name) => (
            <DifferenceChart key={`${name} ${key}`} name={name} />
          ))}
          {mayRun.value && <LuckSection first={metrics[0] ?? 'trust'} />}
        </>
      )}
      <h2>{say(TEXTS.over)}</h2>
      {metrics.map((name) => (
        <SeriesChart key={`${name} ${key}`} name={name} />
      ))}
      <SquareChart key={`square ${key}`} />
      {worlds.value.map((which) => (
        <TimelineChart key={`${which} ${key}`} which={which} />
      ))}
    </div>
  );
}

/** The same pair under other luck, for any measure. */
function LuckSection({ first }: { readonly first: string }) {
  const name = useSignal(first);
  return (
    <section>
      <h2>{say(TEXTS.luck)}</h2>
      <label>
        {say(TEXTS.measure)}{' '}
        <select
          value={name.value}
          onChange={({ currentTarget }) => void (name.value = currentTarget.value)}
        >
          {METRICS.map((metric) => (
            <option key={metric.name} value={metric.name}>
              {say(metric.label)}
            </option>
          ))}
        </select>
      </label>
      <PairsPart key={name.value} metric={name.value} />
    </section>
  );
}

interface Named {
  readonly name: string;
}

export function SeriesChart({ name }: Named) {
  const metric = METRICS.find((one) => one.name === name);
  const rows = useComputed(() =>
    worlds.value.flatMap((which) => seriesRows(pastOf(which), name, say(WORLD_NAMES[which]))),
  );
  const label = useComputed(() => {
    const values = worlds.value.map((which) => {
      const value = valueOf(pastOf(which).at(-1), name);
      const written = writeDecimal(value, { decimals: 2 }, language.value);
      return `${say(WORLD_NAMES[which])} ${written}`;
    });
    return `${metric ? say(metric.label) : name}: ${values.join(', ')}`;
  });
  if (metric === undefined) return null;
  return (
    <LiveChart
      name={name}
      label={label}
      rows={rows}
      make={(charts, options) => charts.seriesChart(metric, liveFrame(), options)}
    />
  );
}

export function DifferenceChart({ name }: Named) {
  const metric = METRICS.find((one) => one.name === name);
  const rows = useComputed(() => differenceRows(pastOf('first'), pastOf('second'), name));
  const label = useComputed(() => {
    const [first, second] = [pastOf('first').at(-1), pastOf('second').at(-1)];
    const apart = valueOf(second, name) - valueOf(first, name);
    const written = writeDecimal(apart, { decimals: 2, isSigned: true }, language.value);
    return `${metric ? say(metric.label) : name}: ${say(WORLD_NAMES.second)} − ${say(WORLD_NAMES.first)} = ${written}`;
  });
  if (metric === undefined) return null;
  return (
    <LiveChart
      name={`${name}-difference`}
      label={label}
      rows={rows}
      make={(charts, options) => charts.differenceChart(metric, liveFrame(), options)}
    />
  );
}

function SquareChart() {
  const rows = useComputed(() =>
    worlds.value.flatMap((which) => {
      const frame = pastOf(which).at(-1);
      const names = namesOf(runs[which].cast.value, language.value);
      return frame === undefined
        ? []
        : squareRows(frame, say(WORLD_NAMES[which]), names, sample.value?.oneFirmIn);
    }),
  );
  const label = useComputed(() => {
    const frame = pastOf('first').at(-1);
    const shares = METRICS.filter(({ name }) => name.startsWith('allali.')).map(
      (metric) =>
        `${say(metric.label)} ${writeDecimal(valueOf(frame, metric.name), { decimals: 2 }, language.value)}`,
    );
    const left = sample.value ? [writeFirmSample(sample.value, language.value)] : [];
    return [shares.join(', '), ...left].join('. ');
  });
  return (
    <LiveChart
      name="allali"
      label={label}
      rows={rows}
      height={290}
      make={(charts, options) => charts.allaliSquare(liveFrame(), options, CLEAR)}
    />
  );
}

/** Height of a network on the timeline: two lines of its name, or its bar with its conflicts below; and of what stands around, in pixels. */
const ROW = 30;
const AROUND_ROWS = 110;

function TimelineChart({ which }: { readonly which: Which }) {
  const networks = runs[which].cast.value.networks.length;
  const rowCount = Math.min(networks, sample.value?.oldestNetworks ?? networks);
  const rows = useComputed(() => {
    const cast = runs[which].cast.value;
    const labels = new Map(cast.networks.map(({ id, label }) => [id, say(label)]));
    const names = namesOf(cast, language.value);
    const drawn = sample.value && drawnNetworks(cast, sample.value);
    return timelineRows(
      pastOf(which),
      (id) => labels.get(id) ?? String(id),
      names.firm,
      drawn && ((id) => drawn.has(id)),
    );
  });
  const label = useComputed(() => {
    const count = (kind: string) => rows.value.filter((row) => row['kind'] === kind).length;
    const told = TIMELINE[language.value](
      count('election'),
      count('replacement'),
      count('conflict'),
    );
    return sample.value ? `${told}. ${writeNetworkSample(sample.value, language.value)}` : told;
  });
  return (
    <LiveChart
      name={`timeline-${which}`}
      label={label}
      rows={rows}
      height={AROUND_ROWS + ROW * rowCount}
      make={(charts, options) =>
        charts.timelineChart(
          liveFrame(),
          options,
          worlds.value.length > 1 ? say(WORLD_NAMES[which]) : undefined,
        )
      }
    />
  );
}

const TIMELINE = {
  en: (votes: number, replaced: number, conflicts: number) =>
    `Timeline: ${votes} votes, ${replaced} hubs replaced, ${conflicts} conflicts so far`,
  fr: (votes: number, replaced: number, conflicts: number) =>
    `Chronologie\u00a0: ${votes} votes, ${replaced} dirigeants remplacés, ${conflicts} conflits jusqu’ici`,
};
