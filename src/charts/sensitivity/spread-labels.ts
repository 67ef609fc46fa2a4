/**
 * Places for labels in a column, each as near as can be to where it wants to be and none nearer to another than `gap`: the best places by least
 * squares, found by pooling labels that would overlap.
 * @param wanted where each would stand, in pixels, in any order
 * @param room from 0 to this; where there is not enough, they stand evenly
 */
export function spreadLabels(wanted: readonly number[], gap: number, room: number): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const step = Math.min(gap, room / Math.max(1, wanted.length - 1));
  // Blocks of labels at equal steps: where the first of each stands, and how many there are.
  const blocks: { sum: number; count: number }[] = [];
  order.forEach((index, rank) => {
    blocks.push({ sum: (wanted[index] ?? 0) - rank * step, count: 1 });
    for (;;) {
      const [before, last] = [blocks.at(-2), blocks.at(-1)];
      if (before === undefined || last === undefined) break;
      if (before.sum / before.count < last.sum / last.count) break;
      blocks.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count });
    }
  });
  const most = room - step * (wanted.length - 1);
  const places = wanted.map(() => 0);
  let rank = 0;
  for (const { sum, count } of blocks) {
    const start = Math.min(Math.max(0, most), Math.max(0, sum / count));
    for (let i = 0; i < count; i++, rank++) places[order[rank] ?? 0] = start + rank * step;
  }
  return places;
}
