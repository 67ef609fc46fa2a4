import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { compile } from 'vega-lite';

const schema = new URL('../../node_modules/vega-lite/build/vega-lite-schema.json', import.meta.url);
const validate = new Ajv({ strict: false, validateFormats: false }).compile(
  JSON.parse(readFileSync(schema, 'utf8')) as object,
);

/** What Vega-Lite's schema and compiler find wrong with a spec that went through JSON; empty where it is fine. */
export function faultsOf(spec: object | undefined): string[] {
  const plain = JSON.parse(JSON.stringify(spec ?? null)) as object;
  if (!validate(plain)) return [JSON.stringify(validate.errors?.slice(0, 3))];
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
  return complaints;
}
