import { leftOut } from '../left-out.ts';

export const tryFindings = leftOut('findings');
