import { brotliDecompressSync } from 'node:zlib';
import { REPORT_CLIENT } from 'virtual:single-file';

export function readClient(): Promise<string> {
  return Promise.resolve(brotliDecompressSync(Buffer.from(REPORT_CLIENT, 'base64')).toString());
}
