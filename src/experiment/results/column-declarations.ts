import { FIRM_COLUMNS, METRICS, NETWORK_METRICS, TIE_COLUMNS } from '../../model/index.ts';
import type { Metric, Text } from '../../model/index.ts';
import type { ColumnType } from './columns.ts';

/** A column of a table, with everything a reader needs to know. */
export interface TableColumn {
  readonly name: string;
  readonly type: ColumnType;
  /** Whether cells may be empty. */
  readonly nullable: boolean;
  readonly label: Text;
  readonly help: Text;
  /** Empty where there is none. */
  readonly unit: Text;
}

const NONE: Text = { en: '', fr: '' };
const QUARTER: Text = { en: 'quarter', fr: 'trimestre' };

function column(name: string, type: ColumnType, label: Text, help: Text, unit = NONE): TableColumn {
  return { name, type, nullable: false, label, help, unit };
}

function nullable(declared: TableColumn): TableColumn {
  return { ...declared, nullable: true };
}

export const RUN = column(
  'run',
  'integer',
  { en: 'Run', fr: 'Simulation' },
  { en: 'Number of the run, from 0.', fr: 'Numéro de la simulation, à partir de 0.' },
);

export const TICK = column(
  'tick',
  'integer',
  { en: 'Tick', fr: 'Trimestre' },
  {
    en: 'Quarters since the set-up, which is tick 0.',
    fr: 'Nombre de trimestres depuis la mise en place, qui est le trimestre 0.',
  },
  QUARTER,
);

export const POINT = column(
  'point',
  'integer',
  { en: 'Point', fr: 'Point' },
  {
    en: 'Number of the combination of factor values, from 0, in the order of the design.',
    fr: 'Numéro de la combinaison de valeurs des facteurs, à partir de 0, dans l’ordre du plan.',
  },
);

export const REPLICATE = column(
  'replicate',
  'integer',
  { en: 'Replicate', fr: 'Répétition' },
  {
    en: 'Number of the repetition, from 0; the same replicate has the same luck at every point.',
    fr: 'Numéro de la répétition, à partir de 0\u00a0; une même répétition connaît les mêmes aléas en tout point.',
  },
);

export const STATE_HASH = nullable(
  column(
    'stateHash',
    'text',
    { en: 'Hash of the final state', fr: 'Empreinte de l’état final' },
    {
      en: 'Equal for runs that end in exactly the same state; 32 hexadecimal digits.',
      fr: 'Identique pour des simulations de même état final\u00a0; 32 chiffres hexadécimaux.',
    },
  ),
);

export const OUTCOME = column(
  'outcome',
  'text',
  { en: 'Outcome', fr: 'Issue' },
  {
    en: 'completed; noNetworkLeft: all networks were dissolved at the end; failed: see message.',
    fr: 'completed\u00a0: achevée\u00a0; noNetworkLeft\u00a0: plus aucun réseau à la fin\u00a0; failed\u00a0: échec, voir message.',
  },
);

export const MESSAGE = nullable(
  column(
    'message',
    'text',
    { en: 'Message', fr: 'Message' },
    { en: 'Why the run failed; empty otherwise.', fr: 'Raison de l’échec\u00a0; vide sinon.' },
  ),
);

export const NETWORK = column(
  'network',
  'integer',
  { en: 'Network', fr: 'Réseau' },
  {
    en: 'Number of the network; those of the scenario come first, from 0.',
    fr: 'Numéro du réseau\u00a0; ceux du scénario viennent en premier, à partir de 0.',
  },
);

export const NETWORK_NAME = column(
  'name',
  'text',
  { en: 'Name', fr: 'Nom' },
  {
    en: 'Name of the network; fictional.',
    fr: 'Nom du réseau\u00a0; fictif.',
  },
);

export const EVENT_COLUMNS: readonly TableColumn[] = [
  column(
    'type',
    'text',
    { en: 'Type', fr: 'Type' },
    { en: 'What happened.', fr: 'Ce qui s’est produit.' },
  ),
  nullable({
    ...NETWORK,
    help: {
      en: 'Network in which it happened; empty outside any network.',
      fr: 'Réseau où cela s’est produit\u00a0; vide hors de tout réseau.',
    },
  }),
  nullable(
    column(
      'firm',
      'integer',
      { en: 'Firm', fr: 'Entreprise' },
      {
        en: 'Firm to which it happened, or that began it; empty where it concerns the whole network.',
        fr: 'Entreprise concernée ou à l’origine\u00a0; vide si tout le réseau est concerné.',
      },
    ),
  ),
  nullable(
    column(
      'other',
      'integer',
      { en: 'Other firm', fr: 'Autre entreprise' },
      {
        en: 'The other firm of a pair, or the successor of a hub.',
        fr: 'L’autre entreprise d’une paire, ou le successeur d’un dirigeant.',
      },
    ),
  ),
  column(
    'detail',
    'text',
    { en: 'Causes', fr: 'Causes' },
    {
      en: 'The quantities that caused it, as JSON; described in the documentation of events.',
      fr: 'Les grandeurs qui l’ont causé, en JSON\u00a0; décrites dans la documentation des événements.',
    },
  ),
];

/** What came of a finding at a point. */
export const FINDING_COLUMNS: readonly TableColumn[] = [
  column('finding', 'text', { en: 'Finding', fr: 'Résultat' }, { en: 'Its name.', fr: 'Son nom.' }),
  column(
    'verdict',
    'text',
    { en: 'Verdict', fr: 'Verdict' },
    {
      en: 'holds, fails or undecided, with the replicates tried at this point.',
      fr: 'holds (reproduit), fails (non reproduit) ou undecided (indécis), avec les répétitions faites en ce point.',
    },
  ),
  nullable(
    column(
      'effect',
      'number',
      { en: 'Effect', fr: 'Effet' },
      {
        en: 'Of its first condition, in its own units; empty where nothing could be measured.',
        fr: 'De sa première condition, dans sa propre unité\u00a0; vide si rien n’a pu être mesuré.',
      },
    ),
  ),
  nullable(
    column(
      'low',
      'number',
      { en: 'Lower end', fr: 'Borne inférieure' },
      { en: 'Of its 95% interval.', fr: 'De son intervalle à 95\u00a0%.' },
    ),
  ),
  nullable(
    column(
      'high',
      'number',
      { en: 'Upper end', fr: 'Borne supérieure' },
      { en: 'Of its 95% interval.', fr: 'De son intervalle à 95\u00a0%.' },
    ),
  ),
  column(
    'ablation',
    'text',
    { en: 'Ablation', fr: 'Ablation' },
    {
      en: 'vanishes, remains, or own where the arms are with and without the mechanism.',
      fr: 'vanishes (disparaît), remains (demeure), ou own si les mondes comparés sont avec et sans le mécanisme.',
    },
  ),
];

/** Final values of a run: flows are summed over it. */
export const FINAL_METRICS: readonly TableColumn[] = METRICS.map((metric) => {
  const total: Text = { en: ' Total of the run.', fr: ' Total de la simulation.' };
  const { en, fr } = metric.kind === 'flow' ? total : NONE;
  return metricColumn(metric, { en: metric.help.en + en, fr: metric.help.fr + fr });
});

/** Values at a tick: flows are counted in it. */
export const TICK_METRICS: readonly TableColumn[] = METRICS.map((metric) => metricColumn(metric));

export const NETWORK_METRIC_COLUMNS: readonly TableColumn[] = NETWORK_METRICS.map((metric) =>
  metricColumn(metric),
);

export const FIRM_TABLE_COLUMNS = FIRM_COLUMNS.map(snapshotColumn);
export const TIE_TABLE_COLUMNS = TIE_COLUMNS.map(snapshotColumn);

/** Empty where nothing can be measured, and in the rows of failed runs. */
function metricColumn(
  { name, label, help, unit }: Pick<Metric, 'name' | 'label' | 'help' | 'unit'>,
  explained: Text = help,
): TableColumn {
  return { name, type: 'number', nullable: true, label, help: explained, unit };
}

function snapshotColumn({
  name,
  label,
  unit,
}: Omit<TableColumn, 'help' | 'type' | 'nullable'>): TableColumn {
  return { name, type: 'number', nullable: true, label, help: label, unit };
}
