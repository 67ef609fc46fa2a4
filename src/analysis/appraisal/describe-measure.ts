import { METRICS } from '../../model/index.ts';
import type { Text } from '../../model/index.ts';
import type { Measure } from '../findings/reading.ts';
import type { RowKindName } from './rows/row-kinds.ts';

const SHARE: Text = { en: 'share', fr: 'part' };
const ZERO_TO_ONE: Text = { en: '0 to 1', fr: 'de 0 à 1' };

/** Columns of firms that findings look at. */
const FIRM_COLUMNS: Readonly<Record<string, Text>> = {
  clarity: {
    en: 'clarity of firms that do not lead',
    fr: 'clarté des entreprises non dirigeantes',
  },
};

const EVENTS: Readonly<Partial<Record<RowKindName, Text>>> = {
  firstExports: {
    en: 'share of the firms that had not exported and do by the end',
    fr: 'part des entreprises non exportatrices au départ qui exportent à la fin',
  },
  dissolutions: {
    en: 'share of the first networks dissolved by the end',
    fr: 'part des premiers réseaux dissous à la fin',
  },
};

/** What a measure is, for people: `cooperation (quarter 20)`. */
export function describeMeasure(measure: Measure | RowKindName): Text {
  if (typeof measure === 'string') return EVENTS[measure] ?? { en: measure, fr: measure };
  if ('metric' in measure) return at(metricOf(measure.metric).label, measure.at);
  if ('reached' in measure) {
    const { label } = metricOf(measure.reached);
    return {
      en: `${label.en}: value at quarter ${measure.at} by that at quarter ${measure.final}`,
      fr: `${label.fr}\u00a0: valeur au trimestre ${measure.at} rapportée à celle du trimestre ${measure.final}`,
    };
  }
  if ('winners' in measure) {
    return {
      en: 'standing of the winner among the candidates by reputation',
      fr: 'rang de l’élu parmi les candidats selon la réputation',
    };
  }
  const { from, to } = measure;
  if ('rise' in measure) return rise(metricOf(measure.rise).label, from, to);
  if ('mean' in measure) {
    const { label } = metricOf(measure.mean);
    return {
      en: `${label.en} (mean of quarters ${from} to ${to})`,
      fr: `${label.fr} (moyenne des trimestres ${from} à ${to})`,
    };
  }
  if ('firms' in measure) {
    return rise(FIRM_COLUMNS[measure.firms] ?? { en: measure.firms, fr: measure.firms }, from, to);
  }
  if ('explained' in measure) {
    return {
      en: `share of contributions that first dispositions explain (quarters ${from} to ${to})`,
      fr: `part des contributions qu’expliquent les dispositions de départ (trimestres ${from} à ${to})`,
    };
  }
  return {
    en: `share of the networks in which trust rose (quarters ${from} to ${to})`,
    fr: `part des réseaux où la confiance s’est élevée (trimestres ${from} à ${to})`,
  };
}

/** The unit of a measure; '' where it has none. */
export function unitOfMeasure(measure: Measure): Text {
  if ('metric' in measure) return metricOf(measure.metric).unit;
  if ('rise' in measure) return metricOf(measure.rise).unit;
  if ('mean' in measure) return metricOf(measure.mean).unit;
  return 'firms' in measure ? ZERO_TO_ONE : SHARE;
}

function metricOf(name: string): { readonly label: Text; readonly unit: Text } {
  const found = METRICS.find((metric) => metric.name === name);
  return found ?? { label: { en: name, fr: name }, unit: { en: '', fr: '' } };
}

function at(label: Text, tick: number): Text {
  return { en: `${label.en} (quarter ${tick})`, fr: `${label.fr} (trimestre ${tick})` };
}

function rise(label: Text, from: number, to: number): Text {
  return {
    en: `${label.en}, rise from quarter ${from} to ${to}`,
    fr: `${label.fr}, hausse du trimestre ${from} au trimestre ${to}`,
  };
}
