import type { ExitCode } from './exit-codes.ts';

/**
 * Something the user can put right. The message is a whole text for people in their language, safe
 * to print, without a stack trace; the code is what the shell gets.
 */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.exitCode = exitCode;
  }
}
