import { say } from '../state/preferences.ts';
import { shownWorld, worlds } from '../state/session.ts';
import type { Text } from '../../model/index.ts';
import { WORLD_NAMES } from '../texts/world-names.ts';

/** Which of two worlds a panel is about; nothing to choose where there is one. */
export function WhichWorld({ legend }: { readonly legend: Text }) {
  if (worlds.value.length < 2) return null;
  return (
    <fieldset class="choice">
      <legend>{say(legend)}</legend>
      {worlds.value.map((which) => (
        <label key={which}>
          <input
            type="radio"
            name="world"
            checked={shownWorld.value === which}
            onChange={() => void (shownWorld.value = which)}
          />{' '}
          {say(WORLD_NAMES[which])}
        </label>
      ))}
    </fieldset>
  );
}
