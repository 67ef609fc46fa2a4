import { effect } from '@preact/signals';
import { render } from 'preact';
import { followAddress } from './address/follow-address.ts';
import { App } from './app.tsx';
import { shownTab } from './state/shown-tab.ts';
import './page.css';
import { acceptDrops } from './share/open-scenario.tsx';
import { keepPlaying } from './state/player.ts';
import { applyPreferences } from './state/preferences.ts';
import { keepRunning, runs, worlds } from './state/session.ts';

const place = document.getElementById('page');
if (place === null) throw new Error('the page has no place');
applyPreferences();
place.replaceChildren();
render(<App />, place);
acceptDrops(() => void (shownTab.value = 'share'));
void followAddress().then(() => {
  keepRunning();
  keepPlaying();
  // For whoever waits from outside: every world on the page is computed to its end.
  effect(() => {
    const isWhole = worlds.value.every((which) => runs[which].isWhole.value);
    document.body.dataset['computed'] = isWhole ? 'all' : 'some';
  });
});
