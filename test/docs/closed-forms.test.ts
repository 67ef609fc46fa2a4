import { describe, expect, it } from 'vitest';
import { CLOSED_FORMS } from '../support/closed-forms.ts';
import { readDocument } from './documents.ts';

describe('the table of closed forms', () => {
  it.each(CLOSED_FORMS)('$file: $test — is a test', ({ file, test }) => {
    const source = readDocument(`test/model/${file}`);
    // As the source has it: the only argument before the function of `it` or `it.each`.
    expect(source).toMatch(new RegExp(`(it|\\))\\(\\s*'${escape(test)}',`));
  });

  it('has no line twice', () => {
    const lines = CLOSED_FORMS.map(({ file, test }) => `${file} ${test}`);
    expect(new Set(lines).size).toBe(lines.length);
  });
});

function escape(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
