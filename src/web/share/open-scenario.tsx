import { signal } from '@preact/signals';
import { readScenario } from '../address/follow-address.ts';
import { writeRefusal } from '../parts/refusal.tsx';
import { say } from '../state/preferences.ts';
import { begin, lesson } from '../state/session.ts';
import { setupOf } from '../state/setup.ts';

/** A scenario is written by hand: what is larger is none. In bytes. */
const LARGEST = 1 << 20;

const TEXTS = {
  open: { en: 'Open a scenario file', fr: 'Ouvrir un fichier de scénario' },
  large: {
    en: 'This file is too large for a scenario.',
    fr: 'Ce fichier est trop grand pour un scénario.',
  },
  unread: {
    en: 'This file cannot be read as a scenario.',
    fr: 'Ce fichier n’est pas lisible comme scénario.',
  },
};

/** More mistakes at once help nobody. */
const MOST = 6;

/** Why the last file could not be opened. */
const told = signal<readonly string[]>([]);

/** A scenario of one's own, read and checked as the command line does. */
export function OpenScenario() {
  return (
    <section>
      <h2>{say(TEXTS.open)}</h2>
      <p>
        <input
          type="file"
          accept=".yaml,.yml,.json"
          aria-label={say(TEXTS.open)}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file !== undefined) void openScenario(file);
          }}
        />
      </p>
      {told.value.length > 0 && (
        <ul class="mistake" role="alert">
          {told.value.slice(0, MOST).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Begins the worlds of a file; or says, sentence by sentence, why not. */
async function openScenario(file: File): Promise<void> {
  told.value = file.size > LARGEST ? [say(TEXTS.large)] : await readFile(file);
}

async function readFile(file: File): Promise<readonly string[]> {
  const read = await readScenario(await file.text(), file.name);
  if ('input' in read) {
    lesson.value = null;
    begin(setupOf(read));
    return [];
  }
  const written = writeRefusal(read);
  return written.length > 0 ? written : [say(TEXTS.unread)];
}

/** Takes scenario files that are dropped anywhere on the page; `met` is told where one was no scenario. */
export function acceptDrops(met: () => void): void {
  addEventListener('dragover', (event) => event.preventDefault());
  addEventListener('drop', (event) => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file === undefined) return;
    void openScenario(file).then(() => {
      if (told.value.length > 0) met();
    });
  });
}
