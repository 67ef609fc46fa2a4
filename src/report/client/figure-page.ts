import { findFigure } from '../../charts/gallery.ts';
import type { FigurePayload } from '../payload.ts';
import { showFigures } from './figures-on-page.ts';

/** The page of a single figure. */
export function showFigure({ name, title, figure, data }: FigurePayload): void {
  showFigures({
    title,
    specOf: (_, options) => findFigure(figure)?.spec(data, options),
    fileOf: () => `${name}-${figure}`,
  });
}
