import { useComputed, useSignal } from '@preact/signals';
import { GROUPS, parameterEntries } from '../../model/index.ts';
import type { GroupName, ParameterEntry } from '../../model/index.ts';
import { PressPlay } from '../parts/press-play.tsx';
import { WhichWorld } from '../parts/which-world.tsx';
import { say } from '../state/preferences.ts';
import { isChanged, isOfLesson, putAllBack } from '../state/given.ts';
import { lesson, shownWorld } from '../state/session.ts';
import { ParameterControl } from './parameter-control.tsx';
import { RunIsOver } from './run-is-over.tsx';

const TEXTS = {
  search: { en: 'Find a parameter', fr: 'Trouver un paramètre' },
  which: { en: 'Change it in', fr: 'À changer dans' },
  none: { en: 'No parameter has such words.', fr: 'Aucun paramètre ne contient ces mots.' },
  changed: { en: 'Changed by you', fr: 'Vos changements' },
  otherThanScenario: { en: 'Other than in the scenario', fr: 'Ce qui diffère du scénario' },
  otherThanFirst: { en: 'Other than in world A', fr: 'Ce qui diffère du monde A' },
  ofLesson: { en: 'Set by the lesson', fr: 'Réglé par la leçon' },
  allBack: { en: 'Put everything back', fr: 'Tout rétablir' },
  atOnce: {
    en: 'acts at once, from the next quarter on',
    fr: 'agit tout de suite, dès le trimestre suivant',
  },
  restarts: {
    en: 'acts at the start: the run begins again',
    fr: 'agit au départ\u00a0: la simulation recommence',
  },
};

const ENTRIES = parameterEntries();

/** Letters without accents and capitals. */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** Every parameter, by group, to be changed in one of the worlds. */
export function Controls() {
  const asked = useSignal('');
  const changed = useComputed(() =>
    ENTRIES.filter(({ path }) => isChanged(shownWorld.value, path)),
  );
  const ofLesson = useComputed(() =>
    ENTRIES.filter(({ path }) => isOfLesson(shownWorld.value, path)),
  );
  const wanted = plain(asked.value.trim());
  const found = ENTRIES.filter(
    ({ path, declaration: { label, help } }) =>
      wanted !== '' && plain(`${path} ${say(label)} ${say(help)}`).includes(wanted),
  );
  return (
    <div class="controls">
      <RunIsOver />
      <WhichWorld legend={TEXTS.which} />
      <p class="key">
        <span class="acts-running">{say(TEXTS.atOnce)}</span>
        <span class="acts-setup">{say(TEXTS.restarts)}</span>
      </p>
      <PressPlay />
      <label class="search">
        <span class="unseen">{say(TEXTS.search)}</span>
        <input
          type="search"
          placeholder={say(TEXTS.search)}
          value={asked.value}
          onInput={({ currentTarget }) => void (asked.value = currentTarget.value)}
        />
      </label>
      {wanted !== '' && (
        <>
          {found.length === 0 && <p class="muted">{say(TEXTS.none)}</p>}
          <ParameterList entries={found.slice(0, 20)} />
        </>
      )}
      {changed.value.length > 0 && (
        <section class="changed">
          <h2>{say(titleOfChanges())}</h2>
          <ParameterList entries={changed.value} />
          <button type="button" onClick={() => putAllBack(shownWorld.value)}>
            {say(TEXTS.allBack)}
          </button>
        </section>
      )}
      {ofLesson.value.length > 0 && (
        <section class="of-lesson">
          <h2>{say(TEXTS.ofLesson)}</h2>
          <ParameterList entries={ofLesson.value} />
        </section>
      )}
      {wanted === '' &&
        (Object.keys(GROUPS) as GroupName[]).map((name) => <Group key={name} name={name} />)}
    </div>
  );
}

/** What the changed values are other than. */
function titleOfChanges() {
  if (lesson.value !== null) return TEXTS.changed;
  return shownWorld.value === 'second' ? TEXTS.otherThanFirst : TEXTS.otherThanScenario;
}

/** Its controls are made when it is opened: all of them at once take long. */
function Group({ name }: { readonly name: GroupName }) {
  const isOpen = useSignal(false);
  const { label, help } = GROUPS[name];
  return (
    <details onToggle={({ currentTarget }) => void (isOpen.value = currentTarget.open)}>
      <summary>{say(label)}</summary>
      {isOpen.value && (
        <>
          <p class="muted">{say(help)}</p>
          <ParameterList entries={ENTRIES.filter(({ group }) => group === name)} />
        </>
      )}
    </details>
  );
}

function ParameterList({ entries }: { readonly entries: readonly ParameterEntry[] }) {
  return (
    <>
      {entries.map(({ path }) => (
        <ParameterControl key={path} path={path} />
      ))}
    </>
  );
}
