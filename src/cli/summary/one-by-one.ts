import { type Design, levelAt } from '../../analysis/design.ts';
import type { Grid } from '../../analysis/grid.ts';
import { writeLevel } from '../../analysis/write-number.ts';
import type { Language, Text } from '../../model/text.ts';

const TEXTS = {
  label: {
    en: 'the base, then what differs from it',
    fr: 'la base, puis ce qui en diffère',
  },
  base: { en: 'base', fr: 'base' },
};

/** For factors moved one at a time: the base and every point that differs from it. */
export function rowPerPoint(design: Design): Grid {
  const points = design.points.map((_, point) => point);
  const steps = points.map((point) => ({ label: differenceOf(design, point), points: [point] }));
  return {
    x: { label: TEXTS.label, unit: { en: '', fr: '' }, steps, isOrdered: false },
    cells: points.map((point) => ({ x: point, y: 0, points: [point] })),
    others: [],
  };
}

/** In what a point differs from the first, which is the base. */
function differenceOf(design: Design, point: number): Text {
  const moved = movedFrom(design, point);
  if (moved.length === 0) return TEXTS.base;
  const write = (language: Language) =>
    moved
      .map(
        ({ factor, level }) => `${factor.label[language]} = ${writeLevel(level, factor, language)}`,
      )
      .join(', ');
  return { en: write('en'), fr: write('fr') };
}

function movedFrom(design: Design, point: number) {
  return design.factors.flatMap((factor, at) => {
    const level = levelAt(design, point, at);
    return level === levelAt(design, 0, at) ? [] : [{ factor, level }];
  });
}
