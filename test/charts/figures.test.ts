import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { compile } from 'vega-lite';
import { describe, expect, it } from 'vitest';
import { FIGURE_NAMES, figureSpec } from '../../src/charts/figures.ts';
import { DESIGNS, figuresOver } from './fixture.ts';

const schemaFile = new URL(
  '../../node_modules/vega-lite/build/vega-lite-schema.json',
  import.meta.url,
);
const validate = new Ajv({ strict: false, validateFormats: false }).compile(
  JSON.parse(readFileSync(schemaFile, 'utf8')) as object,
);

const complaints: string[] = [];
const complain = (...parts: readonly unknown[]) => {
  complaints.push(parts.join(' '));
  return logger;
};
const logger = {
  level: () => logger,
  error: complain,
  warn: complain,
  info: () => logger,
  debug: () => logger,
};

describe.each(Object.entries(DESIGNS))('figures over %s', (_, design) => {
  const figures = figuresOver(design, 0.1);

  const shown = FIGURE_NAMES.filter((name) => name !== 'map' || design.factors.length > 0);

  it('have a map where something was varied, and only there', () => {
    const look = { language: 'en', theme: 'light', width: 1040 } as const;
    const specs = FIGURE_NAMES.map((name) => [name, figureSpec(figures, name, 'engagement', look)]);
    expect(specs.filter(([, spec]) => spec !== undefined).map(([name]) => name)).toEqual(shown);
  });

  it.each(shown)('%s is a valid spec in every language, theme and width', (name) => {
    const looks = [
      { language: 'en', theme: 'light', width: 1040 },
      { language: 'fr', theme: 'dark', width: 300 },
      { language: 'fr', theme: 'print', width: 680 },
    ] as const;
    for (const look of looks) {
      const spec = figureSpec(figures, name, 'engagement', look);
      const plain = JSON.parse(JSON.stringify(spec)) as object;
      expect(validate(plain), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
      complaints.length = 0;
      compile(plain as Parameters<typeof compile>[0], { logger });
      expect(complaints).toEqual([]);
    }
  });
});
