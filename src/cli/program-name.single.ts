import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { quote } from './quote.ts';

const FILE = fileURLToPath(import.meta.url);
const BELOW = relative(process.cwd(), FILE);

/** How the program is called in every command that we print: `node reticula.mjs`, from where the user is. */
export const PROGRAM = `node ${quote(BELOW.startsWith('..') ? FILE : BELOW)}`;
