import { writeCount } from '../../analysis/write-count.ts';
import type { Language, Text } from '../../model/index.ts';
import { MOST } from '../kernel/strongest-ties.ts';
import { isCrowded, isThinned, mostFirms } from '../state/crowd.ts';
import { held, language, say } from '../state/preferences.ts';

/** What the picture of a large world leaves out. */
export function LeftOut() {
  if (isCrowded.value)
    return <p class="left-out">{held(CROWD[language.value](mostFirms.value))}</p>;
  return isThinned.value ? <p class="left-out">{say(THINNED)}</p> : null;
}

const CROWD: Readonly<Record<Language, (firms: number) => string>> = {
  en: (firms) =>
    `${writeCount(firms, 'firm', 'firms', 'en')}: each network is a coloured ground, each firm a dot, territory by territory. Ties, joint projects and names are not drawn; choose a firm to see its network’s name and its strongest ties.`,
  fr: (firms) =>
    `${writeCount(firms, 'entreprise', 'entreprises', 'fr')}\u00a0: chaque réseau est un fond coloré, chaque entreprise un point, territoire par territoire. Les liens, les projets communs et les noms ne sont pas dessinés\u00a0; choisissez une entreprise pour voir le nom de son réseau et ses liens les plus forts.`,
};

const THINNED: Text = {
  en: `Of so many ties, only those to the ${MOST} firms that each trusts most are drawn.`,
  fr: `De tant de liens, seuls sont dessinés ceux vers les ${MOST} entreprises à qui chacune fait le plus confiance.`,
};
