import type { Brush } from '../network/brush.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escape(text: string): string {
  return text.replaceAll(/[&<>"]/g, (letter) => ESCAPES[letter] ?? letter);
}

/** Two decimals are finer than any screen. */
function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Paints into an SVG what would be painted on a canvas. Knows what `paint` uses, and no more. */
export class SvgContext implements Brush {
  fillStyle = '#000000';
  strokeStyle = '#000000';
  lineWidth = 1;
  lineJoin: CanvasLineJoin = 'miter';
  lineCap: CanvasLineCap = 'butt';
  globalAlpha = 1;
  font = '10px sans-serif';
  textAlign: CanvasTextAlign = 'start';
  readonly #width: number;
  readonly #height: number;
  readonly #ruler = document.createElement('canvas').getContext('2d');
  readonly #shapes: string[] = [];
  #path = '';
  #dash = '';
  #groups = 0;

  constructor(width: number, height: number) {
    this.#width = width;
    this.#height = height;
  }

  save(): void {
    this.#shapes.push('<g>');
    this.#groups = 1;
  }

  restore(): void {
    this.#shapes.push('</g>'.repeat(this.#groups));
    this.#groups = 0;
  }

  translate(x: number, y: number): void {
    this.#open(`translate(${short(x)} ${short(y)})`);
  }

  scale(x: number, y: number): void {
    this.#open(`scale(${x} ${y})`);
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    const box = `x="${x}" y="${y}" width="${short(width)}" height="${short(height)}"`;
    this.#shapes.push(`<rect ${box} fill="${this.fillStyle}"/>`);
  }

  beginPath(): void {
    this.#path = '';
  }

  closePath(): void {
    this.#path += 'Z';
  }

  moveTo(x: number, y: number): void {
    this.#path += `M${short(x)} ${short(y)}`;
  }

  lineTo(x: number, y: number): void {
    this.#path += `${this.#path === '' ? 'M' : 'L'}${short(x)} ${short(y)}`;
  }

  /** Whole circles only. */
  arc(x: number, y: number, radius: number): void {
    const [left, r, across] = [short(x - radius), short(radius), short(2 * radius)];
    this.#path += `M${left} ${short(y)}a${r} ${r} 0 1 0 ${across} 0a${r} ${r} 0 1 0 -${across} 0`;
  }

  setLineDash(dash: Iterable<number>): void {
    this.#dash = [...dash].join(' ');
  }

  fill(): void {
    this.#draw(`fill="${this.fillStyle}"`);
  }

  stroke(): void {
    this.#draw(
      `fill="none" ${this.#line()}${this.#dash === '' ? '' : ` stroke-dasharray="${this.#dash}"`}`,
    );
  }

  measureText(text: string): { readonly width: number } {
    if (this.#ruler === null) return { width: 0 };
    this.#ruler.font = this.font;
    return this.#ruler.measureText(text);
  }

  fillText(text: string, x: number, y: number): void {
    this.#text(text, x, y, `fill="${this.fillStyle}"`);
  }

  strokeText(text: string, x: number, y: number): void {
    this.#text(text, x, y, `fill="none" ${this.#line()}`);
  }

  toString(): string {
    const size = `width="${short(this.#width)}" height="${short(this.#height)}"`;
    const box = `viewBox="0 0 ${short(this.#width)} ${short(this.#height)}"`;
    return `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${box}>\n${this.#shapes.join('\n')}\n</svg>\n`;
  }

  #open(transform: string): void {
    this.#shapes.push(`<g transform="${transform}">`);
    this.#groups += 1;
  }

  #line(): string {
    return `stroke="${this.strokeStyle}" stroke-width="${short(this.lineWidth)}" stroke-linejoin="${this.lineJoin}" stroke-linecap="${this.lineCap}"`;
  }

  #draw(style: string): void {
    if (this.#path === '') return;
    this.#shapes.push(`<path d="${this.#path}" ${style}${this.#opacity()}/>`);
  }

  #text(text: string, x: number, y: number, style: string): void {
    const [, weight = '400', size = '12'] = /^(\d{3})? ?([\d.]+)px/.exec(this.font) ?? [];
    const anchor = this.textAlign === 'center' ? 'middle' : 'start';
    const look = `font-family="system-ui, sans-serif" font-weight="${weight}" font-size="${short(Number(size))}" text-anchor="${anchor}"`;
    this.#shapes.push(
      `<text x="${short(x)}" y="${short(y)}" ${look} ${style}${this.#opacity()}>${escape(text)}</text>`,
    );
  }

  #opacity(): string {
    return this.globalAlpha === 1 ? '' : ` opacity="${short(this.globalAlpha)}"`;
  }
}
