import { writeDecimal } from '../analysis/write-number.ts';
import type { MetricInfo } from '../analysis/metric-info.ts';
import type { Language } from '../model/text.ts';

/** Names the factor of the rows, where there is no room for the title of an axis. */
export function describeRows(title: string, language: Language): string {
  return { en: `Rows: ${title}.`, fr: `Lignes\u00a0: ${title}.` }[language];
}

/** Says what a mean is a mean of: values at the end, or what was counted over the whole run. */
export function describeMean(
  { kind }: MetricInfo,
  { withHalf }: { readonly withHalf: boolean },
  language: Language,
): string {
  const moment =
    kind === 'flow'
      ? { en: ', counted over the whole run', fr: ', en comptant toute la durée' }
      : { en: ' at the end', fr: ' à la fin' };
  const half = {
    en: ', ± half of its 95% interval',
    fr: ', ± la moitié de son intervalle à 95\u00a0%',
  };
  const more = withHalf ? half[language] : '';
  return (
    { en: 'Mean of the runs', fr: 'Moyenne des simulations' }[language] +
    `${moment[language]}${more}.`
  );
}

interface Counted {
  readonly runs: number;
  readonly missing: number;
}

/** Says how many runs a figure leaves out because nothing could be measured in them. */
export function describeMissing(places: readonly Counted[], language: Language): string[] {
  const runs = places.reduce((sum, place) => sum + place.runs, 0);
  const missing = places.reduce((sum, place) => sum + place.missing, 0);
  if (missing === 0) return [];
  const write = (count: number) => writeDecimal(count, { decimals: 0 }, language);
  return [
    {
      en: `Left out: ${write(missing)} of ${write(runs)} runs with nothing to measure (no network left, the run failed or was not run yet).`,
      fr: `Hors compte\u00a0: ${write(missing)} ${missing === 1 ? 'simulation' : 'simulations'} sur ${write(runs)} où il n’y a rien à mesurer (plus aucun réseau, échec, ou pas encore simulé).`,
    }[language],
  ];
}

/** Says that a mean covers survivors only, where it does. */
export function describeCover({ covers }: MetricInfo, language: Language): string[] {
  if (covers !== 'living') return [];
  return [
    {
      en: 'Living networks only: those that dissolved no longer count, so means may rise by selection.',
      fr: 'Réseaux en vie seulement\u00a0: ceux qui ont disparu ne comptent plus, la moyenne peut monter par sélection.',
    }[language],
  ];
}
