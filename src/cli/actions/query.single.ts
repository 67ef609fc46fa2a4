import { leftOut } from '../left-out.ts';

export const queryResults = leftOut('query');
