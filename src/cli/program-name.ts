export { PROGRAM } from '../report/program.ts';
