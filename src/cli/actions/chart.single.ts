import { leftOut } from '../left-out.ts';

export const drawChart = leftOut('chart');
