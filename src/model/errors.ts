/** The input asks for something that cannot exist, such as more founders than firms. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}
