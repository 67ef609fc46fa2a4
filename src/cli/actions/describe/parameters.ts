import { headingOf } from './heading.ts';
import type { GroupName, ParameterEntry } from '../../../model/parameters.ts';
import { findParameter, GROUPS, parameterEntries } from '../../../model/parameters.ts';
import type { Text } from '../../../model/text.ts';
import { definitions, paragraph, withColon } from '../../layout.ts';
import type { Terminal } from '../../terminal.ts';
import { printParameter, writeValue } from './parameter.ts';
import type { Topics } from './topic.ts';
import { commandLine } from '../../program.ts';

const TEXTS = {
  more: {
    en: `One of them in full: ${commandLine('describe', 'trust.initial')}`,
    fr: `L’un d’eux en détail\u00a0: ${commandLine('describe', 'trust.initial')}`,
  },
} as const satisfies Record<string, Text>;

/** Every parameter (`trust.initial`), and every group of them (`trust`). */
export const PARAMETER_TOPICS: Topics = {
  list: 'parameters',
  summary: {
    en: 'What a scenario may set: defaults, ranges, meaning',
    fr: 'Ce qu’un scénario peut fixer\u00a0: valeurs par défaut, bornes, signification',
  },
  names: async () => [...groupNames(), ...parameterEntries().map(({ path }) => path)],
  labels: () => parameterEntries().map(({ path, declaration }) => [path, declaration.label]),
  printList(terminal) {
    for (const group of groupNames()) {
      printGroup(group, terminal);
      terminal.print();
    }
    terminal.print(TEXTS.more[terminal.language]);
  },
  listAsJson: () => parameterEntries().map(asJson),
  print(name, terminal) {
    const entry = findEntry(name);
    if (entry === undefined) printGroup(name as GroupName, terminal);
    else printParameter(entry, terminal);
  },
  asJson(name) {
    const entry = findEntry(name);
    if (entry !== undefined) return asJson(entry);
    const { label, help } = GROUPS[name as GroupName];
    const parameters = parameterEntries().filter(({ group }) => group === name);
    return { kind: 'group', name, label, help, parameters: parameters.map(asJson) };
  },
};

function printGroup(group: GroupName, terminal: Terminal): void {
  const { language, columns, colors } = terminal;
  const { label, help } = GROUPS[group];
  terminal.print(headingOf('group', group, label[language], terminal));
  terminal.print(paragraph(help[language], columns, 2));
  const rows = parameterEntries()
    .filter((entry) => entry.group === group)
    .map(({ path, declaration }) => {
      const value = writeValue(declaration, declaration.default, language);
      return [path, withColon(declaration.label[language], value, language)] as const;
    });
  terminal.print(definitions(rows, columns, colors.cyan));
}

function asJson({ path, declaration }: ParameterEntry): object {
  const { kind, ...rest } = declaration;
  return { kind: 'parameter', path, value: kind, ...rest };
}

function findEntry(path: string): ParameterEntry | undefined {
  return findParameter(path) && parameterEntries().find((entry) => entry.path === path);
}

function groupNames(): GroupName[] {
  return Object.keys(GROUPS) as GroupName[];
}
