import { useSignal } from '@preact/signals';
import { isSeed, SEED_EXPECTED } from '../../experiment/scenario/seed-shape.ts';
import { say } from '../state/preferences.ts';
import { restart, setup } from '../state/session.ts';

const TEXTS = {
  seed: { en: 'Seed', fr: 'Graine' },
  again: { en: 'Restart', fr: 'Recommencer' },
  other: { en: 'Other luck', fr: 'Autres aléas' },
  replicate: { en: 'replicate', fr: 'répétition' },
  number: { en: 'no.', fr: 'nº' },
};

/** Which luck the worlds have, and another one. */
export function LuckControl() {
  const isWrong = useSignal(false);
  const { seed, replicate } = setup.value;
  return (
    <div class="luck">
      <label>
        {say(TEXTS.seed)}{' '}
        <input
          type="text"
          size={11}
          maxLength={200}
          spellcheck={false}
          value={seed}
          aria-invalid={isWrong.value}
          onChange={({ currentTarget }) => {
            isWrong.value = !isSeed(currentTarget.value);
            if (!isWrong.value) restart({ seed: currentTarget.value, replicate: 0 });
          }}
        />
      </label>
      <span title={say(TEXTS.replicate)}>
        <span class="unseen">{say(TEXTS.replicate)}</span> {say(TEXTS.number)} {replicate}
      </span>
      <button type="button" onClick={() => restart()}>
        {say(TEXTS.again)}
      </button>
      <button type="button" onClick={() => restart({ replicate: replicate + 1 })}>
        {say(TEXTS.other)}
      </button>
      {isWrong.value && (
        <p class="mistake" role="alert">
          {say(SEED_EXPECTED)}
        </p>
      )}
    </div>
  );
}
