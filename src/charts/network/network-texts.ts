/** What the figure of firms and ties says. */
export const NETWORK_TEXTS = {
  en: {
    title: 'Firms and what ties them',
    explain:
      'Thin lines: partners in a network, the clearer the more they trust each other. Thick lines: social ties. Ring and number: the hub. Larger symbols: further abroad. Each firm keeps its place.',
    quarter: (tick: number) => `Quarter ${tick}`,
    outside: 'no network',
    firm: 'firm',
    of: 'of',
    stage: 'stage abroad',
    told: (
      tick: number,
      networks: number,
      members: number,
      firms: number,
      social: number,
      trust: string,
    ) =>
      `Quarter ${tick}: ${networks} ${networks === 1 ? 'network' : 'networks'} with ${members} of ${firms} firms, ` +
      `${social} social ${social === 1 ? 'tie' : 'ties'}, mean trust in networks ${trust}.`,
  },
  fr: {
    title: 'Les entreprises et ce qui les lie',
    explain:
      'Lignes fines\u00a0: partenaires d’un réseau, plus nettes si la confiance est plus forte. Lignes épaisses\u00a0: liens interpersonnels. Anneau et numéro\u00a0: l’entreprise pivot. Symboles plus grands\u00a0: plus loin à l’international. Chaque entreprise garde sa place.',
    quarter: (tick: number) => `Trimestre ${tick}`,
    outside: 'hors réseau',
    firm: 'entreprise',
    of: 'de',
    stage: 'stade à l’international',
    told: (
      tick: number,
      networks: number,
      members: number,
      firms: number,
      social: number,
      trust: string,
    ) =>
      `Trimestre ${tick}\u00a0: ${networks} ${networks === 1 ? 'réseau' : 'réseaux'}, ${members} entreprises membres sur ${firms}, ` +
      `${social} ${social === 1 ? 'lien interpersonnel' : 'liens interpersonnels'}, confiance moyenne dans les réseaux ${trust}.`,
  },
};
