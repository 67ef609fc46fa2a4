/*
 * The kernel in a thread of its own: the page stays alive whatever it computes.
 */
import { castOf } from '../../analysis/story/cast.ts';
import type { Traced } from '../../analysis/story/sentences.ts';
import { watchTrust } from '../../analysis/story/watch-trust.ts';
import { checkScenario } from '../../experiment/scenario/check-scenario.ts';
import { textLoader } from '../../experiment/scenario/loader.ts';
import { MistakeLog } from '../../experiment/scenario/mistake.ts';
import { parseScenario } from '../../experiment/scenario/parse.ts';
import { createWorld, stateHash, tick } from '../../model/index.ts';
import type { WorldInput } from '../../model/index.ts';
import { SHIPPED_FILES } from 'virtual:scenarios';
import type { Frame } from './frame.ts';
import { buffersOf, frameOf } from './frame.ts';
import { Keyframes } from './keyframes.ts';
import { runPair } from './pairs.ts';
import type { Answer, PairsOrder, Request, RunOrder } from './protocol.ts';
import { tooLarge } from '../state/limits.ts';

/** Answers are gathered for so long, in milliseconds: the first picture comes soon, the rest in few pieces. */
const PATIENCE = 40;

const keyframes = new Keyframes();
let current = -1;

function answer(message: Answer, handedOver: readonly ArrayBufferLike[] = []): void {
  postMessage(message, { transfer: handedOver as ArrayBuffer[] });
}

/** Lets messages in that arrived meanwhile. */
function listen(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  obey(data).catch((error: unknown) => {
    answer({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  });
});

async function obey(request: Request): Promise<void> {
  switch (request.kind) {
    case 'run':
      current = request.run;
      return run(request.run, request);
    case 'hash': {
      const world = request.run === current ? keyframes.worldAt(request.tick) : undefined;
      if (world !== undefined) answer({ ...request, hash: stateHash(world) });
      return;
    }
    case 'pairs':
      return runPairs(request);
    case 'read':
      return read(request.file, request.text);
  }
}

async function run(number: number, { input, luck, ticks }: RunOrder): Promise<void> {
  if (refuse(input, ticks)) return;
  let happened: Traced[] = [];
  const watcher = watchTrust((traced) => void happened.push(traced));
  const world = createWorld(input, luck, (event) => watcher.event(event));
  keyframes.begin(world, ticks);
  let frames: Frame[] = [];
  let since = performance.now();
  for (;;) {
    watcher.tick(world);
    keyframes.offer(world);
    frames.push(frameOf(world, happened));
    happened = [];
    const isWhole = world.tick >= ticks;
    if (isWhole || performance.now() - since > PATIENCE) {
      answer(
        { kind: 'frames', run: number, frames, cast: castOf(world), isWhole },
        frames.flatMap(buffersOf),
      );
      frames = [];
      await listen();
      if (isWhole || number !== current) return;
      since = performance.now();
    }
    tick(world, (event) => watcher.event(event));
  }
}

async function runPairs(order: PairsOrder): Promise<void> {
  if (refuse(order.first, order.ticks) || refuse(order.second, order.ticks)) return;
  for (let replicate = order.from; replicate < order.to; replicate++) {
    const isWhole = replicate === order.to - 1;
    answer({ kind: 'pairs', pairs: [runPair(order, replicate)], isWhole });
    await listen();
  }
}

/** Says what does not fit together in a world; true where something does not. */
function refuse(input: WorldInput, ticks: number): boolean {
  const log = new MistakeLog();
  checkScenario({ ticks, replicates: 1, input, snapshots: [] }, (path, found, expected) =>
    log.add({ file: '', line: 0, column: 0 }, path, found, expected),
  );
  const why = tooLarge(input, ticks);
  if (log.count === 0 && why === undefined) return false;
  answer({ kind: 'refused', mistakes: log.sorted(), ...(why && { why }) });
  return true;
}

function read(file: string, text: string): void {
  const shipped = Object.fromEntries(
    Object.entries(SHIPPED_FILES).flatMap(([name, content]) =>
      name.endsWith('.yaml') ? [[name.slice('scenarios/'.length, -'.yaml'.length), content]] : [],
    ),
  );
  const result = parseScenario(text, file, textLoader({ ...SHIPPED_FILES }, shipped));
  if (!result.ok) return answer({ kind: 'refused', mistakes: result.mistakes });
  const { name, title, seed, ticks, input } = result.scenario;
  answer({ kind: 'read', scenario: { name, title, seed, ticks, input } });
}
