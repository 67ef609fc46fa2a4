import type { Language, Text } from '../../model/index.ts';
import { METRIC_NAMES } from '../../model/index.ts';
import type { TableColumn } from './column-declarations.ts';
import type { ColumnType } from './columns.ts';
import { TABLE_NAMES } from './table-names.ts';
import type { TableName } from './table-names.ts';
import { TABLE_ROWS, tableColumns } from './tables.ts';

const TEXTS = {
  title: { en: 'Tables of results', fr: 'Tables de résultats' },
  introduction: {
    en:
      'Generated from the declarations in the sources; a test fails when it is stale. ' +
      'Every table is a Parquet file of that name in the directory of results. Its key-value ' +
      'metadata hold the version of the results’ form (`reticula.format`), that of the model ' +
      '(`reticula.model`), the hash of the sweep, the name of the table and, under ' +
      '`reticula.columns`, label, description and unit of each column, in English, as JSON. A question mark behind ' +
      'a type: cells may be empty (null), where nothing could be measured or where there is nothing.',
    fr:
      'Engendré à partir des déclarations du code\u00a0; un test échoue s’il est périmé. Chaque table ' +
      'est un fichier Parquet de ce nom dans le dossier de résultats. Ses métadonnées contiennent la ' +
      'version du format des résultats (`reticula.format`), celle du modèle (`reticula.model`), ' +
      'l’empreinte du balayage, le nom de la table et, sous `reticula.columns`, le libellé, la ' +
      'description et l’unité de chaque colonne, en anglais, au format JSON. Un point d’interrogation après ' +
      'un type\u00a0: la cellule peut être vide (null), si rien n’a pu être mesuré ou s’il n’y a rien.',
  },
  heads: {
    en: ['Column', 'Type', 'Unit', 'Meaning'],
    fr: ['Colonne', 'Type', 'Unité', 'Signification'],
  },
  factors: {
    en: 'One column per factor of the sweep, named after its parameter.',
    fr: 'Une colonne par facteur du balayage, du nom de son paramètre.',
  },
  series: {
    en: 'The scenario chooses which of the metrics stand here; by default those shown first.',
    fr: 'Le scénario choisit les mesures qui figurent ici\u00a0; par défaut, celles affichées en premier.',
  },
} as const;

/** `number`: 64-bit floating point; `integer`: 32-bit; `text`: UTF-8. */
const TYPES: Readonly<Record<ColumnType, string>> = {
  number: 'DOUBLE',
  integer: 'INT32',
  text: 'STRING',
};

/** The dictionary of all tables as Markdown: what stands in docs/tables.md. */
export function tablesDocument(language: Language): string {
  const { title, introduction } = TEXTS;
  const tables = TABLE_NAMES.map((name) => tableSection(name, language));
  return [`# ${title[language]}`, introduction[language], ...tables].join('\n\n').concat('\n');
}

function tableSection(name: TableName, language: Language): string {
  const columns = tableColumns(name, [], METRIC_NAMES);
  const notes: Partial<Record<TableName, Text>> = { runs: TEXTS.factors, series: TEXTS.series };
  const note = notes[name]?.[language];
  const about = TABLE_ROWS[name][language] + (note === undefined ? '' : ` ${note}`);
  return [`## ${name}`, about, columnList(columns, language)].join('\n\n');
}

function columnList(columns: readonly TableColumn[], language: Language): string {
  const heads: readonly string[] = TEXTS.heads[language];
  const rows = columns.map(({ name, type, nullable, label, help, unit }) => {
    const meaning =
      label[language] === help[language]
        ? label[language]
        : `${label[language]}. ${help[language]}`;
    return [`\`${name}\``, TYPES[type] + (nullable ? '?' : ''), unit[language], meaning];
  });
  const line = (cells: readonly string[]): string => `| ${cells.map(escapeCell).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|');
}
