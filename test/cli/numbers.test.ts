import { expect, test } from 'vitest';
import { writeCount, writeDuration, writePercent, writeWhole } from '../../src/cli/numbers.ts';

test('whole numbers have the separators of the language', () => {
  expect(writeWhole(12000, 'en')).toBe('12,000');
  expect(writeWhole(12000, 'fr')).toBe('12\u202f000');
});

test('percentages show one decimal below ten', () => {
  expect(writePercent(0.0421, 'en')).toBe('4.2%');
  expect(writePercent(0.0421, 'fr')).toBe('4,2\u00a0%');
  expect(writePercent(0.6, 'en')).toBe('60%');
  expect(writePercent(0.0999, 'en')).toBe('10%');
});

test('nouns agree with their number, in French from two on', () => {
  expect(writeCount(0, 'run', 'runs', 'en')).toBe('0 runs');
  expect(writeCount(1, 'run', 'runs', 'en')).toBe('1 run');
  expect(writeCount(0, 'point', 'points', 'fr')).toBe('0 point');
  expect(writeCount(2, 'point', 'points', 'fr')).toBe('2 points');
});

test('durations have at most two units', () => {
  expect(writeDuration(0.4)).toBe('0 s');
  expect(writeDuration(59.6)).toBe('1 min 00 s');
  expect(writeDuration(125)).toBe('2 min 05 s');
  expect(writeDuration(4800)).toBe('1 h 20 min');
});
