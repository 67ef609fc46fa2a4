import { decimalsFor, writeDecimal, writeInterval } from '../../analysis/write-number.ts';
import type { Language, Text } from '../../model/text.ts';
import type { SummaryTable } from '../summary-table.ts';

/** Fills the table of one metric, point by point. */
export function fillSummary(
  element: HTMLTableElement,
  table: SummaryTable,
  metric: { readonly name: string; readonly label: Text; readonly unit: Text },
  language: Language,
): void {
  const rows = table.byMetric[metric.name] ?? [];
  const halves = rows.map(([, , , low, high]) => (high - low) / 2).filter(Number.isFinite);
  const decimals = decimalsFor(Math.max(0, ...halves));
  const unit = metric.unit[language];
  const caption = element.caption?.querySelector('span') ?? null;
  if (caption !== null) caption.textContent = metric.label[language] + (unit ? ` (${unit})` : '');
  element.tBodies[0]?.replaceChildren(
    ...rows.map(([n, missing, mean, low, high, detectable], point) => {
      const levels = (table.points[point] ?? []).map((level) => cell('th', level[language]));
      return row([
        ...levels,
        cell('td', writeDecimal(mean, { decimals }, language)),
        cell('td', writeInterval(low, high, { decimals }, language)),
        cell('td', writeDecimal(n, { decimals: 0 }, language)),
        cell('td', writeDecimal(missing, { decimals: 0 }, language)),
        cell('td', writeDecimal(detectable, { decimals }, language)),
      ]);
    }),
  );
}

function row(cells: readonly HTMLElement[]): HTMLTableRowElement {
  const element = document.createElement('tr');
  element.append(...cells);
  return element;
}

function cell(name: 'th' | 'td', text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  if (name === 'th') element.setAttribute('scope', 'row');
  else element.className = 'number';
  return element;
}
