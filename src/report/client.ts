import type { View } from 'vega';
import type { ChartSpec } from '../charts/chart.ts';
import { FIGURE_NAMES, type FigureName, figureSpec } from '../charts/figures.ts';
import { drawFigure } from './client/figure-view.ts';
import { offerPreferences, pageLanguage, pageTheme } from './client/preferences.ts';
import { saveFigure, type SaveFormat } from './client/save.ts';
import { fillSummary } from './client/summary-rows.ts';
import type { Text } from '../model/text.ts';
import { type Payload, PAYLOAD_ID } from './payload.ts';

/** The script of the report: draws the figures, again whenever the reader wants them otherwise. */

/** Width of A4 between the margins, in CSS pixels. */
const PAPER_WIDTH = 680;

const OF_THE_QUESTION: Text = {
  en: 'What the question is about',
  fr: 'Ce sur quoi porte la question',
};
const OTHERS: Text = { en: 'Other measures', fr: 'Autres mesures' };

interface Drawn {
  readonly spec: ChartSpec;
  readonly view: View;
}

const payload = readPayload();
const chooser = document.querySelector<HTMLSelectElement>('#metric');
const table = document.querySelector<HTMLTableElement>('#summary-table');
const drawn = new Map<FigureName, Drawn>();
let metricName = payload.figures.metrics[0]?.name ?? '';
/** Drawings of older wishes stop when they see that this has changed. */
let wish = 0;

function readPayload(): Payload {
  const text = document.getElementById(PAYLOAD_ID)?.textContent ?? '';
  // NaN has no JSON: null stands for it.
  return JSON.parse(text, (_, value: unknown) => (value === null ? Number.NaN : value)) as Payload;
}

function fillChooser(): void {
  const language = pageLanguage();
  const { metrics } = payload.figures;
  const options = metrics.map(({ name, label }) => {
    const option = document.createElement('option');
    option.value = name;
    option.textContent = label[language];
    option.selected = name === metricName;
    return option;
  });
  const groups = [
    [OF_THE_QUESTION[language], options.slice(0, payload.asked)],
    [OTHERS[language], options.slice(payload.asked)],
  ] as const;
  chooser?.replaceChildren(
    ...groups
      .filter(([, members]) => members.length > 0)
      .map(([label, members]) => {
        const group = document.createElement('optgroup');
        group.label = label;
        group.append(...members);
        return group;
      }),
  );
  const metric = metrics.find(({ name }) => name === metricName);
  const help = document.getElementById('metric-help');
  if (help !== null) help.textContent = metric?.help[language] ?? '';
  if (table !== null && metric !== undefined) fillSummary(table, payload.summary, metric, language);
}

async function drawAll(): Promise<void> {
  const current = ++wish;
  document.body.dataset['drawn'] = '';
  fillChooser();
  for (const figure of document.querySelectorAll<HTMLElement>('figure[data-figure]')) {
    const name = FIGURE_NAMES.find((one) => one === figure.dataset['figure']);
    if (name !== undefined) await draw(figure, name);
    if (current !== wish) return;
  }
  document.body.dataset['drawn'] = 'screen';
  for (const figure of document.querySelectorAll<HTMLElement>('figure[data-figure]')) {
    const name = FIGURE_NAMES.find((one) => one === figure.dataset['figure']);
    if (name !== undefined) await drawForPaper(figure, name);
    if (current !== wish) return;
  }
  document.body.dataset['drawn'] = 'all';
}

async function draw(figure: HTMLElement, name: FigureName): Promise<void> {
  const place = figure.querySelector<HTMLElement>('.chart');
  if (place === null) return;
  const language = pageLanguage();
  const width = Math.max(240, place.clientWidth - 8);
  const spec = figureSpec(payload.figures, name, metricName, {
    language,
    theme: pageTheme(),
    width,
  });
  drawn.get(name)?.view.finalize();
  drawn.delete(name);
  setHidden(figure, spec === undefined);
  if (spec === undefined) return;
  drawn.set(name, { spec, view: await drawFigure(place, spec, language) });
}

/** A picture in ink for printing, which cannot wait for a drawing. */
async function drawForPaper(figure: HTMLElement, name: FigureName): Promise<void> {
  const image = figure.querySelector<HTMLImageElement>('img.print');
  const language = pageLanguage();
  const options = { language, theme: 'print' as const, width: PAPER_WIDTH };
  const spec = figureSpec(payload.figures, name, metricName, options);
  if (image === null || spec === undefined) return;
  const aside = document.createElement('div');
  const view = await drawFigure(aside, spec, language);
  image.src = `data:image/svg+xml,${encodeURIComponent(await view.toSVG())}`;
  image.alt = spec.description ?? '';
  view.finalize();
}

function setHidden(figure: HTMLElement, isHidden: boolean): void {
  for (const part of figure.querySelectorAll<HTMLElement>('.chart, .save, img.print')) {
    part.hidden = isHidden;
  }
  const nothing = figure.querySelector<HTMLElement>('.nothing');
  if (nothing !== null) nothing.hidden = !isHidden;
}

async function save(button: HTMLButtonElement): Promise<void> {
  const name = FIGURE_NAMES.find((one) => one === button.closest('figure')?.dataset['figure']);
  const found = name === undefined ? undefined : drawn.get(name);
  if (name === undefined || found === undefined) return;
  const file = [payload.name, name, ...(name === 'events' ? [] : [metricName])].join('-');
  await saveFigure(found.view, found.spec, button.dataset['save'] as SaveFormat, file);
}

function drawAgainWhenResized(): void {
  let width = document.body.clientWidth;
  let timer: ReturnType<typeof setTimeout> | undefined;
  window.addEventListener('resize', () => {
    // Phones change the height whenever their bars come and go.
    if (document.body.clientWidth === width) return;
    width = document.body.clientWidth;
    clearTimeout(timer);
    timer = setTimeout(() => void drawAll(), 150);
  });
}

chooser?.addEventListener('change', () => {
  metricName = chooser.value;
  void drawAll();
});
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-save]')) {
  button.addEventListener('click', () => void save(button));
}
// Paper has no triangle to open.
window.addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll('details')) details.open = true;
});
offerPreferences(payload.title, () => void drawAll());
drawAgainWhenResized();
void drawAll();
