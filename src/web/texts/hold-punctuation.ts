/**
 * A French text in which no line can begin with : ; ? ! or » and none can end with «: the spaces there do not
 * break. Texts are written with plain spaces, which are easier to read and to search.
 */
export function holdPunctuation(french: string): string {
  return french.replace(/ (?=[:;?!»])/g, '\u00a0').replace(/« /g, '«\u00a0');
}
