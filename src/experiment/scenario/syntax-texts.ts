import type { ErrorCode } from 'yaml';
import type { Text } from '../../model/text.ts';

/** What the YAML parser complains of, in words for people: what was found, what is expected. */
export const SYNTAX: Readonly<Record<ErrorCode, readonly [found: Text, expected: Text]>> = {
  ALIAS_PROPS: [
    { en: 'has an alias (*) with properties', fr: 'contient un renvoi (*) avec des propriétés' },
    { en: 'the alias alone', fr: 'le renvoi seul' },
  ],
  BAD_ALIAS: [
    { en: 'has an alias (*) that names nothing', fr: 'contient un renvoi (*) sans cible' },
    {
      en: 'quotes around a text that starts with * or &',
      fr: 'des guillemets autour d’un texte qui commence par * ou &',
    },
  ],
  BAD_DIRECTIVE: [
    { en: 'has a directive', fr: 'contient une directive' },
    { en: 'no line that starts with %', fr: 'aucune ligne qui commence par %' },
  ],
  BAD_DQ_ESCAPE: [
    { en: 'has an unknown escape (\\)', fr: 'contient un échappement (\\) inconnu' },
    { en: '\\\\ for a backslash', fr: '\\\\ pour une barre oblique inverse' },
  ],
  BAD_INDENT: [
    {
      en: 'is not indented like its neighbours, or a bracket is not closed',
      fr: 'n’est pas aligné sur ses voisins, ou un crochet n’est pas fermé',
    },
    {
      en: 'keys of one group below each other, ] for each [ and } for each {',
      fr: 'les clés d’un groupe les unes sous les autres, ] pour chaque [ et } pour chaque {',
    },
  ],
  BAD_PROP_ORDER: [
    { en: 'has a misplaced tag or anchor', fr: 'contient une étiquette ou une ancre mal placée' },
    { en: 'the value alone', fr: 'la valeur seule' },
  ],
  BAD_SCALAR_START: [
    {
      en: 'has a value that starts with a sign with a meaning of its own',
      fr: 'contient une valeur qui commence par un signe réservé',
    },
    { en: 'quotes around the value', fr: 'des guillemets autour de la valeur' },
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    { en: 'has two values on one line', fr: 'contient deux valeurs sur une ligne' },
    {
      en: 'one key and value per line, or quotes around a text with ": "',
      fr: 'une clé et sa valeur par ligne, ou des guillemets autour d’un texte qui contient «\u00a0:\u00a0»',
    },
  ],
  BLOCK_IN_FLOW: [
    { en: 'mixes lines into { } or [ ]', fr: 'mêle des lignes à { } ou [ ]' },
    { en: 'commas between the values', fr: 'des virgules entre les valeurs' },
  ],
  DUPLICATE_KEY: [
    { en: 'has a key twice', fr: 'contient deux fois la même clé' },
    { en: 'each key once', fr: 'chaque clé une seule fois' },
  ],
  IMPOSSIBLE: [
    { en: 'cannot be understood here', fr: 'ne se comprend pas à cet endroit' },
    { en: 'YAML or JSON', fr: 'du YAML ou du JSON' },
  ],
  KEY_OVER_1024_CHARS: [
    { en: 'has a key of more than 1024 characters', fr: 'contient une clé trop longue' },
    { en: 'a short key and a colon', fr: 'une clé courte suivie de deux-points' },
  ],
  MISSING_CHAR: [
    { en: 'lacks a sign here', fr: 'manque d’un signe à cet endroit' },
    {
      en: 'a closing quote, bracket or brace, or a comma or a colon with a space',
      fr: 'un guillemet, un crochet ou une accolade fermante, une virgule ou deux-points et espace',
    },
  ],
  MULTILINE_IMPLICIT_KEY: [
    { en: 'has a key of several lines', fr: 'contient une clé de plusieurs lignes' },
    {
      en: 'a colon and a space after each key',
      fr: 'deux-points et une espace après chaque clé',
    },
  ],
  MULTIPLE_ANCHORS: [
    { en: 'has several anchors (&)', fr: 'contient plusieurs ancres (&)' },
    { en: 'one anchor at most', fr: 'une ancre au plus' },
  ],
  MULTIPLE_DOCS: [
    { en: 'has a second document', fr: 'contient un second document' },
    { en: 'one scenario per file, without ---', fr: 'un scénario par fichier, sans ---' },
  ],
  MULTIPLE_TAGS: [
    { en: 'has several tags (!)', fr: 'contient plusieurs étiquettes (!)' },
    { en: 'the value alone', fr: 'la valeur seule' },
  ],
  NON_STRING_KEY: [
    { en: 'has a key that is no text', fr: 'a une clé qui n’est pas un texte' },
    { en: 'a name as the key', fr: 'un nom comme clé' },
  ],
  RESOURCE_EXHAUSTION: [
    { en: 'is nested too deeply here', fr: 'est trop imbriqué à cet endroit' },
    { en: 'a few levels, as a scenario needs', fr: 'quelques niveaux, comme il suffit' },
  ],
  TAB_AS_INDENT: [
    { en: 'is indented with a tab', fr: 'est mis en retrait par une tabulation' },
    { en: 'spaces', fr: 'des espaces' },
  ],
  TAG_RESOLVE_FAILED: [
    { en: 'has a tag (!)', fr: 'porte une étiquette (!)' },
    { en: 'the value alone', fr: 'la valeur seule' },
  ],
  UNEXPECTED_TOKEN: [
    {
      en: 'has a sign that does not belong here',
      fr: 'contient un signe qui n’a rien à faire ici',
    },
    { en: 'key: value on each line, or JSON', fr: 'clé: valeur sur chaque ligne, ou du JSON' },
  ],
  BAD_COLLECTION_TYPE: [
    { en: 'has a tag (!)', fr: 'porte une étiquette (!)' },
    { en: 'the value alone', fr: 'la valeur seule' },
  ],
};
