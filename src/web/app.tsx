import { ChartsPanel } from './charts/charts-panel.tsx';
import { Controls } from './controls/controls.tsx';
import { LessonPanel } from './lesson/lesson-panel.tsx';
import { Sheet } from './lesson/sheet.tsx';
import { NetworkView } from './network/network-view.tsx';
import { Banner } from './parts/banner.tsx';
import { Header } from './parts/header.tsx';
import { Headlines } from './parts/headlines.tsx';
import { LeftOut } from './parts/left-out.tsx';
import { LegendStrip } from './parts/legend-strip.tsx';
import { LuckControl } from './parts/luck.tsx';
import { Notice } from './parts/notice.tsx';
import { Refusals } from './parts/refusal.tsx';
import { Story } from './parts/story.tsx';
import { Tabs } from './parts/tabs.tsx';
import { turnTo } from './parts/turn-to.ts';
import { Transport } from './parts/transport.tsx';
import { WorldTitle } from './parts/world-title.tsx';
import { SharePanel } from './share/share-panel.tsx';
import { mayRun } from './state/play-lesson.ts';
import { say } from './state/preferences.ts';
import { begin, lesson, setTwin, setup, worlds } from './state/session.ts';
import { setupOf } from './state/setup.ts';
import { shownTab } from './state/shown-tab.ts';
import { findShipped, OFFERED } from './state/shipped.ts';

const TEXTS = {
  scenario: { en: 'Scenario', fr: 'Scénario' },
  twin: { en: 'Twin world', fr: 'Monde jumeau' },
  lessons: { en: 'Choose a lesson', fr: 'Choisir une leçon' },
  stage: { en: 'The network', fr: 'Le réseau' },
};

const PANELS = [
  { id: 'lesson', label: { en: 'Lesson', fr: 'Leçon' }, content: LessonPanel },
  { id: 'controls', label: { en: 'Change', fr: 'Changer' }, content: Controls },
  { id: 'charts', label: { en: 'Charts', fr: 'Graphiques' }, content: ChartsPanel },
  { id: 'story', label: { en: 'Who is who', fr: 'Qui est qui' }, content: Story },
  { id: 'share', label: { en: 'Share', fr: 'Partager' }, content: SharePanel },
];

/** The whole page. */
export function App() {
  return (
    <>
      <Header />
      <Banner />
      <Notice />
      <main class="page" data-worlds={worlds.value.length} data-betting={!mayRun.value}>
        <section class="stage" aria-label={say(TEXTS.stage)}>
          <div class="toolbar">
            {lesson.value === null && (
              <>
                <button type="button" class="primary cramped" onClick={() => turnTo('lessons')}>
                  {say(TEXTS.lessons)}
                </button>
                <WorldChoice />
              </>
            )}
            <LuckControl />
          </div>
          <Refusals />
          <div class="worlds">
            {worlds.value.map((which) => (
              <div key={which} class="world">
                <WorldTitle which={which} />
                <NetworkView which={which} />
                <Headlines which={which} />
              </div>
            ))}
          </div>
          <LeftOut />
          <LegendStrip />
          <Transport />
        </section>
        <Tabs panels={PANELS} shown={shownTab} />
      </main>
      <Sheet />
    </>
  );
}

/** Letters of a title that a menu on a phone has room for. */
const ROOM = 34;

/** Which scenario, and whether it has a twin; a lesson has its own. */
function WorldChoice() {
  const title = say(setup.value.scenario.title);
  return (
    <>
      <label class="scenario">
        {say(TEXTS.scenario)}{' '}
        <select
          value={setup.value.scenario.name}
          onChange={({ currentTarget: { value } }) => {
            const scenario = findShipped(value);
            if (scenario !== undefined) begin(setupOf(scenario));
          }}
        >
          {!OFFERED.includes(setup.value.scenario) && (
            <option value={setup.value.scenario.name}>{title}</option>
          )}
          {OFFERED.map(({ name, title }) => (
            <option key={name} value={name}>
              {say(title)}
            </option>
          ))}
        </select>
      </label>
      {title.length > ROOM && <p class="cramped muted">{title}</p>}
      <label>
        <input
          type="checkbox"
          role="switch"
          checked={worlds.value.length > 1}
          onChange={({ currentTarget }) => setTwin(currentTarget.checked)}
        />{' '}
        {say(TEXTS.twin)}
      </label>
    </>
  );
}
