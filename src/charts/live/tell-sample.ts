import type { Language } from '../../model/text.ts';

/** What is drawn of a world that is too large to draw each firm and each network. */
export interface Sample {
  /** One firm in so many. */
  readonly oneFirmIn: number;
  /** Of the networks so many, those founded first. */
  readonly oldestNetworks: number;
}

/** Says that not all firms are drawn. */
export function writeFirmSample({ oneFirmIn }: Sample, language: Language): string {
  return TEXTS[language].firms(oneFirmIn);
}

/** Says that not all networks are drawn. */
export function writeNetworkSample({ oldestNetworks }: Sample, language: Language): string {
  return TEXTS[language].networks(oldestNetworks);
}

const TEXTS = {
  en: {
    firms: (oneIn: number) => `One firm in ${oneIn} is drawn.`,
    networks: (oldest: number) => `At most ${oldest} networks are drawn, those founded first.`,
  },
  fr: {
    firms: (oneIn: number) => `Seule une entreprise sur ${oneIn} est tracée.`,
    networks: (oldest: number) =>
      `Au plus ${oldest} réseaux sont tracés, les premiers qui ont été créés.`,
  },
};
