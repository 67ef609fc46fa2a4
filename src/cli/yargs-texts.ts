import type { Language } from '../model/text.ts';

type YargsText = string | { readonly one: string; readonly other: string };

function text(en: string, fr: string): Readonly<Record<Language, YargsText>> {
  return { en, fr };
}

/** A text that differs when several things are listed. */
function plural(
  en: readonly [string, string],
  fr: readonly [string, string],
): Readonly<Record<Language, YargsText>> {
  return { en: { one: en[0], other: en[1] }, fr: { one: fr[0], other: fr[1] } };
}

/**
 * Everything the parser itself says, by the key under which it looks a text up. Written here and not
 * read from the parser's own locale files: those are not part of the build, and not ours to word.
 */
export const YARGS_TEXTS = {
  'Commands:': text('Commands:', 'Commandes\u00a0:'),
  'Options:': text('Options:', 'Options\u00a0:'),
  'Examples:': text('Examples:', 'Exemples\u00a0:'),
  'Positionals:': text('Arguments:', 'Arguments\u00a0:'),
  boolean: text('yes/no', 'oui/non'),
  count: text('count', 'compteur'),
  string: text('text', 'texte'),
  number: text('number', 'nombre'),
  array: text('repeatable', 'répétable'),
  required: text('required', 'obligatoire'),
  default: text('default', 'par défaut'),
  'default:': text('default:', 'par défaut\u00a0:'),
  'choices:': text('choices:', 'choix\u00a0:'),
  'aliases:': text('aliases:', 'synonymes\u00a0:'),
  'generated-value': text('computed', 'valeur calculée'),
  command: text('command', 'commande'),
  deprecated: text('deprecated', 'abandonné'),
  'deprecated: %s': text('deprecated: %s', 'abandonné\u00a0: %s'),
  'Show help': text('Show this help', 'Afficher cette aide'),
  'Show version number': text(
    'Show the versions of program and model',
    'Afficher les versions du programme et du modèle',
  ),
  'Not enough non-option arguments: got %s, need at least %s': plural(
    [
      'Not enough arguments: %s given, at least %s expected',
      'Not enough arguments: %s given, at least %s expected',
    ],
    [
      'Pas assez d’arguments\u00a0: %s donné, au moins %s attendus',
      'Pas assez d’arguments\u00a0: %s donnés, au moins %s attendus',
    ],
  ),
  'Too many non-option arguments: got %s, maximum of %s': plural(
    [
      'Too many arguments: %s given, at most %s expected',
      'Too many arguments: %s given, at most %s expected',
    ],
    [
      'Trop d’arguments\u00a0: %s donné, au plus %s attendus',
      'Trop d’arguments\u00a0: %s donnés, au plus %s attendus',
    ],
  ),
  'Missing argument value: %s': plural(
    ['Missing value: %s', 'Missing values: %s'],
    ['Valeur manquante\u00a0: %s', 'Valeurs manquantes\u00a0: %s'],
  ),
  'Missing required argument: %s': plural(
    ['Missing: %s', 'Missing: %s'],
    ['Il manque\u00a0: %s', 'Il manque\u00a0: %s'],
  ),
  'Unknown argument: %s': plural(
    ['Unknown: %s', 'Unknown: %s'],
    ['Inconnu\u00a0: %s', 'Inconnus\u00a0: %s'],
  ),
  'Unknown command: %s': plural(
    ['Unknown command: %s', 'Unknown commands: %s'],
    ['Commande inconnue\u00a0: %s', 'Commandes inconnues\u00a0: %s'],
  ),
  'Invalid values:': text('Not allowed:', 'Valeur non admise\u00a0:'),
  'Argument: %s, Given: %s, Choices: %s': text(
    '--%s is %s, expected one of %s',
    '--%s vaut %s\u00a0; attendu\u00a0: une valeur parmi %s',
  ),
  'Argument check failed: %s': text('Not allowed: %s', 'Non admis\u00a0: %s'),
  'Implications failed:': text(
    'Missing, because another option needs it:',
    'Il manque, car une autre option l’exige\u00a0:',
  ),
  'Not enough arguments following: %s': text('--%s needs a value', '--%s attend une valeur'),
  'Invalid JSON config file: %s': text(
    'Invalid configuration file: %s',
    'Fichier de configuration non valide\u00a0: %s',
  ),
  'Path to JSON config file': text('Configuration file', 'Fichier de configuration'),
  'Did you mean %s?': text('Did you mean %s?', 'Vouliez-vous dire %s\u00a0?'),
  'Arguments %s and %s are mutually exclusive': text(
    '--%s and --%s cannot be combined',
    '--%s et --%s ne se combinent pas',
  ),
} as const satisfies Readonly<Record<string, Readonly<Record<Language, YargsText>>>>;

/** The catalogue of one language, for `updateStrings` (whose type forgets the plurals). */
export function yargsStrings(language: Language): Record<string, string> {
  const entries = Object.entries(YARGS_TEXTS).map(([key, texts]) => [key, texts[language]]);
  return Object.fromEntries(entries) as Record<string, string>;
}
