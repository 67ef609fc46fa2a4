import { FirmDrawer, setVision, spread } from './draw-firm.ts';
import { normalQuantile } from './distributions.ts';
import { announceFounding } from './announce-founding.ts';
import { elect } from './elect.ts';
import { ModelError } from './errors.ts';
import type { ModelEvent } from './events.ts';
import type { Luck, NetworkInput, WorldInput } from './input.ts';
import { begin, poolFirstVisions } from './membership.ts';
import { placeFirms, placeNetworks } from './placement.ts';
import type { PlacedNetwork } from './placement.ts';
import {
  addFounderTies,
  addListedTies,
  addSmallWorld,
  setPrerequisiteTrust,
} from './prior-ties.ts';
import { Draws, lane, runKey, STREAM } from './random.ts';
import { Shortlist } from './shortlist.ts';
import { noFlows, Territory } from './territory.ts';
import { TYPE_NAMES } from './network-types.ts';
import { contextOf, networkSettings, rulesAt } from './world.ts';
import type { Context, World } from './world.ts';

/** Pairs of firms in a world that stands as a whole: some 10 GB. */
const MOST_PAIRS = 200_000_000;

/**
 * The world at tick 0: firms, prior ties, prerequisite trust, networks with their founders and
 * first hubs. A pure function of input and luck.
 * @param emit receives the foundings and first elections, with the quantities that caused them
 * @throws ModelError when the input asks for what cannot exist (validated scenarios never do)
 * @throws RangeError when all territories side by side would need more memory than machines have
 */
export function createWorld(
  input: WorldInput,
  luck: Luck,
  emit?: (event: ModelEvent) => void,
): World {
  const { shared, places, settleAt } = prepare(input, luck, emit);
  const pairs = places.reduce((sum, { length }) => sum + length * length, 0);
  if (pairs > MOST_PAIRS) {
    throw new RangeError(`allocation failed: ${pairs} pairs of firms do not fit into memory`);
  }
  return { ...shared, territories: places.map((_, index) => settleAt(index)) };
}

/**
 * The same world in pieces: for each territory, in order, a world at tick 0 that holds it alone.
 * Each is set up when it is asked for, so that a world of many territories need not fit into
 * memory. Territories never touch: what happens in them is the same.
 * @throws ModelError as createWorld does, when the territory in question is reached
 */
export function* createPieces(input: WorldInput, luck: Luck): Generator<World> {
  const { shared, places, settleAt } = prepare(input, luck, undefined);
  for (let index = 0; index < places.length; index++) {
    yield { ...shared, territories: [settleAt(index)] };
  }
}

/** What the territories of a world have in common, and how each is set up. */
function prepare(input: WorldInput, luck: Luck, emit: ((event: ModelEvent) => void) | undefined) {
  const key = runKey(luck);
  const rules = rulesAt(input, 0);
  const { parameters } = rules;
  const { firms: firmTotal, territories } = parameters.population;
  const networks = placeNetworks(input.networks ?? [], territories);
  const ownSettings = new Map(networks.map(({ id, declared }) => [id, declared.parameters]));
  const draws = new Draws(key);
  const shared = { input, key, firmTotal, draws, tick: 0, ...rules, ownSettings };
  const context = contextOf(shared, emit);
  const drawer = new FirmDrawer(parameters, draws);
  const places = placeFirms(input, parameters.population);
  const networksOf: PlacedNetwork[][] = places.map(() => []);
  for (const network of networks) networksOf[network.territory].push(network);
  function settleAt(index: number): Territory {
    const numbers = places[index];
    const territory = new Territory(index, numbers.length, parameters.vision.provenance);
    drawOpportunity(territory, context);
    numbers.forEach((number, slot) => {
      drawer.draw(territory, slot, number, input.firms?.[number]);
    });
    settle(territory, networksOf[index], input, context);
    return territory;
  }
  return { shared, places, settleAt };
}

/** The best foreign opportunity of a territory: anywhere, with variance 1 on each axis. */
function drawOpportunity(territory: Territory, { draws }: Context): void {
  draws.quad(STREAM['setup.opportunity'], 0, territory.index, 0);
  territory.opportunityX = normalQuantile(lane[0]);
  territory.opportunityY = normalQuantile(lane[1]);
}

/** Ties the firms of a territory, founds its networks among them and gives each its first hub. */
function settle(
  territory: Territory,
  networks: readonly PlacedNetwork[],
  input: WorldInput,
  context: Context,
): void {
  const { parameters, draws } = context;
  const slotOf = slotFinder(territory, input);
  addSmallWorld(territory, parameters, draws);
  addListedTies(territory, input.ties ?? [], slotOf);
  const named = networks.flatMap(({ declared }) =>
    typeof declared.founders === 'number' ? [] : declared.founders.map(slotOf),
  );
  const founded = networks.map(({ id, name, declared }) => {
    const settings = networkSettings(input, 0, declared.type, declared.parameters);
    const g = territory.addNetwork(name, settings);
    territory.networks.id[g] = id;
    territory.networks.type[g] = TYPE_NAMES.indexOf(declared.type);
    const founders = chooseFounders(territory, id, declared, slotOf, new Set(named), draws);
    for (const i of founders) territory.firms.network[i] = g;
    addFounderTies(territory, founders, parameters.ties.founders, draws);
    return {
      g,
      founders,
      gathering: typeof declared.founders === 'number' ? 'lot' : 'named',
    } as const;
  });
  setPrerequisiteTrust(territory, parameters);
  for (const { g, founders } of founded) begin(territory, g, founders, 0);
  territory.listMembers();
  for (const { g, gathering } of founded) {
    announceFounding(territory, g, gathering, null, context);
    appointFirstHub(territory, g, input, context);
    poolFirstVisions(territory, g);
  }
  // The first elections are part of the set-up.
  territory.totals = noFlows();
}

/** Slot of a firm given by name or number; `undefined` for a firm of another territory. */
function slotFinder(territory: Territory, input: WorldInput) {
  // Listed when the first is asked for: most worlds name no firm.
  let slots: Map<string | number, number> | undefined;
  return (end: string | number): number | undefined => {
    slots ??= slotsByEnd(territory, input);
    return slots.get(end);
  };
}

/** Slots of the firms of a territory by their names, where known, and by their numbers. */
function slotsByEnd({ firms }: Territory, input: WorldInput): Map<string | number, number> {
  const slots = new Map<string | number, number>();
  firms.id.forEach((number, slot) => {
    slots.set(number, slot);
    const known = input.firms?.[number];
    if (known !== undefined) slots.set(known.name, slot);
  });
  return slots;
}

const lots = new Shortlist();

function chooseFounders(
  { firms, firmCount }: Territory,
  id: number,
  { name, founders }: NetworkInput,
  slotOf: (end: string | number) => number | undefined,
  named: ReadonlySet<number | undefined>,
  draws: Draws,
): number[] {
  if (typeof founders !== 'number') {
    if (founders.length < 2 || new Set(founders).size < founders.length) {
      throw new ModelError(`${name}: founders must be at least 2 different firms`);
    }
    return founders.map((founder) => {
      const slot = slotOf(founder);
      if (slot === undefined || firms.network[slot] >= 0) {
        throw new ModelError(`${name}: ${founder} is not a free firm of the network’s territory`);
      }
      return slot;
    });
  }
  if (!Number.isInteger(founders) || founders < 2) {
    throw new ModelError(`${name}: ${founders} founders; a network needs at least 2`);
  }
  let free = 0;
  lots.reset(founders);
  for (let slot = 0; slot < firmCount; slot++) {
    if (firms.network[slot] >= 0 || named.has(slot)) continue;
    free++;
    // The smallest numbers are drawn.
    lots.offer(slot, -draws.uniform(STREAM['setup.founders'], 0, id, firms.id[slot]));
  }
  if (free < founders) {
    throw new ModelError(`${name}: ${founders} founders asked for, ${free} firms are free`);
  }
  return Array.from(lots.slots.subarray(0, founders).sort());
}

/**
 * The founders elect the first hub; then its vision gets the clarity that the scenario sets, so
 * that who leads does not depend on the clarity under study. A clarity known from data stays.
 */
function appointFirstHub(
  territory: Territory,
  g: number,
  input: WorldInput,
  context: Context,
): void {
  if (territory.settings[g].hub === 'none') return;
  const { parameters, draws } = context;
  elect(territory, g, 'founding', context);
  const hub = territory.networks.hub[g];
  const { id, visionX } = territory.firms;
  if (input.firms?.[id[hub]]?.clarity === undefined) {
    const luck = draws.uniform(STREAM['setup.precision'], 1, id[hub], 0);
    setVision(territory, hub, spread(parameters.hub.clarity, luck), parameters, draws);
  }
  visionX[hub] += parameters.hub.visionError;
}
