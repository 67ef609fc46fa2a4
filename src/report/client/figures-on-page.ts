import type { View } from 'vega';
import type { ChartOptions, ChartSpec } from '../../charts/chart.ts';
import type { Text } from '../../model/text.ts';
import { drawFigure } from '../../charts/draw-figure.ts';
import { offerPreferences, pageLanguage, pageTheme } from './preferences.ts';
import { saveFigure, type SaveFormat } from '../../charts/save-figure.ts';

/** Width of A4 between the margins, in CSS pixels. */
const PAPER_WIDTH = 680;

/** What a page of figures shows. */
export interface PageFigures {
  readonly title: Text;
  /** The figure of that name; undefined where there is nothing to draw. */
  specOf(name: string, options: ChartOptions): ChartSpec | undefined;
  /** What a saved figure is called, without ending. */
  fileOf(name: string): string;
  /** What else must follow the reader's wishes, before each drawing. */
  refresh?(): void;
}

interface Drawn {
  readonly spec: ChartSpec;
  readonly view: View;
}

/**
 * Draws every figure of the page, again whenever the reader wants another language, theme or width,
 * and lets each be saved.
 * @returns draws all again
 */
export function showFigures(page: PageFigures): () => void {
  const drawn = new Map<HTMLElement, Drawn>();
  /** Drawings of older wishes stop when they see that this has changed. */
  let wish = 0;

  async function drawAll(): Promise<void> {
    const current = ++wish;
    document.body.dataset['drawn'] = '';
    page.refresh?.();
    const figures = document.querySelectorAll<HTMLElement>('figure[data-figure]');
    for (const figure of figures) {
      await draw(figure);
      if (current !== wish) return;
    }
    document.body.dataset['drawn'] = 'screen';
    for (const figure of figures) {
      await drawForPaper(figure);
      if (current !== wish) return;
    }
    document.body.dataset['drawn'] = 'all';
  }

  function specOf(figure: HTMLElement, options: ChartOptions): ChartSpec | undefined {
    return page.specOf(figure.dataset['figure'] ?? '', options);
  }

  async function draw(figure: HTMLElement): Promise<void> {
    const place = figure.querySelector<HTMLElement>('.chart');
    if (place === null) return;
    const language = pageLanguage();
    const width = Math.max(240, place.clientWidth - 8);
    const spec = specOf(figure, { language, theme: pageTheme(), width });
    drawn.get(figure)?.view.finalize();
    drawn.delete(figure);
    setHidden(figure, spec === undefined);
    if (spec === undefined) return;
    drawn.set(figure, { spec, view: await drawFigure(place, spec, language) });
  }

  /** A picture in ink for printing, which cannot wait for a drawing. */
  async function drawForPaper(figure: HTMLElement): Promise<void> {
    const image = figure.querySelector<HTMLImageElement>('img.print');
    const language = pageLanguage();
    const spec = specOf(figure, { language, theme: 'print', width: PAPER_WIDTH });
    if (image === null || spec === undefined) return;
    const aside = document.createElement('div');
    const view = await drawFigure(aside, spec, language);
    image.src = `data:image/svg+xml,${encodeURIComponent(await view.toSVG())}`;
    image.alt = spec.description ?? '';
    view.finalize();
  }

  async function save(button: HTMLButtonElement): Promise<void> {
    const figure = button.closest<HTMLElement>('figure');
    const found = figure === null ? undefined : drawn.get(figure);
    if (figure === null || found === undefined) return;
    const file = page.fileOf(figure.dataset['figure'] ?? '');
    await saveFigure(found.view, found.spec, button.dataset['save'] as SaveFormat, file);
  }

  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-save]')) {
    button.addEventListener('click', () => void save(button));
  }
  // Paper has no triangle to open.
  window.addEventListener('beforeprint', () => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const again = () => void drawAll();
  offerPreferences(page.title, again);
  onNewWidth(again);
  again();
  return again;
}

function setHidden(figure: HTMLElement, isHidden: boolean): void {
  for (const part of figure.querySelectorAll<HTMLElement>('.chart, .save, img.print')) {
    part.hidden = isHidden;
  }
  const nothing = figure.querySelector<HTMLElement>('.nothing');
  if (nothing !== null) nothing.hidden = !isHidden;
}

function onNewWidth(changed: () => void): void {
  let width = document.body.clientWidth;
  let timer: ReturnType<typeof setTimeout> | undefined;
  window.addEventListener('resize', () => {
    // Phones change the height whenever their bars come and go.
    if (document.body.clientWidth === width) return;
    width = document.body.clientWidth;
    clearTimeout(timer);
    timer = setTimeout(changed, 150);
  });
}
