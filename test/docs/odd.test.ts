import { describe, expect, it } from 'vitest';
import { readDocument } from './documents.ts';

/** The headings of a document with what stands below each, subsections included. */
function sectionOf(text: string, heading: string): string {
  const start = text.indexOf(`\n${heading}\n`);
  if (start === -1) return '';
  const body = text.slice(start + heading.length + 2);
  const level = heading.indexOf(' ');
  const next = new RegExp(`^#{1,${level}} `, 'm').exec(body);
  return body.slice(0, next?.index).trim();
}

const MODEL = readDocument('docs/model.md');
const TRACE = readDocument('docs/trace.md');

/** Grimm et al. (2020). */
const ELEMENTS = [
  '## 1 Purpose and patterns',
  '## 2 Entities, state variables and scales',
  '## 3 Process overview and scheduling',
  '## 4 Design concepts',
  '## 5 Initialisation',
  '## 6 Input data',
  '## 7 Submodels',
];

const CONCEPTS = [
  'Basic principles',
  'Emergence',
  'Adaptation',
  'Objectives',
  'Learning',
  'Prediction',
  'Sensing',
  'Interaction',
  'Stochasticity',
  'Collectives',
  'Observation',
].map((name, at) => `### 4.${at + 1} ${name}`);

/** Müller et al. (2013), table 1: how many questions each heading has. */
const QUESTIONS = Object.entries({
  'I.i': 2,
  'I.ii': 5,
  'I.iii': 1,
  'II.i': 5,
  'II.ii': 8,
  'II.iii': 2,
  'II.iv': 5,
  'II.v': 3,
  'II.vi': 4,
  'II.vii': 2,
  'II.viii': 2,
  'II.ix': 1,
  'II.x': 2,
  'III.i': 2,
  'III.ii': 3,
  'III.iii': 1,
  'III.iv': 3,
}).flatMap(([heading, count]) =>
  Array.from('abcdefgh'.slice(0, count), (letter) => `${heading}.${letter}`),
);

const DECISIONS = ['Join', 'Leave', 'Found', 'Elect', 'Contribute', 'Trust', 'Advance abroad'];

describe('the description of the model', () => {
  it.each([...ELEMENTS, ...CONCEPTS])('has something to say under “%s”', (heading) => {
    expect(sectionOf(MODEL, heading).length).toBeGreaterThan(80);
  });

  it.each(QUESTIONS)('answers question %s of ODD+D', (number) => {
    const table = sectionOf(MODEL, '### 4.13 The questions of ODD+D');
    expect(table).toMatch(new RegExp(`^\\| ${number} \\| [^|]+\\? \\| [^|]{3,} \\|$`, 'm'));
  });

  it.each(DECISIONS)(
    'says of the decision “%s” what is of the study, of literature, ours',
    (name) => {
      const section = sectionOf(MODEL, '### 4.12 Decisions, one by one');
      const own = section.split(/^\*\*/m).find((part) => part.startsWith(`${name}**`)) ?? '';
      for (const source of ['From the study', 'From literature', 'Ours']) {
        expect(own).toMatch(new RegExp(`^- \\*${source}:\\* \\S`, 'm'));
      }
    },
  );

  it('puts the cautions before everything else', () => {
    expect(MODEL.indexOf('**Read this first.**')).toBeLessThan(MODEL.indexOf('## 1 '));
    expect(MODEL.indexOf('**Read this first.**')).toBeGreaterThan(0);
  });
});

describe('the page on verification and validation', () => {
  it.each([
    '## 1 Problem formulation',
    '## 2 Model description',
    '## 3 Data evaluation',
    '## 4 Conceptual model evaluation',
    '## 5 Implementation verification',
    '## 6 Model output verification',
    '## 7 Model analysis',
    '## 8 Model output corroboration',
    '## What was not done',
  ])('has something to say under “%s”', (heading) => {
    expect(sectionOf(TRACE, heading).length).toBeGreaterThan(80);
  });
});
