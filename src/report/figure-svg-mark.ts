/** How our own SVG pictures are known again. */
export const MADE_BY = '<!-- Reticula -->';
