import { closeSync, openSync, readSync, statSync } from 'node:fs';
import type { ChartOptions, ChartSpec } from '../../charts/chart.ts';
import { StoreError } from '../../experiment/results/store-error.ts';
import type { FigurePageData } from '../../report/figure-page.ts';
import { MADE_BY } from '../../report/figure-svg-mark.ts';
import { writeWhole } from '../../report/write-whole.ts';
import { printable } from '../printable.ts';

export type ChartFormat = 'svg' | 'png' | 'html' | 'json';

/** How files of each format are called, and by what ours are known. */
const FORMATS: Readonly<Record<ChartFormat, { readonly ending: string; readonly mark: string }>> = {
  svg: { ending: 'svg', mark: MADE_BY },
  png: { ending: 'png', mark: 'Software\0\0\0\0\0Reticula' },
  html: { ending: 'html', mark: '<meta name="generator" content="Reticula' },
  json: { ending: 'vl.json', mark: '"generator": "Reticula' },
};

export function endingOf(format: ChartFormat): string {
  return FORMATS[format].ending;
}

/** Draws a figure into a file. What it takes is loaded for the format at hand only. @throws StoreError 'exists' where something stands that is no chart of ours */
export async function writeChart(
  page: FigurePageData,
  options: ChartOptions,
  format: ChartFormat,
  file: string,
): Promise<ChartSpec> {
  const spec = page.figure.spec(page.data, options);
  if (isInTheWay(file, FORMATS[format].mark))
    throw new StoreError('exists', {
      en: `${printable(file)} exists, is no ${format} chart of reticula, and is left as it is. Choose another file with --out.`,
      fr: `${printable(file)} existe, n’est pas une figure ${format} de reticula et reste tel quel. Choisissez un autre fichier avec --out.`,
    });
  await writeWhole(file, await contentOf(page, spec, options, format));
  return spec;
}

async function contentOf(
  page: FigurePageData,
  spec: ChartSpec,
  { language }: ChartOptions,
  format: ChartFormat,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'json': {
      const { $schema, ...rest } = spec;
      const usermeta = { generator: `Reticula ${page.programVersion}` };
      return `${JSON.stringify({ $schema, usermeta, ...rest }, null, 1)}\n`;
    }
    case 'html':
      return (await import('../../report/write.ts')).figurePage(page, language);
    case 'svg':
      return (await import('../../report/figure-svg.ts')).drawSvg(spec, language);
    case 'png': {
      const svg = await (await import('../../report/figure-svg.ts')).drawSvg(spec, language);
      return (await import('../../report/figure-png.ts')).drawPng(svg, spec.description ?? '');
    }
  }
}

/** Anything but a chart of ours of that format: a folder, a device, a file of somebody else. */
function isInTheWay(file: string, mark: string): boolean {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) return false;
  if (!found.isFile()) return true;
  const head = Buffer.alloc(1500);
  const opened = openSync(file, 'r');
  try {
    readSync(opened, head);
  } finally {
    closeSync(opened);
  }
  return !head.toString('latin1').includes(mark);
}
