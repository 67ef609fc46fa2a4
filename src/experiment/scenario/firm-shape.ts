import type { FirmInput, PriorTie } from '../../model/input.ts';
import type { Text } from '../../model/text.ts';
import { optional, record, required } from './record.ts';
import { decimal, text, wholeNumber } from './scalars.ts';
import type { Shape } from './shape.ts';
import { either, isScalarNumber, isScalarText } from './shape.ts';

/** Names of firms and networks: short enough for a table. */
export const LONGEST_NAME = 80;
export const NAME = text({ most: LONGEST_NAME });

const SHARE = decimal(0, 1);

/** What may be known of a firm: the columns of a survey. */
export const FIRM_FIELDS = {
  name: required(NAME, { en: 'Name, unique', fr: 'Nom, unique' }),
  territory: optional(wholeNumber(0, 199_999), {
    en: 'Territory, counted from 0',
    fr: 'Territoire, compté à partir de 0',
  }),
  sector: optional(wholeNumber(0, 49), {
    en: 'Sector, counted from 0',
    fr: 'Secteur, compté à partir de 0',
  }),
  predisposition: optional(SHARE, {
    en: 'Predisposition to cooperate, 0 to 1',
    fr: 'Prédisposition à la coopération, de 0 à 1',
  }),
  dynamism: optional(SHARE, {
    en: 'Leadership: dynamism, 0 to 1',
    fr: 'Direction\u00a0: dynamisme, de 0 à 1',
  }),
  listening: optional(SHARE, {
    en: 'Leadership: listening, 0 to 1',
    fr: 'Direction\u00a0: esprit d’écoute, de 0 à 1',
  }),
  conflictManagement: optional(SHARE, {
    en: 'Leadership: managing conflicts, 0 to 1',
    fr: 'Direction\u00a0: gestion des conflits, de 0 à 1',
  }),
  notoriety: optional(SHARE, {
    en: 'Standing in the trade, 0 to 1',
    fr: 'Notoriété dans la profession, de 0 à 1',
  }),
  clarity: optional(SHARE, {
    en: 'Clarity of the vision, 0 vague to 1 clear',
    fr: 'Clarté de la vision, de 0 floue à 1 claire',
  }),
  knowledge: optional(SHARE, {
    en: 'Knowledge of foreign markets, 0 to 1',
    fr: 'Connaissance des marchés étrangers, de 0 à 1',
  }),
  stage: optional(wholeNumber(0, 4), {
    en:
      'Engagement abroad: 0 domestic, 1 occasional export, 2 regular export, 3 sales office, ' +
      '4 production',
    fr:
      'Engagement à l’international\u00a0: 0 marché national, 1 export occasionnel, 2 export ' +
      'régulier, 3 bureau de vente, 4 production',
  }),
} as const;

export const FIRM: Shape<FirmInput> = record(FIRM_FIELDS, {
  en: 'a firm such as {name: Firm 1, predisposition: 0.6}',
  fr: 'une entreprise comme {name: Entreprise 1, predisposition: 0.6}',
});

const END_EXPECTED: Text = {
  en: 'the name of a firm given in firms, or the number of a firm from 0',
  fr: 'le nom d’une entreprise donnée dans firms, ou un numéro d’entreprise à partir de 0',
};

const END: Shape<string | number> = either<string | number>(END_EXPECTED, [
  [isScalarText, NAME],
  [isScalarNumber, wholeNumber(0, 1_999_999, END_EXPECTED)],
]);

/** Two firms that knew each other before the run. */
export const TIE_FIELDS = {
  from: required(END, { en: 'One of the two firms', fr: 'L’une des deux entreprises' }),
  to: required(END, { en: 'The other firm', fr: 'L’autre entreprise' }),
  weight: required(SHARE, {
    en: 'Strength, 0 to 1; 1 is a full prior tie',
    fr: 'Force, de 0 à 1\u00a0; 1 est un lien préalable entier',
  }),
} as const;

export const TIE: Shape<PriorTie> = record(TIE_FIELDS, {
  en: 'a tie such as {from: Firm 1, to: Firm 2, weight: 1}',
  fr: 'un lien comme {from: Entreprise 1, to: Entreprise 2, weight: 1}',
});
