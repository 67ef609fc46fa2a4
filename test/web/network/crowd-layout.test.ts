import { describe, expect, it } from 'vitest';
import { createWorld, tick } from '../../../src/model/index.ts';
import type { WorldInput } from '../../../src/model/index.ts';
import type { Frame } from '../../../src/web/kernel/frame.ts';
import { frameOf } from '../../../src/web/kernel/frame.ts';
import { CrowdLayout, OUTSIDE, SPACING } from '../../../src/web/network/crowd-layout.ts';

const INPUT: WorldInput = {
  parameters: { population: { firms: 600, territories: 10 }, vision: { provenance: false } },
  networks: [{ name: 'Association', type: 'association', founders: 40, territory: 'each' }],
};

/** The first quarters of a world with ten territories. */
function firstFrames(count: number): Frame[] {
  const world = createWorld(INPUT, { seed: 'crowd', replicate: 0 });
  const frames = [frameOf(world, [])];
  while (frames.length < count) {
    tick(world);
    frames.push(frameOf(world, []));
  }
  return frames;
}

const FRAMES = firstFrames(12);

function shownAll(frames: readonly Frame[], aspect = 1.8): CrowdLayout {
  const layout = new CrowdLayout();
  for (const frame of frames) {
    layout.show(frame);
    layout.fit(aspect);
    layout.settle();
  }
  return layout;
}

function spotsOf({ places }: CrowdLayout): string[] {
  return places.map(({ x, y }) => `${x} ${y}`);
}

describe('where thousands of firms stand', () => {
  it('each has a place of its own on the plane', () => {
    const layout = shownAll(FRAMES);
    expect(new Set(spotsOf(layout)).size).toBe(600);
    for (const { x, y, radius } of layout.places) {
      expect(Math.abs(x) + radius).toBeLessThanOrEqual(layout.width / 2);
      expect(Math.abs(y) + radius).toBeLessThanOrEqual(layout.height / 2);
      expect(2 * radius).toBeLessThan(SPACING + 2);
    }
  });

  it('members stand on the ground of their network, and nobody else does', () => {
    const layout = shownAll(FRAMES);
    const { firms, networks } = FRAMES.at(-1) ?? {};
    const grounds = layout.stretches.filter(({ network }) => network !== OUTSIDE);
    expect(new Set(grounds.map(({ network }) => network))).toEqual(
      new Set(networks?.map(({ id }) => id)),
    );
    for (const { network, firms: members, from } of layout.stretches) {
      const ground = layout.sites.slice(from, from + members.length);
      const there = layout.places.flatMap(({ x, y }, firm) =>
        ground.some((site) => site.x === x && site.y === y) ? [firm] : [],
      );
      expect(there).toEqual(members);
      for (const firm of members) {
        const own = firms?.network[firm] ?? Number.NaN;
        expect(Number.isNaN(own) ? OUTSIDE : own).toBe(network);
      }
    }
  });

  it('territories keep their place, whatever happens in them', () => {
    const before = shownAll(FRAMES.slice(0, 1));
    const after = shownAll(FRAMES);
    const sitesOf = (layout: CrowdLayout, territory: number) =>
      new Set(spotsOf(layout).filter((_, firm) => FRAMES[0]?.firms.territory[firm] === territory));
    for (const territory of new Set(FRAMES[0]?.firms.territory))
      expect(sitesOf(after, territory)).toEqual(sitesOf(before, territory));
  });

  it('most firms stay where they are from quarter to quarter, others walk', () => {
    const layout = shownAll(FRAMES.slice(0, -1));
    const before = spotsOf(layout);
    const last = FRAMES.at(-1);
    if (last === undefined) throw new Error('no frame');
    layout.show(last);
    expect(spotsOf(layout)).toEqual(before);
    expect(layout.isMoving).toBe(true);
    layout.move();
    const underway = spotsOf(layout);
    layout.settle();
    const after = spotsOf(layout);
    const stayed = after.filter((spot, firm) => spot === before[firm]).length;
    expect(stayed).toBeGreaterThan(400);
    for (const [firm, spot] of underway.entries())
      expect(spot === before[firm] && spot === after[firm]).toBe(!layout.walkers.has(firm));
    expect(layout.isMoving).toBe(false);
  });

  it('worlds that are alike look alike, from whatever was shown before', () => {
    const again = shownAll([...FRAMES, ...FRAMES]);
    expect(spotsOf(again)).toEqual(spotsOf(shownAll(FRAMES)));
  });

  it('the plane takes the proportions of the canvas', () => {
    for (const aspect of [0.5, 1, 3]) {
      const { width, height } = shownAll(FRAMES, aspect);
      expect(width / height / aspect).toBeGreaterThan(0.85);
      expect(width / height / aspect).toBeLessThan(1.15);
    }
  });
});
