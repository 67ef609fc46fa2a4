export { writeCount, writePercent, writeWhole } from '../analysis/write-count.ts';

/** Time for people: 8 s, 2 min 05 s, 1 h 20 min. The units are the same in both languages. */
export function writeDuration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const two = (value: number) => String(value).padStart(2, '0');
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  if (minutes < 60) return `${minutes} min ${two(whole % 60)} s`;
  return `${Math.floor(minutes / 60)} h ${two(minutes % 60)} min`;
}
