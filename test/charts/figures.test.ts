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

  it.each(FIGURE_NAMES)('%s is a valid spec in every language, theme and width', (name) => {
    const looks = [
      { language: 'en', theme: 'light', width: 1040 },
      { language: 'fr', theme: 'dark', width: 300 },
      { language: 'fr', theme: 'print', width: 680 },
    ] as const;
    for (const look of looks) {
      const spec = figureSpec(figures, name, 'engagement', look);
      // A map needs something that was varied.
      if (name === 'map' && design.factors.length === 0) continue;
      const plain = JSON.parse(JSON.stringify(spec ?? {})) as object;
      expect(validate(plain), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
      complaints.length = 0;
      if (spec !== undefined) compile(spec as Parameters<typeof compile>[0], { logger });
      expect(complaints).toEqual([]);
    }
  });
});
