/**
 * Version of the model: raised by every change that alters any result, with a CHANGELOG line
 * under "Model changes". Independent of the version of the program.
 */
export const MODEL_VERSION = '1.2.0';
