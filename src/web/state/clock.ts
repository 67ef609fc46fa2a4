type Step = (now: number, since: number) => void;

const steps = new Set<Step>();
let last = 0;
let handle = 0;

/** A pause longer than this is no movement: the page was hidden. In milliseconds. */
const LONGEST = 250;

function beat(now: number): void {
  const since = Math.min(LONGEST, now - last);
  last = now;
  for (const step of steps) step(now, since);
  handle = steps.size > 0 ? requestAnimationFrame(beat) : 0;
}

/** Calls `step` before each picture of the screen until the returned function is called. */
export function onPicture(step: Step): () => void {
  steps.add(step);
  if (handle === 0) {
    last = performance.now();
    handle = requestAnimationFrame(beat);
  }
  return () => void steps.delete(step);
}
