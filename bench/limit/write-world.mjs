/**
 * Writes a world in the form that reticula.c reads: what follows from the input as lines of text, every parameter by its name, then the
 * state as the bytes of its columns.
 */

/**
 * The part of the library `reticula/model` that is needed: as built, or its sources where a test runs them.
 * @typedef {Pick<typeof import('../../src/model/index.ts'), 'defaults' | 'NETWORK_TYPES' | 'withOverrides'>} Model
 * @typedef {import('../../src/model/index.ts').World} World
 * @typedef {import('../../src/model/index.ts').Luck} Luck
 * @typedef {import('../../src/model/index.ts').NetworkParameters} NetworkParameters
 */

/** @typedef {World['territories'][number]} Territory */

/** Order of the columns in the file, which is that of the state hash. */
const PAIRS = /** @type {const} */ ([
  'prior',
  'prerequisite',
  'positive',
  'negative',
  'work',
  'social',
  'acquainted',
  'origin',
]);

/**
 * @param {World} world at the end of a tick
 * @param {number} ticks until which it shall run
 * @param {Model} model
 * @param {Luck} [luck] with which the world was made: then the program in C makes it too, to compare
 * @returns {Uint8Array}
 */
export function writeWorld(world, ticks, model, luck) {
  /** @type {Uint8Array[]} */
  const parts = [new TextEncoder().encode(headerOf(world, ticks, model))];
  parts.push(...originOf(world, luck, Object.keys(model.NETWORK_TYPES)));
  for (const territory of world.territories) parts.push(...stateOf(territory));
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/**
 * @param {World} world
 * @param {number} ticks
 * @param {Model} model
 */
function headerOf(world, ticks, model) {
  const { input, key, tick, firmTotal, territories, ownSettings } = world;
  const changes = (input.changes ?? []).map((change) => change.tick);
  const eras = [...new Set([0, ...changes.filter((from) => from > 0)])].sort((a, b) => a - b);
  const lines = [
    `key ${key.join(' ')}`,
    `tick ${tick}`,
    `ticks ${ticks}`,
    `firms ${firmTotal}`,
    `territories ${territories.length}`,
    `networks ${ownSettings.size}`,
    `eras ${eras.length}`,
  ];
  const types = /** @type {(keyof Model['NETWORK_TYPES'])[]} */ (Object.keys(model.NETWORK_TYPES));
  for (const from of eras) {
    lines.push(`from ${from}`);
    for (const [group, values] of Object.entries(parametersAt(world, from, model))) {
      if (group !== 'network') lines.push(...linesOf(group, values));
    }
    types.forEach((type, place) => {
      const settings = settingsAt(world, from, type, {}, model);
      lines.push(`type ${place}`, ...linesOf('network', settings));
    });
    for (const [id, own] of ownSettings) {
      const settings = settingsAt(world, from, typeOf(world, id, types), own ?? {}, model);
      lines.push(`network ${id}`, ...linesOf('network', settings));
    }
    lines.push('end');
  }
  return `${lines.join('\n')}\n`;
}

/** @param {string} group @param {object} values */
function linesOf(group, values) {
  return Object.entries(values).map(([name, value]) => `${group}.${name} ${value}`);
}

/** @param {World} world @param {number} tick @param {Model} model */
function parametersAt({ input }, tick, { defaults, withOverrides }) {
  let parameters = withOverrides(defaults(), input.parameters ?? {});
  for (const change of input.changes ?? []) {
    if (change.tick <= tick) parameters = withOverrides(parameters, change.parameters);
  }
  return parameters;
}

/**
 * Settings of one network: default, preset of its type, value for all, its own, changes; the later wins.
 * @param {World} world
 * @param {number} tick
 * @param {keyof Model['NETWORK_TYPES']} type
 * @param {Partial<NetworkParameters>} own
 * @param {Model} model
 */
function settingsAt({ input }, tick, type, own, { defaults, NETWORK_TYPES }) {
  /** @type {Record<string, unknown>} */
  const settings = { ...defaults().network, ...NETWORK_TYPES[type].preset };
  const changes = (input.changes ?? []).filter((change) => change.tick <= tick);
  const layers = [
    input.parameters?.network,
    own,
    ...changes.map(({ parameters }) => parameters.network),
  ];
  for (const layer of layers) {
    for (const [name, value] of Object.entries(layer ?? {})) {
      if (value !== undefined) settings[name] = value;
    }
  }
  return settings;
}

/**
 * @param {World} world
 * @param {number} id
 * @param {(keyof Model['NETWORK_TYPES'])[]} types
 */
function typeOf({ territories }, id, types) {
  for (const { networks, networkCount } of territories) {
    const type = types[networks.type[networks.id.subarray(0, networkCount).indexOf(id)] ?? -1];
    if (type !== undefined) return type;
  }
  throw new Error(`no network has the number ${id}`);
}

/** What is known of a firm from data, in the order of the file. */
const KNOWN = /** @type {const} */ ([
  'sector',
  'predisposition',
  'dynamism',
  'listening',
  'conflictManagement',
  'notoriety',
  'clarity',
  'knowledge',
  'stage',
]);

/**
 * What the world is made from besides its parameters; firms by their numbers.
 * @param {World} world
 * @param {Luck | undefined} luck
 * @param {readonly string[]} types
 * @returns {Uint8Array[]}
 */
function originOf({ input, parameters }, luck, types) {
  const { firms = [], ties = [], networks = [] } = input;
  const text = luck === undefined ? '' : `reticula\n${luck.seed}\n${luck.replicate}`;
  const numberOf = new Map(firms.map(({ name }, number) => [name, number]));
  const number = (/** @type {string | number} */ end) =>
    typeof end === 'string' ? (numberOf.get(end) ?? -1) : end;
  const placed = networks.flatMap(({ type, founders, territory = 0 }) => {
    const kind = types.indexOf(type);
    const drawn = typeof founders === 'number';
    const numbers = drawn ? [0, founders] : [1, founders.length, ...founders.map(number)];
    const { territories } = parameters.population;
    const places =
      territory === 'each' ? Array.from({ length: territories }, (_, t) => t) : [territory];
    return places.map((place) => whole([place, kind, ...numbers]));
  });
  return [
    whole([text.length]),
    whole(Array.from({ length: text.length }, (_, k) => text.charCodeAt(k))),
    whole([firms.length]),
    ...firms.flatMap((firm) => [
      whole([firm.territory ?? -1]),
      bytesOf(Float64Array.from(KNOWN, (name) => firm[name] ?? NaN)),
    ]),
    whole([ties.length]),
    ...ties.flatMap(({ from, to, weight }) => [
      whole([number(from), number(to)]),
      bytesOf(Float64Array.of(weight)),
    ]),
    ...placed,
  ];
}

/** @param {Territory} territory @returns {Uint8Array[]} */
function stateOf({
  firms,
  firmCount,
  pairs,
  networks,
  networkCount,
  sharedOrigin,
  founders,
  ...rest
}) {
  const withOrigin = sharedOrigin.length > 0 ? 1 : 0;
  return [
    whole([firmCount, networkCount, withOrigin]),
    ...Object.values(firms).map((column) => bytesOf(column.subarray(0, firmCount))),
    ...PAIRS.map((name) => bytesOf(pairs[name])),
    // Those of networks are few: small integers are written as 32 bits.
    ...Object.values(networks).map((column) => {
      const used = column.subarray(0, networkCount);
      return used instanceof Float64Array ? bytesOf(used) : whole(used);
    }),
    bytesOf(sharedOrigin.subarray(0, withOrigin * networkCount * firmCount)),
    ...founders.map((slots) => whole([slots.length, ...slots])),
    bytesOf(Float64Array.of(rest.opportunityX, rest.opportunityY)),
  ];
}

/** @param {ArrayLike<number>} values */
function whole(values) {
  return bytesOf(Int32Array.from(Array.from(values)));
}

/** @param {Float64Array | Int32Array | Uint8Array} column */
function bytesOf({ buffer, byteOffset, byteLength }) {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
