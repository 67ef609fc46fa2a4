import { useSignal } from '@preact/signals';
import { ARTIFICIAL } from '../../charts/chart.ts';
import { MODEL_VERSION } from '../../model/index.ts';
import { shownNow } from '../address/follow-address.ts';
import { writeAddress } from '../address/address.ts';
import { say } from '../state/preferences.ts';
import { lesson, runs, setup, tick, worlds } from '../state/session.ts';
import type { Which } from '../state/setup.ts';
import { WORLD_NAMES } from '../texts/world-names.ts';
import { OpenScenario } from './open-scenario.tsx';
import { networkPng, networkSvg } from './save-network.ts';
import { saveBlob, saveText } from './save-text.ts';
import { scenarioFile, scenarioFileName } from './scenario-file.ts';
import { seriesFile } from './series-file.ts';

const TEXTS = {
  link: { en: 'Link to what is shown', fr: 'Lien vers ce qui est affiché' },
  how: {
    en: 'It holds everything: scenario, changes, luck, quarter, lesson. Whoever opens it sees the same numbers; nothing is sent.',
    fr: 'Il contient tout : scénario, changements, aléas, trimestre, leçon. Qui l’ouvre voit les mêmes nombres ; rien n’est envoyé.',
  },
  copy: { en: 'Copy', fr: 'Copier' },
  copied: { en: 'Copied', fr: 'Copié' },
  hash: { en: 'State hash:', fr: 'Empreinte de l’état :' },
  hashHelp: {
    en: 'Two worlds with the same hash are the same to the last bit. At the end of the run it is what `reticula run` prints.',
    fr: 'Deux mondes de même empreinte sont identiques au bit près. À la fin, c’est celle qu’affiche `reticula run`.',
  },
  compute: { en: 'Work it out for this quarter', fr: 'La calculer pour ce trimestre' },
  model: { en: 'Model', fr: 'Modèle' },
  files: { en: 'Files', fr: 'Fichiers' },
  scenario: { en: 'Scenario (command line)', fr: 'Scénario (ligne de commande)' },
  series: { en: 'All measures (CSV)', fr: 'Toutes les mesures (CSV)' },
  png: { en: 'Network (PNG)', fr: 'Réseau (PNG)' },
  svg: { en: 'Network (SVG)', fr: 'Réseau (SVG)' },
};

/** Everything that leaves the page, at a click. */
export function SharePanel() {
  return (
    <div class="share">
      <Link />
      <h2>{say(TEXTS.files)}</h2>
      {worlds.value.map((which) => (
        <Files key={which} which={which} />
      ))}
      <OpenScenario />
      <p class="muted">
        {say(ARTIFICIAL)} {say(TEXTS.model)} {MODEL_VERSION}.
      </p>
    </div>
  );
}

function Link() {
  const isCopied = useSignal(false);
  const link = `${location.href.split('#', 1)[0]}#${writeAddress(shownNow())}`;
  return (
    <section>
      <h2>{say(TEXTS.link)}</h2>
      <p class="muted">{say(TEXTS.how)}</p>
      <p class="link">
        <input
          type="text"
          readOnly
          value={link}
          aria-label={say(TEXTS.link)}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <button
          type="button"
          onClick={() =>
            void navigator.clipboard.writeText(link).then(
              () => {
                isCopied.value = true;
                setTimeout(() => (isCopied.value = false), 2000);
              },
              // It stands in the field to be copied by hand.
              () => undefined,
            )
          }
        >
          {say(isCopied.value ? TEXTS.copied : TEXTS.copy)}
        </button>
      </p>
    </section>
  );
}

function Files({ which }: { readonly which: Which }) {
  const hash = useSignal<{ readonly key: string; readonly hash: string } | null>(null);
  const { replicate } = setup.value;
  const source = lesson.value?.id ?? setup.value.scenario.name;
  const name = `${source}-${which === 'first' ? 'a' : 'b'}`;
  const key = JSON.stringify([setup.value, tick.value]);
  return (
    <section>
      {worlds.value.length > 1 && <h3>{say(WORLD_NAMES[which])}</h3>}
      <p class="actions">
        <button
          type="button"
          onClick={() =>
            saveText(scenarioFile(setup.value, which, source), scenarioFileName(source, which))
          }
        >
          {say(TEXTS.scenario)}
        </button>
        <button
          type="button"
          onClick={() =>
            saveText(seriesFile(runs[which].frames.value, replicate), `${name}.csv`, 'text/csv')
          }
        >
          {say(TEXTS.series)}
        </button>
        <button
          type="button"
          onClick={() => void networkPng(which).then((blob) => saveBlob(blob, `${name}.png`))}
        >
          {say(TEXTS.png)}
        </button>
        <button
          type="button"
          onClick={() => saveText(networkSvg(which), `${name}.svg`, 'image/svg+xml')}
        >
          {say(TEXTS.svg)}
        </button>
      </p>
      <p title={say(TEXTS.hashHelp)}>
        {say(TEXTS.hash)}{' '}
        {hash.value?.key === key ? (
          <code class="hash">{hash.value.hash}</code>
        ) : (
          <button
            type="button"
            onClick={() =>
              void runs[which].hashAt(tick.value).then((found) => {
                hash.value = { key, hash: found };
              })
            }
          >
            {say(TEXTS.compute)}
          </button>
        )}
      </p>
    </section>
  );
}
