import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadScenario } from '../../../src/experiment/scenario/files.ts';
import {
  explainInvalid,
  findParameter,
  METRIC_NAMES,
  METRICS,
  simulate,
} from '../../../src/model/index.ts';
import type { ParameterOverrides, Text, WorldInput } from '../../../src/model/index.ts';
import { answerFor } from '../../../src/web/lessons/lesson.ts';
import type { Lesson } from '../../../src/web/lessons/lesson.ts';
import { LESSONS } from '../../../src/web/lessons/lessons.ts';

/** Enough to see which way most worlds go; the page runs a hundred. */
const PAIRS = 30;

/** The answer that most pairs of worlds give, found when the lesson was written: a lesson has an answer. */
const ANSWERS: Readonly<Record<string, number>> = {
  'trust-by-working': 0,
  'prior-ties': 0,
  'vague-firm-clear-network': 2,
  'clear-firm-vague-network': 2,
  'coordinate-to-share': 2,
  'whose-vision': 0,
  'choosing-leaders': 2,
  'without-spirit': 2,
  'who-captures': 2,
  'alone-or-together': 0,
  'other-luck': 1,
  'what-we-imposed': 2,
};

function worldsOf({
  scenario: name,
  setting = {},
  cause,
}: Lesson): readonly [WorldInput, WorldInput] {
  const loaded = loadScenario(name);
  if (!loaded.ok) throw new Error(`no scenario ${name}`);
  const { input } = loaded.scenario;
  const first = { ...input, parameters: merge(input.parameters ?? {}, setting) };
  const second = { ...first, parameters: merge(first.parameters, cause.parameters ?? {}) };
  return [first, { ...second, changes: [...(input.changes ?? []), ...(cause.changes ?? [])] }];
}

function merge(base: ParameterOverrides, over: ParameterOverrides): ParameterOverrides {
  const groups = new Set([...Object.keys(base), ...Object.keys(over)]) as Set<
    keyof ParameterOverrides
  >;
  return Object.fromEntries(
    [...groups].map((group) => [group, { ...base[group], ...over[group] }]),
  );
}

/** The bet's quantity in each pair of worlds. */
function outcomes(lesson: Lesson, pairs: number): number[] {
  const { ticks = 60, seed } = lesson;
  const at = METRIC_NAMES.indexOf(lesson.bet.quantity.metric);
  const [first, second] = worldsOf(lesson);
  return Array.from({ length: pairs }, (_, replicate) => {
    const luck = { seed, replicate: (lesson.replicate ?? 0) + replicate };
    const [a, b] = [first, second].map((input) => simulate(input, luck, ticks).metrics[at] ?? NaN);
    return (b ?? NaN) - (a ?? NaN);
  });
}

/** The answer that holds in more than half of the worlds, or of all of them together. */
function mostFrequent({ bet }: Lesson, differences: readonly number[]): number | undefined {
  if (bet.quantity.of === 'agreement') {
    const higher = differences.filter((difference) => difference > 0).length;
    return answerFor(bet.answers, higher / differences.length);
  }
  const answers = differences.map((difference) => answerFor(bet.answers, difference));
  return answers.find(
    (one) => answers.filter((other) => other === one).length > answers.length / 2,
  );
}

/** The answer of the pair that the page shows; of all together where only all have one. */
function watched(lesson: Lesson, differences: readonly number[]): number | undefined {
  const { bet } = lesson;
  if (bet.quantity.of === 'agreement') return mostFrequent(lesson, differences);
  return answerFor(bet.answers, differences[0] ?? NaN);
}

/** All but the misconception: that may prove what it likes. */
function textsOf(lesson: Lesson): Text[] {
  const { boxes, bet } = lesson;
  return [
    lesson.title,
    lesson.section,
    lesson.question,
    lesson.situation,
    lesson.cause.label,
    bet.prompt,
    ...bet.answers.map(({ label }) => label),
    lesson.watch,
    lesson.explanation,
    lesson.exercise,
    ...boxes.article,
    ...boxes.model,
    ...boxes.unknown,
  ];
}

describe('the lessons', () => {
  test('are twelve, each once, each with an answer', () => {
    expect(LESSONS).toHaveLength(12);
    expect(new Set(LESSONS.map(({ id }) => id)).size).toBe(12);
    expect(LESSONS.map(({ id }) => id).toSorted()).toEqual(Object.keys(ANSWERS).toSorted());
  });

  test.each(LESSONS.map((lesson) => [lesson.id, lesson] as const))(
    '%s names what there is',
    (_, lesson) => {
      for (const path of lesson.levers) expect(findParameter(path)?.label).toBeDefined();
      for (const name of [...lesson.metrics, lesson.bet.quantity.metric]) {
        expect(METRICS.map((metric) => metric.name)).toContain(name);
      }
      for (const overrides of [lesson.setting ?? {}, lesson.cause.parameters ?? {}]) {
        for (const [group, values] of Object.entries(overrides)) {
          for (const [name, value] of Object.entries(values as object)) {
            const declared = findParameter(`${group}.${name}`);
            expect(declared && explainInvalid(declared, value)).toBeUndefined();
          }
        }
      }
      const bounds = lesson.bet.answers.map(({ below }) => below ?? Infinity);
      expect(bounds).toEqual(bounds.toSorted((a, b) => a - b));
      expect(bounds.at(-1)).toBe(Infinity);
    },
  );

  test.each(LESSONS.map((lesson) => [lesson.id, lesson] as const))(
    '%s says the same in both languages',
    (_, lesson) => {
      for (const { en, fr } of textsOf(lesson)) {
        expect(en.trim()).toBe(en);
        expect(fr.trim()).toBe(fr);
        expect(`${en}${fr}`).not.toMatch(/ {2}/);
        expect(`${en} ${fr}`).not.toMatch(/\b(proves|confirms|prouve|confirme)\b/);
        // One not much longer than the other: neither was shortened.
        expect(fr.length).toBeGreaterThan(0.6 * en.length);
        expect(fr.length).toBeLessThan(1.9 * en.length + 20);
      }
    },
  );

  test.each(LESSONS.map((lesson) => [lesson.id, lesson] as const))(
    '%s ends as most worlds do, in the pair that is watched too',
    (id, lesson) => {
      const found = outcomes(lesson, PAIRS);
      const measured = found.filter(Number.isFinite);
      expect(measured.length).toBeGreaterThan(0.9 * PAIRS);
      expect(mostFrequent(lesson, measured)).toBe(ANSWERS[id]);
      expect(watched(lesson, found)).toBe(ANSWERS[id]);
    },
  );

  test('are the ones that the guides for lecturers list', () => {
    for (const [file, language] of [
      ['guide-lecturer.md', 'en'],
      ['guide-enseignant.md', 'fr'],
    ] as const) {
      const guide = readFileSync(join(import.meta.dirname, '../../../docs', file), 'utf8');
      const listed = [
        ...guide.matchAll(/^\| (.+?) \| .+? \| (?:§.+?|all|tout) \| `classroom\.html#(.+?)` \|$/gm),
      ].map(([, title, address]) => [title, address]);
      expect(listed).toEqual(
        LESSONS.map(({ id, title }) => [title[language], `lang=${language}&lesson=${id}`]),
      );
    }
  });
});
