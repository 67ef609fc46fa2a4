import type { Draft, Report } from './draft.ts';

/** Changes and snapshots happen within the run, each tick once. */
export function checkHorizon({ ticks, input, snapshots }: Draft, report: Report): void {
  const changes = (input.changes ?? []).map(({ tick }) => tick);
  checkTicks(changes, 1, ticks, (index) => `changes[${index}].tick`, report);
  checkTicks(snapshots, 0, ticks, (index) => `snapshots[${index}]`, report);
}

function checkTicks(
  given: readonly number[],
  first: number,
  last: number,
  pathOf: (index: number) => string,
  report: Report,
): void {
  given.forEach((tick, index) => {
    if (tick > last) {
      report(
        pathOf(index),
        { en: `is ${tick}`, fr: `vaut ${tick}` },
        {
          en: `a tick from ${first} to ${last}, the end of the run`,
          fr: `un trimestre de ${first} à ${last}, la fin de la simulation`,
        },
      );
    } else if (given.indexOf(tick) < index) {
      report(
        pathOf(index),
        { en: `is tick ${tick} again`, fr: `est de nouveau le trimestre ${tick}` },
        { en: 'each tick once', fr: 'chaque trimestre une seule fois' },
      );
    }
  });
}
