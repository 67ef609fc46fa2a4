/** `de` before names: `des entreprises 3 et 12`, `de Atlas et Argan`. */
export function of(names: string): string {
  return names.startsWith('les ') ? `des ${names.slice('les '.length)}` : `de ${names}`;
}
