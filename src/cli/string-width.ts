/**
 * Stands in the build for the package `string-width`, with which the parser lays out its help: that one
 * compiles expressions over all of Unicode, which takes as long as starting Node. The texts of the
 * help are ours and are written in letters of one column.
 */
export default function stringWidth(text: string): number {
  return Array.from(text).length;
}
