import type { ParameterValue } from '../../experiment/scenario/parameter-shape.ts';
import type { Parameter } from '../../model/index.ts';
import { say } from '../state/preferences.ts';
import { NumberField } from './number-field.tsx';
import type { Numeric } from './number-field.tsx';

interface Input<Declaration extends Parameter = Parameter> {
  readonly id: string;
  readonly declaration: Declaration;
  readonly value: ParameterValue;
  readonly give: (value: ParameterValue) => void;
}

const TEXTS = {
  slider: { en: 'Slider:', fr: 'Curseur\u00a0:' },
  open: { en: 'left to the model', fr: 'laissé au modèle' },
};

/** The input that fits the kind of a parameter. */
export function ValueInput({ id, declaration, value, give }: Input) {
  switch (declaration.kind) {
    case 'switch':
      return (
        <input
          id={id}
          type="checkbox"
          role="switch"
          checked={value === true}
          onChange={({ currentTarget }) => give(currentTarget.checked)}
        />
      );
    case 'choice': {
      const options: readonly (readonly [string, { en: string; fr: string }])[] = Object.entries(
        declaration.options,
      );
      return (
        <select
          id={id}
          value={String(value)}
          onChange={({ currentTarget }) => give(currentTarget.value)}
        >
          {options.map(([name, label]) => (
            <option key={name} value={name}>
              {say(label)}
            </option>
          ))}
        </select>
      );
    }
    case 'number':
    case 'integer':
    case 'optional':
      return <NumberInput id={id} declaration={declaration} value={value} give={give} />;
  }
}

/** A slider over the plausible values beside a field for all that are allowed. */
function NumberInput({ id, declaration, value, give }: Input<Numeric>) {
  const { kind, plausible, unit, label } = declaration;
  const isOpen = value === null;
  const number = typeof value === 'number' ? value : (plausible[0] + plausible[1]) / 2;
  const [low, high] = [Math.min(plausible[0], number), Math.max(plausible[1], number)];
  const step = kind === 'integer' ? 1 : stepFor(high - low);
  return (
    <span class="number">
      {kind === 'optional' && (
        <label>
          <input
            type="checkbox"
            checked={isOpen}
            onChange={({ currentTarget }) =>
              give(currentTarget.checked ? null : round(number, step))
            }
          />{' '}
          {say(TEXTS.open)}
        </label>
      )}
      <input
        type="range"
        aria-label={`${say(TEXTS.slider)} ${say(label)}`}
        min={low}
        max={high}
        step={step}
        value={number}
        disabled={isOpen}
        onChange={({ currentTarget }) => give(round(currentTarget.valueAsNumber, step))}
      />
      <NumberField
        id={id}
        declaration={declaration}
        value={isOpen ? undefined : number}
        give={give}
      />
      {say(unit) !== '' && <span class="unit">{say(unit)}</span>}
    </span>
  );
}

/** About a hundred steps, each 1, 2 or 5 of a power of ten. */
function stepFor(span: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(span, 1e-9) / 100));
  const steps = [1, 2, 5, 10].map((digit) => digit * power);
  return steps.find((one) => span / one <= 120) ?? power;
}

/** Without the dust of binary fractions. */
function round(value: number, step: number): number {
  return Number((Math.round(value / step) * step).toPrecision(10));
}
