import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { compile } from 'vega-lite';
import { expect } from 'vitest';

const schema = new URL('../../node_modules/vega-lite/build/vega-lite-schema.json', import.meta.url);
const validate = new Ajv({ strict: false, validateFormats: false }).compile(
  JSON.parse(readFileSync(schema, 'utf8')) as object,
);

/** Expects a spec that survives JSON, is valid against Vega-Lite's schema and is compiled without a complaint. */
export function expectValid(spec: object | undefined): void {
  const plain = JSON.parse(JSON.stringify(spec)) as object;
  expect(validate(plain), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
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
  compile(plain as Parameters<typeof compile>[0], { logger });
  expect(complaints).toEqual([]);
}
