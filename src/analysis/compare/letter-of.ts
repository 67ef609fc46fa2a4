/** What a side of a comparison is called for short: A, B … Z, AA, AB … */
export function letterOf(at: number): string {
  return at < 26
    ? String.fromCharCode(65 + at)
    : `${letterOf(Math.floor(at / 26) - 1)}${letterOf(at % 26)}`;
}
