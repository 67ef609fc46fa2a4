import type { Language } from '../model/text.ts';
import { titled, wrapAt } from './chart.ts';
import type { ChartAxis } from './figure-data.ts';
import { LETTER } from './theme.ts';

/** The steps of a factor as one figure writes them. */
export interface Steps {
  /** Label and unit of the factor. */
  readonly title: string;
  readonly axis: ChartAxis;
  /** In order; long ones broken into lines. */
  readonly labels: readonly string[];
  /** From bottom to top where values follow each other; options stand as they are listed. */
  readonly upwards: string[];
  /** Pixels that the widest label takes, and lines of the longest. */
  readonly room: number;
  readonly lines: number;
}

/** Labels of at most so many letters a line. */
export function readSteps(axis: ChartAxis, language: Language, most = 24): Steps {
  const broken = axis.steps.map(({ label }) => wrapAt(label[language], most));
  const labels = broken.map((lines) => lines.join('\n'));
  return {
    title: titled(axis, language),
    axis,
    labels,
    upwards: axis.isOrdered ? labels.toReversed() : labels,
    room: LETTER * Math.max(4, ...broken.flat().map((line) => line.length)),
    lines: Math.max(...broken.map((lines) => lines.length)),
  };
}

/** The same where there may be no factor. */
export function readAnySteps(
  axis: ChartAxis | undefined,
  language: Language,
  most?: number,
): Steps | undefined {
  return axis === undefined ? undefined : readSteps(axis, language, most);
}

/** Panels that are no steps of a factor: moments, say. */
export function stepsCalled(labels: readonly string[]): Steps {
  const none = { en: '', fr: '' };
  const steps = labels.map((label) => ({ label: { en: label, fr: label } }));
  return readSteps({ label: none, unit: none, steps, isOrdered: true }, 'en');
}
