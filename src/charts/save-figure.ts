import type { View } from 'vega';
import type { ChartSpec } from './chart.ts';
import { drawnData } from './drawn-data.ts';

export type SaveFormat = 'svg' | 'png' | 'json' | 'csv';

/** Sharp when projected or printed. */
const PNG_SCALE = 2;

/** Saves a drawn figure as a file of the browser's downloads. */
export async function saveFigure(
  view: View,
  spec: ChartSpec,
  format: SaveFormat,
  name: string,
): Promise<void> {
  download(
    await contentOf(view, spec, format),
    `${name}.${format === 'json' ? 'vl.json' : format}`,
  );
}

async function contentOf(view: View, spec: ChartSpec, format: SaveFormat): Promise<Blob> {
  switch (format) {
    case 'svg':
      return new Blob([await view.toSVG()], { type: 'image/svg+xml' });
    case 'json':
      return new Blob([JSON.stringify(spec, null, 1)], { type: 'application/json' });
    case 'csv':
      return new Blob([drawnData(spec)], { type: 'text/csv' });
    case 'png': {
      const canvas = (await view.toCanvas(PNG_SCALE)) as unknown as HTMLCanvasElement;
      return new Promise((resolve, reject) => {
        canvas.toBlob((blob) => {
          if (blob === null) reject(new Error('the browser made no picture'));
          else resolve(blob);
        });
      });
    }
  }
}

function download(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser has taken the content over by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
