import type { Language, Text } from '../../../model/text.ts';
import type { Terminal } from '../../terminal.ts';

const KINDS = {
  parameter: { en: 'parameter', fr: 'paramètre' },
  group: { en: 'parameters', fr: 'paramètres' },
  metric: { en: 'metric', fr: 'mesure' },
  networkType: { en: 'type of network', fr: 'type de réseau' },
  finding: { en: 'finding', fr: 'résultat' },
  event: { en: 'event', fr: 'événement' },
  scenario: { en: 'scenario', fr: 'scénario' },
} as const satisfies Record<string, Text>;

/** Name, meaning and kind: a group of parameters and a metric may have the same name. */
export function headingOf(
  kind: keyof typeof KINDS,
  name: string,
  label: string,
  { colors, language }: { colors: Terminal['colors']; language: Language },
): string {
  const meaning = label === '' ? '' : `  ${label}`;
  return `${colors.bold(name)}${meaning}  ${colors.dim(`(${KINDS[kind][language]})`)}`;
}
