import { useId } from 'preact/hooks';
import { writeExact, writeLevel } from '../../analysis/write-number.ts';
import { writeSource } from '../../analysis/write-source.ts';
import type { ParameterValue } from '../../experiment/scenario/parameter-shape.ts';
import { findParameter } from '../../model/index.ts';
import type { Parameter, ParameterPath } from '../../model/index.ts';
import { language, say } from '../state/preferences.ts';
import { givenWorld, isChanged, isOfLesson, putBack } from '../state/given.ts';
import { change, isOver, lesson, setup, shownWorld, tick } from '../state/session.ts';
import { AS_THE_SCENARIO, isByType, valueAt } from '../state/setup.ts';
import type { Which } from '../state/setup.ts';
import { ValueInput } from './value-input.tsx';

const TEXTS = {
  atOnce: { en: 'at once', fr: 'tout de suite' },
  fromStart: { en: 'from the first quarter', fr: 'dès le premier trimestre' },
  restarts: { en: 'the run begins again', fr: 'la simulation recommence' },
  back: { en: 'Put back', fr: 'Rétablir' },
  was: { en: 'in the scenario:', fr: 'dans le scénario\u00a0:' },
  inLesson: { en: 'in the lesson:', fr: 'dans la leçon\u00a0:' },
  ofLesson: { en: 'Set by the lesson;', fr: 'Réglé par la leçon\u00a0;' },
  inFirst: { en: 'in world A:', fr: 'dans le monde A\u00a0:' },
  byType: {
    en: 'Each type of network has a value of its own until you give one for all.',
    fr: 'Chaque type de réseau a sa propre valeur tant que vous n’en donnez pas une pour tous.',
  },
  source: { en: 'Source:', fr: 'Source\u00a0:' },
};

/** One parameter of one world: what it means, its value, how it acts, and the way back. */
export function ParameterControl({
  path,
  which = shownWorld.value,
}: {
  readonly path: ParameterPath;
  readonly which?: Which;
}) {
  const id = useId();
  const declaration = findParameter(path);
  const deviation = setup.value[which];
  if (declaration === undefined || deviation === null) return null;
  const value = valueAt(setup.value, deviation, path, tick.value);
  const isOther = isChanged(which, path);
  const isSetup = declaration.actsAt === 'setup';
  return (
    <div class={`parameter ${isSetup ? 'acts-setup' : 'acts-running'}`} data-changed={isOther}>
      <div class="parameter-head">
        <label for={id}>{say(declaration.label)}</label>
        <span class="acts">
          {say(isSetup ? TEXTS.restarts : isOver.value ? TEXTS.fromStart : TEXTS.atOnce)}
        </span>
      </div>
      <ValueInput
        id={id}
        declaration={declaration}
        value={value}
        give={(next) => change(which, path, next)}
      />
      {isOther && (
        <p class="back">
          <button type="button" onClick={() => putBack(which, path)}>
            {say(TEXTS.back)}
          </button>{' '}
          {say(nameOfBase(which))}{' '}
          {writeValue(valueAt(setup.value, givenWorld(which), path, -1), declaration)}
        </p>
      )}
      {isOfLesson(which, path) && (
        <p class="muted">
          {say(TEXTS.ofLesson)} {say(TEXTS.was)}{' '}
          {writeValue(valueAt(setup.value, AS_THE_SCENARIO, path, -1), declaration)}
        </p>
      )}
      <details class="help">
        <summary>{say(HELP)}</summary>
        <p>{say(declaration.help)}</p>
        {isByType(path) && <p>{say(TEXTS.byType)}</p>}
        <p class="muted">
          {say(TEXTS.source)} {writeSource(declaration.source, language.value)} <code>{path}</code>
        </p>
      </details>
    </div>
  );
}

/** Where the value is that a change goes back to. */
function nameOfBase(which: Which) {
  if (lesson.value !== null) return TEXTS.inLesson;
  return which === 'second' ? TEXTS.inFirst : TEXTS.was;
}

const HELP = { en: 'What is it?', fr: 'Définition' };

/** A value for people, with its unit. */
export function writeValue(value: ParameterValue, declaration: Parameter): string {
  if (declaration.kind === 'choice') return writeLevel(value, declaration, language.value);
  if (declaration.kind === 'switch' || typeof value !== 'number')
    return writeLevel(value, {}, language.value);
  const unit = say(declaration.unit);
  return `${writeExact(value, language.value)}${unit === '' ? '' : ` ${unit}`}`;
}
