import { useComputed } from '@preact/signals';
import { concernsFirm } from '../../analysis/story/concerns.ts';
import { condense } from '../../analysis/story/condense.ts';
import { namesOf } from '../../analysis/story/names.ts';
import { tell } from '../../analysis/story/tell.ts';
import { describeFirm } from '../network/describe.ts';
import { describeVision } from '../network/describe-vision.ts';
import { Legend } from './legend.tsx';
import { WhichWorld } from './which-world.tsx';
import { held, language, say } from '../state/preferences.ts';
import { isCrowd } from '../state/limits.ts';
import { chosenFirm, runs, shownWorld, tick } from '../state/session.ts';

const TEXTS = {
  world: { en: 'Its story in', fr: 'Son histoire dans' },
  which: { en: 'Firm', fr: 'Entreprise' },
  none: { en: 'choose one', fr: 'à choisir' },
  hint: {
    en: 'Choose a firm in the network (tap it, or reach it with the arrow keys) to read what happened to it and why.',
    fr: 'Choisissez une entreprise dans le réseau (touchez-la, ou utilisez les flèches du clavier) pour lire ce qui lui est arrivé et pourquoi.',
  },
  nothing: { en: 'Nothing has happened to it yet.', fr: 'Il ne lui est encore rien arrivé.' },
};

/** What happened to the chosen firm up to the quarter that is shown, and why. */
export function Story() {
  const { frames, cast } = runs[shownWorld.value];
  const firm = chosenFirm.value;
  const told = useComputed(() => {
    const chosen = chosenFirm.value;
    if (chosen === null) return [];
    const run = runs[shownWorld.value];
    const past = run.frames.value.slice(0, tick.value + 1).flatMap(({ happened }) => happened);
    const names = namesOf(run.cast.value, language.value, chosen);
    return condense(past.filter(concernsFirm(chosen)), chosen)
      .map((telling) => tell(telling, names, language.value))
      .reverse();
  });
  const frame = frames.value[Math.min(tick.value, frames.value.length - 1)];
  return (
    <div class="story">
      <WhichWorld legend={TEXTS.world} />
      <FirmChoice />
      {firm === null || frame === undefined ? (
        <p class="muted">{say(TEXTS.hint)}</p>
      ) : (
        <>
          <p class="lead">{held(describeFirm(firm, frame, cast.value, language.value))}.</p>
          <p>{held(describeVision(firm, frame, cast.value, language.value))}</p>
          {told.value.length === 0 && <p class="muted">{say(TEXTS.nothing)}</p>}
          <ol class="events">
            {told.value.map(({ when, what }) => (
              <li key={when + what}>
                <b>{held(when)}</b> {held(what)}.
              </li>
            ))}
          </ol>
        </>
      )}
      <Legend />
    </div>
  );
}

/** Any firm: from a list, by its number where a list would be endless. */
function FirmChoice() {
  const { firmCount, firmNames } = runs[shownWorld.value].cast.value;
  const value = chosenFirm.value ?? '';
  const choose = (written: string) => {
    const firm = Number(written);
    const isFirm = written !== '' && Number.isInteger(firm) && firm >= 0 && firm < firmCount;
    chosenFirm.value = isFirm ? firm : null;
  };
  return (
    <label>
      {say(TEXTS.which)}{' '}
      {isCrowd(firmCount) ? (
        <input
          type="number"
          min={0}
          max={firmCount - 1}
          value={value}
          placeholder={say(TEXTS.none)}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        />
      ) : (
        <select value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          <option value="">{say(TEXTS.none)}</option>
          {Array.from({ length: firmCount }, (_, number) => (
            <option key={number} value={number}>
              {firmNames[number] ?? number}
            </option>
          ))}
        </select>
      )}
    </label>
  );
}
