import { useSignal } from '@preact/signals';
import { writeExact } from '../../analysis/write-number.ts';
import { explainInvalid } from '../../model/index.ts';
import type { Language, Parameter } from '../../model/index.ts';
import { quoted } from '../address/quoted.ts';
import { held, language } from '../state/preferences.ts';
import { readNumberText, writeNumberText } from '../texts/number-text.ts';

export type Numeric = Extract<Parameter, { kind: 'number' | 'integer' | 'optional' }>;

interface NumberFieldProps {
  readonly id: string;
  readonly declaration: Numeric;
  /** Undefined where the model decides. */
  readonly value: number | undefined;
  readonly give: (value: number) => void;
}

/** A field for any allowed number, typed as the reader writes numbers; what is wrong stands beside it, and the text stays. */
export function NumberField({ id, declaration, value, give }: NumberFieldProps) {
  const refused = useSignal<{ readonly text: string; readonly instead: number | undefined } | null>(
    null,
  );
  // Another value than the one it was typed over: it is no longer about that.
  const wrong = refused.value?.instead === value ? refused.value : null;
  const shown = value === undefined ? '' : writeNumberText(value, language.value);
  return (
    <>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        value={wrong?.text ?? shown}
        disabled={value === undefined}
        aria-invalid={wrong !== null}
        {...(wrong !== null && { 'aria-describedby': `${id}-wrong` })}
        onChange={({ currentTarget: { value: text } }) => {
          const number = readNumberText(text, language.value);
          const isAllowed =
            number !== undefined && explainInvalid(declaration, number) === undefined;
          refused.value = isAllowed ? null : { text, instead: value };
          if (isAllowed) give(number);
        }}
      />
      {wrong !== null && (
        <span id={`${id}-wrong`} class="mistake" role="alert">
          {held(explain(wrong.text, declaration, language.value))}
        </span>
      )}
    </>
  );
}

function explain(text: string, { kind, range }: Numeric, inLanguage: Language): string {
  const [low, high] = range.map((end) => writeExact(end, inLanguage));
  const texts = TEXTS[inLanguage];
  const isNumber = readNumberText(text, inLanguage) !== undefined;
  const what = isNumber ? texts.notAllowed : texts.noNumber;
  const noun = kind === 'integer' ? texts.whole : texts.number;
  return `${what(quoted(text, inLanguage))} ${texts.allowed(noun, low ?? '', high ?? '')}`;
}

const TEXTS = {
  en: {
    noNumber: (text: string) => `${text} cannot be read as a number.`,
    notAllowed: (text: string) => `${text} cannot be given here.`,
    allowed: (noun: string, low: string, high: string) =>
      `Allowed: ${noun} from ${low} to ${high}.`,
    number: 'a number',
    whole: 'a whole number',
  },
  fr: {
    noNumber: (text: string) => `${text} n’est pas un nombre.`,
    notAllowed: (text: string) => `${text} ne convient pas ici.`,
    allowed: (noun: string, low: string, high: string) =>
      `Attendu\u00a0: ${noun} de ${low} à ${high}.`,
    number: 'un nombre',
    whole: 'un nombre entier',
  },
};
