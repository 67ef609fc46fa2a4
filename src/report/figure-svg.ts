import { parse, textMetrics, View } from 'vega';
import { compile } from 'vega-lite';
import type { ChartSpec } from '../charts/chart.ts';
import type { Language } from '../model/text.ts';
import { MADE_BY } from './figure-svg-mark.ts';
import { FONT_STACK } from './fonts.ts';
import { measureText } from './measure-text.ts';
import { NUMBER_LOCALES } from '../charts/number-locales.ts';

/**
 * Draws a figure without a browser, with its description for those who do not see it. Texts are measured in the font that they name, so that
 * labels do not overlap where that font is there; the same figure gives the same bytes everywhere.
 */
export async function drawSvg(spec: ChartSpec, language: Language): Promise<string> {
  textMetrics.width = ({ fontSize = 11, fontWeight }, text) => {
    const isBold = fontWeight === 'bold' || Number(fontWeight) >= 600;
    return measureText(String(text), fontSize, isBold ? 'bold' : 'normal');
  };
  const { spec: drawn } = compile({
    ...spec,
    config: { ...spec.config, font: FONT_STACK, locale: { number: NUMBER_LOCALES[language] } },
  } as ChartSpec);
  const view = new View(parse(drawn), { renderer: 'none' });
  try {
    return named(await view.toSVG(), spec.description ?? '', language);
  } finally {
    view.finalize();
  }
}

/** An SVG file that says what it shows, in which language, and who drew it. */
function named(svg: string, description: string, language: Language): string {
  const head = `<svg role="img" lang="${language}" `;
  const said = `<desc>${escapeXml(description)}</desc>`;
  return `${svg.replace('<svg ', head).replace('>', `>${MADE_BY}${said}`)}\n`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
