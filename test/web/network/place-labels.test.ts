import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../../src/experiment/scenario/files.ts';
import { createWorld, tick } from '../../../src/model/index.ts';
import { frameOf } from '../../../src/web/kernel/frame.ts';
import { boundsOf, boxAround, cornersOf, meet } from '../../../src/web/network/box.ts';
import { gapBetween } from '../../../src/web/network/convex.ts';
import { hullOf } from '../../../src/web/network/hull.ts';
import { Layout } from '../../../src/web/network/layout.ts';
import { MARGIN, patchesOf } from '../../../src/web/network/patches.ts';
import type { Patch } from '../../../src/web/network/patches.ts';
import { placeLabels } from '../../../src/web/network/place-labels.ts';
import type { PlacedLabel } from '../../../src/web/network/place-labels.ts';

const CANVAS = boxAround({ x: 0, y: 0 }, 1600, 900);

/** Rounding of sums; lengths are some hundreds. */
const DUST = 1e-6;

const point = fc.record({
  x: fc.double({ min: -700, max: 700, noNaN: true }),
  y: fc.double({ min: -380, max: 380, noNaN: true }),
});

/** Members around a middle, as few as one, some far from the others; patches may overlap. */
const patches = fc
  .array(
    fc.tuple(
      point,
      fc.array(
        fc.record({ x: fc.integer({ min: -90, max: 90 }), y: fc.integer({ min: -90, max: 90 }) }),
        {
          minLength: 1,
          maxLength: 12,
        },
      ),
    ),
    { minLength: 1, maxLength: 9 },
  )
  .map((all) =>
    all.map(([middle, members], id): Patch => {
      const hull = hullOf(members.map(({ x, y }) => ({ x: middle.x + x, y: middle.y + y })));
      return { id, members: members.length, hull, bounds: boundsOf(hull) };
    }),
  );

const firms = fc
  .array(point, { maxLength: 60 })
  .map((all) => all.map((at) => ({ ...at, radius: 8 })));
const size = fc.record({
  width: fc.integer({ min: 40, max: 300 }),
  height: fc.integer({ min: 15, max: 80 }),
});

/** What is wrong with where names stand. */
function faults(placed: readonly PlacedLabel[], all: readonly Patch[], height: number): string[] {
  const found: string[] = [];
  for (const { id, box, leader } of placed) {
    const own = all.find((patch) => patch.id === id);
    const foreign = all.filter((patch) => patch.id !== id);
    if (own === undefined) throw new Error(`no patch ${id}`);
    const away = gapBetween(cornersOf(box), own.hull).distance - MARGIN;
    const toOthers = foreign.map(({ hull }) => gapBetween(cornersOf(box), hull).distance - MARGIN);
    if (Math.min(...toOthers) < -DUST) found.push(`${id} stands on a foreign patch`);
    if (placed.some((other) => other.id !== id && meet(box, other.box)))
      found.push(`${id} overlaps another name`);
    if (leader === undefined) {
      if (away > 0.5 * height + DUST) found.push(`${id} is far from its patch and not led to it`);
      if (away >= Math.min(...toOthers)) found.push(`${id} is closer to another patch`);
    } else {
      const [start, end] = leader;
      if (gapBetween([start], cornersOf(box)).distance > DUST)
        found.push(`${id}: line begins elsewhere`);
      if (gapBetween([end], own.hull).distance > MARGIN)
        found.push(`${id}: line ends before the patch`);
      for (const other of placed) {
        if (other.id === id) continue;
        const isCrossed =
          gapBetween(leader, cornersOf(other.box)).distance === 0 ||
          (other.leader !== undefined && gapBetween(leader, other.leader).distance === 0);
        if (isCrossed) found.push(`${id}: line crosses the name or the line of ${other.id}`);
      }
      if (foreign.some(({ hull }) => gapBetween(leader, hull).distance < MARGIN - DUST))
        found.push(`${id}: line crosses another patch`);
    }
    const isOut =
      box.left < CANVAS.left ||
      box.right > CANVAS.right ||
      box.top < CANVAS.top ||
      box.bottom > CANVAS.bottom;
    if (isOut) found.push(`${id} sticks out`);
  }
  return found;
}

describe('the name of a network', () => {
  it('stands on no other name and on no other patch, and belongs to its own', () => {
    fc.assert(
      fc.property(patches, firms, size, (all, around, letters) => {
        const placed = placeLabels(
          all.map((patch) => ({ patch, ...letters })),
          { bounds: CANVAS, patches: all, firms: around, written: [], before: new Map() },
        );
        expect(faults(placed, all, letters.height)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('stays where it was as long as that place is about as good', () => {
    const hull = hullOf([
      { x: 0, y: 0 },
      { x: 60, y: 10 },
      { x: 30, y: 50 },
    ]);
    const patch = { id: 1, members: 3, hull, bounds: boundsOf(hull) };
    const wishes = [{ patch, width: 120, height: 40 }];
    const place = (
      before: ReadonlyMap<number, number>,
      around: readonly { x: number; y: number }[],
    ) =>
      placeLabels(wishes, {
        bounds: CANVAS,
        patches: [patch],
        firms: around.map((at) => ({ ...at, radius: 8 })),
        written: [],
        before,
      })[0];
    const above = place(new Map(), []);
    if (above === undefined) throw new Error('no place');
    expect(above.box.bottom).toBeLessThan(0);
    const middle = { x: (above.box.left + above.box.right) / 2, y: above.box.top + 5 };
    // A firm comes: below is better. It goes: the name is not worth a jump back.
    const below = place(new Map([[1, above.spot]]), [middle]);
    expect(below?.box.top).toBeGreaterThan(50);
    expect(place(new Map([[1, below?.spot ?? -1]]), [])?.spot).toBe(below?.spot);
  });

  it.each([
    ['wide', 815, 430, 13],
    ['on a phone', 330, 385, 12.7],
    ['as one of twins on a phone', 330, 192, 12.7],
    ['projected', 840, 350, 17],
  ])(
    'is written for every network that has a patch, in the main scenario: %s',
    (_name, width, height, font) => {
      const read = loadScenario('souss-massa');
      if (!read.ok) throw new Error('no scenario');
      const world = createWorld(read.scenario.input, { seed: read.scenario.seed, replicate: 0 });
      const layout = new Layout();
      let before: ReadonlyMap<number, number> = new Map();
      const unnamed: string[] = [];
      for (let quarter = 0; quarter <= 60; quarter++) {
        const frame = frameOf(world, []);
        layout.show(frame);
        layout.fit(width / height);
        for (let step = 0; step < 60; step++) layout.move();
        const all = patchesOf(frame, layout);
        const scale = Math.min(width / layout.width, height / layout.height);
        // Two lines of about so many letters.
        const letters = { width: (7.5 * font) / scale, height: (2.3 * font) / scale };
        const placed = placeLabels(
          all.map((patch) => ({ patch, ...letters })),
          {
            bounds: boxAround({ x: 0, y: 0 }, width / scale, height / scale),
            patches: all,
            firms: layout.places,
            written: [],
            before,
          },
        );
        before = new Map(placed.map(({ id, spot }) => [id, spot]));
        const named = new Set(placed.map(({ id }) => id));
        for (const { id } of all) if (!named.has(id)) unnamed.push(`${id} in quarter ${quarter}`);
        tick(world);
      }
      expect(unnamed).toEqual([]);
    },
  );
});

describe('the ground of a network', () => {
  const places = (all: readonly (readonly [number, number])[]) =>
    all.map(([x, y]) => ({ x, y, vx: 0, vy: 0, radius: 6, towardsX: 0, towardsY: 0 }));
  const network = (members: number) => ({
    networks: [{ id: 7, members: Array.from({ length: members }, (_, firm) => firm) }],
  });

  it('is there with the first member, and not stretched by those on the way', () => {
    const [only] = patchesOf(network(2) as never, {
      places: places([
        [3, 4],
        [400, 0],
      ]),
    });
    expect(only?.hull).toHaveLength(1);
    expect(patchesOf(network(1) as never, { places: places([[400, 0]]) })).toEqual([]);
  });

  it('holds every member of a large network that has found its place', () => {
    const spread = Array.from({ length: 40 }, (_, at) => {
      const [angle, radius] = [at * 2.4, 20 * Math.sqrt(at)];
      return [radius * Math.cos(angle), radius * Math.sin(angle)] as const;
    });
    const [patch] = patchesOf(network(40) as never, { places: places(spread) });
    const corners = patch?.hull ?? [];
    for (const [x, y] of spread)
      expect(gapBetween([{ x, y }], corners).distance).toBeLessThan(DUST);
  });
});
