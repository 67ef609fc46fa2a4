import { describe, expect, it } from 'vitest';
import type { NetworkType } from '../../src/model/network-types.ts';
import { NETWORK_TYPES } from '../../src/model/network-types.ts';
import type { Parameter } from '../../src/model/parameters/declare.ts';
import type { ParameterOverrides } from '../../src/model/parameters.ts';
import {
  defaults,
  explainInvalid,
  findParameter,
  GROUPS,
  PARAMETERS,
  parameterEntries,
  withOverrides,
} from '../../src/model/parameters.ts';
import type { Text } from '../../src/model/text.ts';
import { LANGUAGES } from '../../src/model/text.ts';

const entries = parameterEntries();

function textsOf(declaration: Parameter): Text[] {
  const { label, help } = declaration;
  if (declaration.kind === 'choice') return [label, help, ...Object.values(declaration.options)];
  return [label, help];
}

function everyText(): [where: string, text: Text][] {
  return [
    ...Object.entries(GROUPS).flatMap(([name, { label, help }]): [string, Text][] => [
      [name, label],
      [name, help],
    ]),
    ...Object.entries(NETWORK_TYPES).flatMap(([name, { label, help }]): [string, Text][] => [
      [name, label],
      [name, help],
    ]),
    ...entries.flatMap(({ path, declaration }) =>
      textsOf(declaration).map((text): [string, Text] => [path, text]),
    ),
    ...entries.flatMap(({ path, declaration }): [string, Text][] =>
      'unit' in declaration && declaration.unit.en !== '' ? [[path, declaration.unit]] : [],
    ),
  ];
}

function declarationAt(path: string): Parameter {
  const declaration = findParameter(path);
  if (declaration === undefined) throw new Error(`${path} is not declared`);
  return declaration;
}

describe('every parameter', () => {
  it('is found under a path of its own', () => {
    expect(entries.length).toBeGreaterThan(150);
    expect(new Set(entries.map(({ path }) => path)).size).toBe(entries.length);
    for (const { path, group, name, declaration } of entries) {
      expect(path).toBe(`${group}.${name}`);
      expect(findParameter(path)).toBe(declaration);
    }
  });

  it.each(entries)('$path has an allowed default', ({ declaration }) => {
    expect(explainInvalid(declaration, declaration.default)).toBeUndefined();
  });

  it.each(entries)('$path has a plausible range within the allowed one', ({ declaration }) => {
    if (!('range' in declaration)) return;
    const [lowest, highest] = declaration.range;
    const [from, to] = declaration.plausible;
    expect(Number.isFinite(lowest) && Number.isFinite(highest)).toBe(true);
    expect(lowest).toBeLessThan(highest);
    expect(from).toBeLessThan(to);
    expect(from).toBeGreaterThanOrEqual(lowest);
    expect(to).toBeLessThanOrEqual(highest);
    if (declaration.kind === 'optional') return;
    expect(declaration.default).toBeGreaterThanOrEqual(from);
    expect(declaration.default).toBeLessThanOrEqual(to);
  });

  it.each(entries)('$path names a source', ({ declaration }) => {
    expect(declaration.source).toMatch(
      /^(ours|paper §\d.+|mechanism: .+; (number|reading): ours)$/,
    );
  });

  it('belongs to each network exactly when its group does', () => {
    for (const { group, declaration } of entries) {
      expect(declaration.scope).toBe(group === 'network' ? 'network' : 'run');
    }
  });
});

describe('texts for people', () => {
  it('exist in every language', () => {
    const isMissing = (text: Text) => LANGUAGES.some((language) => text[language].trim() === '');
    expect(everyText().filter(([, text]) => isMissing(text))).toEqual([]);
  });

  it('end a help with a full stop and a label without', () => {
    for (const { declaration } of entries) {
      for (const language of LANGUAGES) {
        expect(declaration.help[language]).toMatch(/\.$/);
        expect(declaration.label[language]).not.toMatch(/\.$/);
      }
    }
  });

  it('use the French words of the study', () => {
    const foreign = /\bhubs?\b|révocation|révoqu/i;
    expect(everyText().filter(([, { fr }]) => foreign.test(fr))).toEqual([]);
  });

  it('speak of no culture and no real place', () => {
    const real = /\bcultur|morocc|maroc|souss/i;
    expect(everyText().filter(([, { en, fr }]) => real.test(`${en} ${fr}`))).toEqual([]);
  });

  it('use typographic apostrophes', () => {
    expect(everyText().filter(([, { en, fr }]) => (en + fr).includes("'"))).toEqual([]);
  });

  it('give the parameters of one group different labels', () => {
    for (const { parameters } of Object.values(GROUPS)) {
      for (const language of LANGUAGES) {
        const labels = Object.values<Parameter>(parameters).map(({ label }) => label[language]);
        expect(labels).toEqual([...new Set(labels)]);
      }
    }
  });
});

describe('defaults', () => {
  it('are the declared ones, in a new object each time', () => {
    const values = defaults();
    expect(values.trust.initial).toBe(0.45);
    expect(values.network.shares).toBe('power');
    expect(values.hub.listening).toBeNull();
    expect(values.steps.trust).toBe(true);
    expect(Object.keys(values)).toEqual(Object.keys(PARAMETERS));
    expect(defaults()).toEqual(values);
    expect(defaults().trust).not.toBe(values.trust);
  });
});

describe('findParameter', () => {
  it.each([
    '',
    '.',
    'trust',
    'trust.',
    '.initial',
    'trust.nothing',
    'trust.initial.label',
    '__proto__.x',
    'trust.__proto__',
    'trust.constructor',
    'constructor.name',
    'toString.call',
  ])('finds nothing at "%s"', (path) => {
    expect(findParameter(path)).toBeUndefined();
  });
});

describe('withOverrides', () => {
  it('changes the given values and leaves the base untouched', () => {
    const base = defaults();
    const changed = withOverrides(base, {
      trust: { initial: 0.65, reference: 'fixed' },
      hub: { listening: 0.9 },
    });
    expect(changed.trust.initial).toBe(0.65);
    expect(changed.trust.reference).toBe('fixed');
    expect(changed.hub.listening).toBe(0.9);
    expect(changed.trust.gain).toBe(base.trust.gain);
    expect(base).toEqual(defaults());
  });

  it('shares no object with the base', () => {
    const base = defaults();
    const copy = withOverrides(base, {});
    expect(copy).toEqual(base);
    for (const group of Object.keys(GROUPS) as (keyof typeof GROUPS)[]) {
      expect(copy[group]).not.toBe(base[group]);
    }
  });

  it('ignores undefined, and takes null, false and 0 as values', () => {
    const base = withOverrides(defaults(), { hub: { listening: 0.9 } });
    const changed = withOverrides(base, {
      trust: { initial: undefined, gain: 0 },
      conflict: undefined,
      hub: { listening: null },
      steps: { trust: false },
    });
    expect(changed.trust.initial).toBe(base.trust.initial);
    expect(changed.conflict).toEqual(base.conflict);
    expect(changed.trust.gain).toBe(0);
    expect(changed.hub.listening).toBeNull();
    expect(changed.steps.trust).toBe(false);
  });

  it('copies declared parameters only', () => {
    const overrides = JSON.parse('{"__proto__":{"x":1},"trust":{"__proto__":{"gain":5},"y":1}}');
    expect(withOverrides(defaults(), overrides as ParameterOverrides)).toEqual(defaults());
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });
});

describe('explainInvalid', () => {
  it('rejects all but the finite numbers of the range', () => {
    const infinities = [Number.NaN, Infinity, -Infinity];
    for (const value of [...infinities, '0.5', null, undefined, true, [], {}, 1.0001, -0.0001]) {
      expect(explainInvalid(declarationAt('trust.initial'), value)).toEqual({
        en: 'a number from 0 to 1',
        fr: 'un nombre de 0 à 1',
      });
    }
  });

  it('accepts both ends of a range', () => {
    for (const { declaration } of entries) {
      if (!('range' in declaration)) continue;
      for (const end of declaration.range) {
        expect(explainInvalid(declaration, end)).toBeUndefined();
      }
    }
  });

  it('writes numbers as each language does', () => {
    expect(explainInvalid(declarationAt('trust.referenceBase'), 2)).toEqual({
      en: 'a number from 0.001 to 0.9',
      fr: 'un nombre de 0,001 à 0,9',
    });
    expect(explainInvalid(declarationAt('population.firms'), 2.5)).toEqual({
      en: 'a whole number from 3 to 2,000,000',
      fr: 'un nombre entier de 3 à 2\u202f000\u202f000',
    });
  });

  it('rejects fractions where whole numbers are meant', () => {
    const size = declarationAt('projects.teamSize');
    expect(explainInvalid(size, 4)).toBeUndefined();
    expect(explainInvalid(size, 4.5)).toBeDefined();
    expect(explainInvalid(size, '4')).toBeDefined();
  });

  it('allows null for what may be left to the model', () => {
    const listening = declarationAt('hub.listening');
    expect(explainInvalid(listening, null)).toBeUndefined();
    expect(explainInvalid(listening, 0.5)).toBeUndefined();
    expect(explainInvalid(listening, undefined)?.en).toContain('or null');
    expect(explainInvalid(listening, Number.NaN)?.fr).toContain('ou null');
  });

  it('takes only true and false for a switch', () => {
    const step = declarationAt('steps.trust');
    expect(explainInvalid(step, false)).toBeUndefined();
    for (const value of [0, 1, 'true', null]) {
      expect(explainInvalid(step, value)?.en).toBe('true or false');
    }
  });

  it('lists the options of a choice, and takes no inherited name for one', () => {
    const reference = declarationAt('trust.reference');
    expect(explainInvalid(reference, 'fixed')).toBeUndefined();
    for (const value of ['toString', '__proto__', '', 1, null]) {
      expect(explainInvalid(reference, value)?.en).toBe('one of relative, fixed');
    }
  });
});

describe('network types', () => {
  it.each(Object.entries(NETWORK_TYPES))('%s has a preset of allowed values', (_, { preset }) => {
    for (const [name, value] of Object.entries(preset)) {
      expect(explainInvalid(declarationAt(`network.${name}`), value)).toBeUndefined();
    }
  });

  it('say that their numbers are our assumptions', () => {
    for (const { source } of Object.values(NETWORK_TYPES)) expect(source).toMatch(/numbers: ours/);
  });

  it('are those that can be founded during a run', () => {
    const types = Object.keys(NETWORK_TYPES) as NetworkType[];
    expect(Object.keys(PARAMETERS.founding.type.options)).toEqual(types);
  });

  it('give cooperatives their legal minimum of five members', () => {
    expect(NETWORK_TYPES.cooperative.preset.minimumSize).toBe(5);
  });
});
