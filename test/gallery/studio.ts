import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { ChartSpec } from '../../src/charts/chart.ts';
import type { Language } from '../../src/model/text.ts';
import { launchBrowser } from '../support/browser.ts';
import { MARGIN, SCREEN, SHEET } from './looks.ts';

/** A page of a real browser in which figures are drawn as the pages of the program draw them. */
export interface Studio {
  /** Draws a figure and gives its picture, cut to what was drawn. */
  photograph(spec: ChartSpec, language: Language): Promise<Buffer>;
  /** The same as a projector shows it: the whole screen, with the figure as large as fits. */
  project(spec: ChartSpec, language: Language): Promise<Buffer>;
  /** How wide the browser draws a text, in pixels. */
  measure(text: string, size: number, weight: 'normal' | 'bold'): Promise<number>;
  /** Any page of pictures, from top to bottom. */
  photographPage(html: string): Promise<Buffer>;
  close(): Promise<void>;
}

const EMPTY =
  '<!doctype html><html><body style="margin:0"><div id="figure" style="display:inline-block"></div></body></html>';

/** Opens a browser. @throws where none runs */
export async function openStudio(): Promise<Studio> {
  const script = await bundleBrowserPart('studio-page.ts');
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: SCREEN });
  await page.setContent(EMPTY);
  await page.addScriptTag({ content: script });
  const figure = page.locator('#figure svg');
  const show = (spec: ChartSpec, language: Language) =>
    page.evaluate(
      ([drawn, spoken]) =>
        (globalThis as unknown as { show(...parts: readonly unknown[]): Promise<void> }).show(
          drawn,
          spoken,
        ),
      [spec, language] as const,
    );
  return {
    async photograph(spec, language) {
      await show(spec, language);
      return figure.screenshot();
    },
    async project(spec, language) {
      await show(spec, language);
      const background = spec.config?.background;
      const ground = typeof background === 'string' ? background : '#ffffff';
      await figure.evaluate(
        (svg, { screen, margin, ground }) => {
          const { width, height } = svg.getBoundingClientRect();
          const scale = Math.min(
            (screen.width - 2 * margin) / width,
            (screen.height - 2 * margin) / height,
          );
          svg.setAttribute('width', String(width * scale));
          svg.setAttribute('height', String(height * scale));
          document.body.style.background = ground;
          document.body.style.margin = `${margin}px`;
        },
        { screen: SCREEN, margin: MARGIN, ground },
      );
      const picture = await page.screenshot();
      await page.evaluate(() => {
        document.body.style.margin = '0';
      });
      return picture;
    },
    measure: (text, size, weight) =>
      page.evaluate(
        ({ written, font }) => {
          const context = document.createElement('canvas').getContext('2d');
          if (context === null) return Number.NaN;
          context.font = font;
          return context.measureText(written).width;
        },
        { written: text, font: `${weight} ${size}px "Open Sans"` },
      ),
    async photographPage(html) {
      const other = await browser.newPage({ viewport: SHEET });
      await other.setContent(html);
      const picture = await other.screenshot({ fullPage: true });
      await other.close();
      return picture;
    },
    close: () => browser.close(),
  };
}

/** A script of this folder with all it imports, for a page. */
export async function bundleBrowserPart(name: string): Promise<string> {
  // From the root of the project, in the sources and in the bundle of the script alike.
  const entry = fileURLToPath(new URL(`../../test/gallery/${name}`, import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
