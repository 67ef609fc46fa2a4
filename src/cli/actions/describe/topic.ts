import type { Text } from '../../../model/text.ts';
import type { Terminal } from '../../terminal.ts';

/** Things of one kind that `describe` can explain. */
export interface Topics {
  /** The word that lists them all. */
  readonly list: string;
  /** What they are, in a line. */
  readonly summary: Text;
  /** Whether one of them may bear the name: spares reading names that take long to read. */
  mayHave?(name: string): boolean;
  names(): Promise<readonly string[]>;
  /** What each is called in words, where that is not the name itself: for those who type the words. */
  labels?(): readonly (readonly [name: string, label: Text])[];
  printList(terminal: Terminal): void | Promise<void>;
  listAsJson(): unknown;
  /** Explains one of `names()`. */
  print(name: string, terminal: Terminal): void | Promise<void>;
  asJson(name: string): unknown;
}
