import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../src/experiment/scenario/canonical-json.ts';

describe('canonical JSON', () => {
  test('is JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ depthSize: 'small' }), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test('does not depend on the order of keys, nor on keys without a value', () => {
    expect(canonicalJson({ b: [1, { d: 1, c: undefined }], a: 'é' })).toBe(
      '{"a":"é","b":[1,{"d":1}]}',
    );
    expect(canonicalJson({ Z: 1, a: 2, é: 3 })).toBe('{"Z":1,"a":2,"é":3}');
  });

  test('refuses what JSON cannot hold', () => {
    expect(() => canonicalJson({ a: Number.NaN })).toThrow(TypeError);
    expect(() => canonicalJson([() => 1])).toThrow(TypeError);
  });
});
