import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { PageFile } from './page-files.ts';

/** Own scripts, styles and pictures, and nothing else: no inline script, no connection. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "worker-src 'self'",
  'img-src data: blob:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS = {
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

/** Serves the files of the page, each under its path and under no other. */
export function pageServer(files: ReadonlyMap<string, PageFile>): Server {
  return createServer((request, response) => {
    const refuse = (status: number) => {
      response.writeHead(status, { ...HEADERS, 'Content-Type': 'text/plain' }).end(`${status}\n`);
    };
    if (!isForThisMachine(request)) return refuse(403);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405);
    const file = files.get((request.url ?? '').split('?', 1)[0] ?? '');
    if (file === undefined) return refuse(404);
    const { type, content } = file;
    response.writeHead(200, { ...HEADERS, 'Content-Type': type, 'Content-Length': content.length });
    response.end(request.method === 'HEAD' ? undefined : content);
  });
}

/**
 * Whether it was asked by a name of this machine: a foreign page that has its own name resolved to
 * 127.0.0.1 (DNS rebinding) gives that name here.
 */
function isForThisMachine({ headers, socket }: IncomingMessage): boolean {
  const port = socket.localPort;
  return [`127.0.0.1:${port}`, `localhost:${port}`].includes(headers.host ?? '');
}
