import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { castOf } from '../../../src/analysis/story/cast.ts';
import { createWorld } from '../../../src/model/index.ts';
import type { Frame } from '../../../src/web/kernel/frame.ts';
import { frameOf } from '../../../src/web/kernel/frame.ts';
import { describeVision, describeVisionBriefly } from '../../../src/web/network/describe-vision.ts';

const world = createWorld(
  { networks: [{ name: 'One', type: 'cluster', founders: 7 }] },
  { seed: 'vision', replicate: 0 },
);
const cast = castOf(world);

/** Firm 0 is a member of a network, firm 1 of none. */
function frameWith(firm: readonly [number, number], shared: readonly [number, number]): Frame {
  const frame = frameOf(world, []);
  const [network] = frame.networks;
  if (network === undefined) throw new Error('no network');
  const { visionX, visionY } = frame.firms;
  [visionX[0], visionY[0]] = firm;
  [visionX[1], visionY[1]] = firm;
  const [x, y] = shared;
  return { ...frame, networks: [{ ...network, members: [0], visionX: x, visionY: y }] };
}

describe('the vision of a firm in words', () => {
  it('says how far it is off, in what, in which colour, and on which side beside its network’s', () => {
    const said = (firm: readonly [number, number], shared: readonly [number, number]) =>
      describeVision(0, frameWith(firm, shared), cast, 'en');
    expect(said([0.3, 0.02], [1, -0.2])).toMatch(
      /^Its vision lies 0\.30 from the best opportunity, above all in its objectives \(pink on the colour wheel\), on the same side as the shared vision of .+\.$/,
    );
    expect(said([0, -2], [0.1, 0.4])).toMatch(
      /2\.00 .*in its means \(blue .*on the side opposite the shared vision/,
    );
    expect(said([1, 1], [-1, 1])).toMatch(
      /in its objectives and its means \(orange .*neither on the side/,
    );
    expect(describeVision(0, frameWith([-1, 0], [-1, 0]), cast, 'fr')).toMatch(
      /^Sa vision se situe à 1,00 de la meilleure opportunité, surtout par ses objectifs \(turquoise .*\), du même côté que la vision partagée de .+\.$/,
    );
  });

  it('compares with no network where there is none', () => {
    const frame = frameWith([1, 0], [1, 0]);
    expect(describeVision(1, frame, cast, 'en')).toMatch(/wheel\)\.$/);
    expect(describeVisionBriefly(1, frame, 'en')).toBeUndefined();
    expect(describeVisionBriefly(0, frame, 'en')).toBe(
      'Its vision leans the way of its network’s.',
    );
  });

  it('calls the same side what is within an eighth of a turn, whatever the direction', () => {
    const angle = fc.integer({ min: 0, max: 359 });
    fc.assert(
      fc.property(angle, fc.integer({ min: -179, max: 180 }), (start, turn) => {
        fc.pre(Math.abs(turn) % 90 !== 45);
        const at = (degrees: number): [number, number] => [
          Math.cos((degrees * Math.PI) / 180),
          Math.sin((degrees * Math.PI) / 180),
        ];
        const said = describeVisionBriefly(0, frameWith(at(start), at(start + turn)), 'en') ?? '';
        const away = Math.abs(turn);
        const expected =
          away < 45 ? 'leans the way of' : away > 135 ? 'the other way than' : 'neither';
        expect(said).toContain(expected);
      }),
    );
  });
});
