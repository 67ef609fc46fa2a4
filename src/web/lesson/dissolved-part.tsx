import { say } from '../state/preferences.ts';
import { runs, worlds } from '../state/session.ts';
import type { Which } from '../state/setup.ts';

const TEXTS = {
  first: {
    en: 'At the end no network is left in world A: all of them have dissolved.',
    fr: 'À la fin, il ne reste aucun réseau dans le monde A\u00a0: tous se sont dissous.',
  },
  second: {
    en: 'At the end no network is left in world B: all of them have dissolved.',
    fr: 'À la fin, il ne reste aucun réseau dans le monde B\u00a0: tous se sont dissous.',
  },
  both: {
    en: 'At the end no network is left in either world: all of them have dissolved.',
    fr: 'À la fin, il ne reste aucun réseau dans aucun des deux mondes\u00a0: tous se sont dissous.',
  },
};

/** Whether a world that had networks has none at its end. */
function hasLostAll(which: Which): boolean {
  const frames = runs[which].frames.value;
  const founded = frames.some(({ networks }) => networks.length > 0);
  return founded && frames.at(-1)?.networks.length === 0;
}

/** That a world ends without any network; to be shown once the worlds were seen to their end. */
export function DissolvedPart() {
  const lost = worlds.value.filter(hasLostAll);
  const [only] = lost;
  if (only === undefined) return null;
  return <p>{say(TEXTS[lost.length > 1 ? 'both' : only])}</p>;
}
