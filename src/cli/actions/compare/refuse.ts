import { CommandError } from '../../command-error.ts';
import { EXIT } from '../../exit-codes.ts';

/** What is thrown where things that exist cannot be compared. The message is safe to print. */
export function mismatch(message: string): CommandError {
  return new CommandError(EXIT.mismatch, message);
}
