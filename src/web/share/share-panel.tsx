import { useSignal } from '@preact/signals';
import { ARTIFICIAL } from '../../charts/chart.ts';
import { MODEL_VERSION } from '../../model/index.ts';
import type { Text } from '../../model/index.ts';
import { shownNow } from '../address/follow-address.ts';
import { writeAddress } from '../address/address.ts';
import { language, say } from '../state/preferences.ts';
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
    fr: 'Il contient tout\u00a0: scénario, changements, aléas, trimestre, leçon. Qui l’ouvre voit les mêmes nombres\u00a0; rien n’est envoyé.',
  },
  copy: { en: 'Copy', fr: 'Copier' },
  copied: { en: 'Copied', fr: 'Copié' },
  byHand: {
    en: 'It could not be copied here: select it in the field and copy it by hand.',
    fr: 'La copie n’a pas pu se faire ici\u00a0: sélectionnez le lien dans le champ et copiez-le à la main.',
  },
  done: { en: 'The link is copied.', fr: 'Le lien est copié.' },
  local: {
    en: 'This page is a file on your machine: others can open the link only if they have the file themselves, by putting what follows “#” behind the address of their own copy.',
    fr: 'Cette page est un fichier de votre machine\u00a0: pour ouvrir le lien, les autres doivent avoir le fichier chez eux et mettre ce qui suit «\u00a0#\u00a0» derrière l’adresse de leur copie.',
  },
  forClass: { en: 'Link for the class', fr: 'Lien pour la classe' },
  forClassHow: {
    en: 'The lesson from its question on: without your bet, and without the end.',
    fr: 'La leçon depuis sa question\u00a0: sans votre pari, et sans la fin.',
  },
  hash: { en: 'State hash:', fr: 'Empreinte de l’état\u00a0:' },
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
      <Links />
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

function Links() {
  const page = location.href.split('#', 1)[0] ?? '';
  const { value: played } = lesson;
  return (
    <>
      {played !== null && (
        <Link
          title={TEXTS.forClass}
          how={TEXTS.forClassHow}
          link={`${page}#lang=${language.value}&lesson=${played.id}`}
        />
      )}
      <Link title={TEXTS.link} how={TEXTS.how} link={`${page}#${writeAddress(shownNow())}`} />
      {location.protocol === 'file:' && <p class="muted">{say(TEXTS.local)}</p>}
    </>
  );
}

interface LinkProps {
  readonly title: Text;
  readonly how: Text;
  readonly link: string;
}

function Link({ title, how, link }: LinkProps) {
  const outcome = useSignal<'done' | 'byHand' | undefined>(undefined);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      outcome.value = 'done';
    } catch {
      outcome.value = 'byHand';
    }
  };
  return (
    <section>
      <h2>{say(title)}</h2>
      <p class="muted">{say(how)}</p>
      <p class="link">
        <input
          type="text"
          readOnly
          value={link}
          aria-label={say(title)}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <button type="button" onClick={() => void copy()}>
          {say(outcome.value === 'done' ? TEXTS.copied : TEXTS.copy)}
        </button>
      </p>
      <p aria-live="polite">{outcome.value !== undefined && say(TEXTS[outcome.value])}</p>
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
