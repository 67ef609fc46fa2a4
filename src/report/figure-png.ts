import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { crc32 } from 'node:zlib';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { FIGURE_FONT, readFont } from './fonts.ts';

/** Sharp when projected or printed. */
const SCALE = 2;

let ready: Promise<void> | undefined;

/**
 * The pixels of an SVG as PNG, in the font of figures whatever is installed. The renderer is WebAssembly: the same bytes on every machine.
 * @param description for those who do not see it; it goes into the file
 */
export async function drawPng(svg: string, description: string): Promise<Buffer> {
  ready ??= start();
  await ready;
  const drawn = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: SCALE },
    font: {
      fontBuffers: [readFont('normal'), readFont('bold')],
      defaultFontFamily: FIGURE_FONT,
      sansSerifFamily: FIGURE_FONT,
    },
  });
  try {
    return withTexts(Buffer.from(drawn.render().asPng()), {
      Software: 'Reticula',
      Description: description,
    });
  } finally {
    drawn.free();
  }
}

async function start(): Promise<void> {
  const file = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  await initWasm(await readFile(file));
}

/** Where the first chunk, which every PNG begins with, ends. */
const HEADER_END = 8 + 12 + 13;

/** Adds texts in UTF-8 (chunks iTXt of the PNG specification, third edition, 11.3.3.4), readable in any viewer of metadata. */
function withTexts(png: Buffer, texts: Readonly<Record<string, string>>): Buffer {
  const chunks = Object.entries(texts).map(([keyword, text]) => {
    // Keyword, not compressed, no language, no translated keyword, text.
    const body = Buffer.from(`iTXt${keyword}\0\0\0\0\0${text}`);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(body.length - 4);
    const check = Buffer.alloc(4);
    check.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, check]);
  });
  return Buffer.concat([png.subarray(0, HEADER_END), ...chunks, png.subarray(HEADER_END)]);
}
