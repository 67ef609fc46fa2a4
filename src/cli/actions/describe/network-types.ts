import { headingOf } from './heading.ts';
import type { ParameterValue } from '../../../experiment/scenario/parameter-shape.ts';
import type { NetworkType } from '../../../model/network-types.ts';
import { NETWORK_TYPES } from '../../../model/network-types.ts';
import { findParameter } from '../../../model/parameters.ts';
import { definitions, paragraph, withColon } from '../../layout.ts';
import type { Row } from '../../layout.ts';
import type { Terminal } from '../../terminal.ts';
import { writeValue } from './parameter.ts';
import { writeSource } from '../../../analysis/write-source.ts';
import type { Topics } from './topic.ts';

const TEXTS = {
  preset: {
    en: 'Differs from the defaults in:',
    fr: 'Se distingue des valeurs par défaut par\u00a0:',
  },
  source: { en: 'Source: ', fr: 'Source\u00a0: ' },
};

export const NETWORK_TYPE_TOPICS: Topics = {
  list: 'types',
  summary: {
    en: 'The types of network and what distinguishes them',
    fr: 'Les types de réseau et ce qui les distingue',
  },
  names: async () => Object.keys(NETWORK_TYPES),
  labels: () => Object.entries(NETWORK_TYPES).map(([name, { label }]) => [name, label]),
  printList(terminal) {
    const rows = Object.entries(NETWORK_TYPES).map(
      ([name, { label }]) => [name, label[terminal.language]] as const,
    );
    terminal.print(definitions(rows, terminal.columns, terminal.colors.bold));
  },
  listAsJson: () => Object.keys(NETWORK_TYPES).map(asJson),
  print: (name, terminal) => printType(name as NetworkType, terminal),
  asJson,
};

function printType(name: NetworkType, terminal: Terminal): void {
  const { language, columns, colors } = terminal;
  const { label, help, preset, source } = NETWORK_TYPES[name];
  terminal.print(`${headingOf('networkType', name, label[language], terminal)}\n`);
  terminal.print(`${paragraph(help[language], columns, 2)}\n`);
  terminal.print(`  ${TEXTS.preset[language]}`);
  terminal.print(
    definitions(Object.entries(preset).filter(isDifferent).map(presetRow), columns, colors.cyan),
  );
  terminal.print(
    `\n${paragraph(TEXTS.source[language] + writeSource(source, language), columns, 2)}`,
  );

  function presetRow([parameter, value]: [string, ParameterValue]): Row {
    const path = `network.${parameter}`;
    const declaration = findParameter(path);
    if (declaration === undefined) return [path, String(value)];
    const standard = writeValue(declaration, declaration.default, language);
    return [
      path,
      withColon(
        declaration.label[language],
        `${writeValue(declaration, value, language)} (${standard})`,
        language,
      ),
    ];
  }
}

/** Some presets repeat a default, so that they stay when it changes. */
function isDifferent([parameter, value]: [string, ParameterValue]): boolean {
  return findParameter(`network.${parameter}`)?.default !== value;
}

function asJson(name: string): object {
  return { kind: 'networkType', name, ...NETWORK_TYPES[name as NetworkType] };
}
