import { expect, test } from 'vitest';
import { createWorld } from '../../src/model/create-world.ts';
import type { ModelEvent } from '../../src/model/events.ts';
import { continueRun } from '../../src/model/simulate.ts';

/**
 * All that happens in thirty quarters to firms whose visions are this precise and stay so. Visions
 * are not shared: there clarity acts on clarity.
 */
function story(precision: number, heldClarity: number | null): ModelEvent[] {
  const world = createWorld(
    {
      networks: [
        { name: 'A', type: 'grouping', founders: 9 },
        { name: 'B', type: 'association', founders: 9 },
      ],
      parameters: {
        population: { firms: 40 },
        steps: { vision: false },
        vision: { heldClarity },
        founding: { rate: 0.02 },
      },
    },
    { seed: 'held clarity', replicate: 0 },
  );
  for (const { firms } of world.territories) firms.precision.fill(precision);
  const events: ModelEvent[] = [];
  continueRun(world, 30, { event: (event) => void events.push(event) });
  return events;
}

test('where clarity is held, how clear firms are changes nothing of what happens', () => {
  const vague = story(0.2, 0.5);
  expect(vague).toEqual(story(6, 0.5));
  // What reads the clarity of a firm did happen: work, votes, joining, steps abroad.
  for (const type of ['projectCompleted', 'elected', 'joined', 'stageChanged'] as const) {
    expect(
      vague.some((event) => event.type === type),
      type,
    ).toBe(true);
  }
});

test('where it is not held, it does', () => {
  expect(story(0.2, null)).not.toEqual(story(6, null));
});
