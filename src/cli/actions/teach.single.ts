import { leftOut } from '../left-out.ts';

export const teach = leftOut('teach');
