import { describe, expect, test } from 'vitest';
import { mistakesIn, scenarioIn, withHead } from './support.ts';

const firmsIn = (csv: string) =>
  scenarioIn(withHead('firms: firms.csv'), { files: { 'firms.csv': csv } }).input.firms;
const mistakesOf = (csv: string, name = 'firms') =>
  mistakesIn(withHead(`${name}: ${name}.csv`), { files: { [`${name}.csv`]: csv } });

describe('a table of firms', () => {
  const expected = [
    { name: 'Été, fils', predisposition: 0.5, stage: 2 },
    { name: '12', predisposition: 1, stage: 0 },
  ];

  test.each([
    ['commas', 'name,predisposition,stage\n"Été, fils",0.5,2\n12,1,0\n'],
    [
      'a byte order mark and CR LF',
      '\ufeffname,predisposition,stage\r\n"Été, fils",0.5,2\r\n12,1,0\r\n',
    ],
    [
      'semicolons and decimal commas, as a French spreadsheet saves them',
      '\ufeffname;predisposition;stage\r\nÉté, fils;0,5;2\r\n12;1;0',
    ],
    ['tabs', 'name\tpredisposition\tstage\nÉté, fils\t0,5\t2\n12\t1\t0'],
    ['old line ends', 'name;predisposition;stage\rÉté, fils;0,5;2\r12;1;0\r'],
    [
      'empty lines and cells at the end',
      'name,predisposition,stage\n\n"Été, fils",0.5,2,\n,,,\n12,1,0,,\n\n',
    ],
    ['quotes and spaces', ' name ,"predisposition",stage\n" Été, fils ", 0.5 ,2\n12,1,0'],
  ])('may have %s', (_, csv) => {
    expect(firmsIn(csv)).toEqual(expected);
  });

  test('leaves to the draw what is empty', () => {
    expect(firmsIn('name,clarity,stage\nA,,1\nB,0.2,\n')).toEqual([
      { name: 'A', stage: 1 },
      { name: 'B', clarity: 0.2 },
    ]);
  });

  test('keeps text that looks like a formula as it is', () => {
    expect(firmsIn('name\n"=1+1|\'cmd\'!A0"\n@x\n')?.map(({ name }) => name)).toEqual([
      "=1+1|'cmd'!A0",
      '@x',
    ]);
  });

  test.each([
    [
      'an unknown column',
      'name,noteriety\nA,1\n',
      'firms.csv:1:6 noteriety is not a known column, expected columns among name, territory, sector',
    ],
    [
      'a prototype as a column',
      'name,__proto__\nA,1\n',
      'firms.csv:1:6 __proto__ is not a known column',
    ],
    ['a column twice', 'name,name\nA,B\n', 'firms.csv:1:6 name stands twice in the first line'],
    [
      'a value out of range',
      'name,clarity\nA,0.5\n"Été",1.5\n',
      'firms.csv:3:7 firms[1].clarity is 1.5, expected a number from 0 to 1',
    ],
    [
      'a value after a name of two lines',
      'name,clarity\n"A\nB",2\n',
      'firms.csv:3:4 firms[0].clarity is 2',
    ],
    [
      'a word for a number',
      'name,stage\nA,two\n',
      'firms.csv:2:3 firms[0].stage is "two", expected a whole number from 0 to 4',
    ],
    ['a percentage', 'name,clarity\nA,50 %\n', 'clarity is "50 %"'],
    [
      'a decimal comma among commas',
      'name,clarity\nA,"0,5"\n',
      'clarity is "0,5", expected a number from 0 to 1; did you mean 0.5?',
    ],
    ['a firm without name', 'name,stage\n,1\n', 'firms.csv:2:1 firms[0].name is missing'],
    [
      'a name twice',
      'name\nA\nA\n',
      'firms.csv:3:1 firms[1].name is "A", expected a name not used above',
    ],
    [
      'a cell too many',
      'name,stage\nA,1,2\n',
      'firms.csv:2:5 has more cells than the first line, expected 2 cells',
    ],
    ['an open quote', 'name\n"A\n', 'firms.csv:2:1 has a misplaced quotation mark'],
    ['a quote in the middle', 'name\nA\nB "C" D\n', 'firms.csv:3:1 has a misplaced quotation mark'],
    ['no firm', 'name\n', 'firms.csv:1:1 firms has no row'],
    ['nothing', '', 'firms.csv:1:1 is empty, expected columns among'],
    ['binary content', 'PK\u0003\u0004', 'firms.csv:1:3 contains the invisible character U+0003'],
    [
      'escape sequences',
      'name\n\u001b[2J\n',
      'firms.csv:2:1 contains the invisible character U+001B',
    ],
    ['a huge number', 'name,sector\nA,1e300\n', 'sector is 1e300, expected a whole number'],
    ['too much', `name\n${'x'.repeat(5 << 20)}`, 'firms.csv:1:1 is too large'],
  ])('may not have %s', (_, csv, mistake) => {
    const mistakes = mistakesOf(csv);
    expect(mistakes.join('\n')).toContain(mistake);
    expect(mistakes.join('')).not.toMatch(/\p{Cc}/u);
  });

  test('lies beside the scenario', () => {
    expect(mistakesIn(withHead('firms: ../firms.csv'))[0]).toContain(
      'my.yaml:3:8 firms is not in the folder',
    );
    expect(mistakesIn(withHead('firms: firms.csv'))[0]).toContain(
      'firms names a file that does not exist',
    );
  });
});

describe('a table of ties', () => {
  const read = (csv: string) =>
    scenarioIn(withHead('firms: [{name: A}, {name: B}, {name: "7"}]\nties: ties.csv'), {
      files: { 'ties.csv': csv },
    }).input.ties;

  test('names firms, or their numbers; a name wins', () => {
    expect(read('from,to,weight\nA,B,1\n7,0,0.5\n')).toEqual([
      { from: 'A', to: 'B', weight: 1 },
      { from: '7', to: 0, weight: 0.5 },
    ]);
  });

  test('may be written in the scenario itself', () => {
    const text = withHead('ties: [{from: 0, to: 5, weight: 0.5}]');
    expect(scenarioIn(text).input.ties).toEqual([{ from: 0, to: 5, weight: 0.5 }]);
  });

  test('needs its three columns', () => {
    expect(mistakesOf('from,to\n0,1\n', 'ties')).toEqual([
      'ties.csv:2:1 ties[0].weight is missing, expected a number from 0 to 1',
    ]);
  });
});
