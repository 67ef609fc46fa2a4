import { describe, expect, it } from 'vitest';
import type { ChartSpec } from '../../src/charts/chart.ts';
import { drawnData } from '../../src/charts/drawn-data.ts';

const drawn = (spec: object) => drawnData(spec as ChartSpec);

describe('what a figure draws, as CSV', () => {
  it('has a row for each thing drawn and a column for each field of any', () => {
    const values = [
      { kind: 'mean', tick: 0, value: 0.5 },
      { kind: 'run', tick: 1, value: null, run: 3 },
    ];
    expect(drawn({ data: { values }, mark: 'line' })).toBe(
      'kind,tick,value,run\r\nmean,0,0.5,\r\nrun,1,,3\r\n',
    );
  });

  it('joins the parts of a figure, each under its title', () => {
    const part = (title: object | string, value: number) => ({
      title,
      data: { values: [{ value }] },
    });
    expect(drawn({ vconcat: [part('Level', 1), part({ text: ['Effect', 'of it'] }, 2)] })).toBe(
      'panel,value\r\nLevel,1\r\nEffect of it,2\r\n',
    );
  });

  it('keeps texts on one line, quotes them where needed, and lets no spreadsheet compute them', () => {
    const values = [{ name: 'long\nlabel' }, { name: 'a "b", c' }, { name: '=1+1' }];
    expect(drawn({ data: { values } })).toBe('name\r\nlong label\r\n"a ""b"", c"\r\n\'=1+1\r\n');
  });

  it('leaves out what layers bring along, such as a zone or a line at zero', () => {
    const layer = [{ data: { values: [{ from: -1 }] } }, { mark: 'point' }];
    expect(drawn({ data: { values: [{ x: 1 }] }, layer })).toBe('x\r\n1\r\n');
  });

  it('has the rows of a chart that follows a run, whichever of its layers draws them', () => {
    const datasets = { live: [{ x: 1 }] };
    const layer = [{ data: { values: [{ cut: 0.5 }] } }, { data: { name: 'live' } }];
    expect(drawn({ datasets, data: { name: 'live' }, mark: 'line' })).toBe('x\r\n1\r\n');
    expect(drawn({ datasets, layer })).toBe('x\r\n1\r\n');
  });
});
