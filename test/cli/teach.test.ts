import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reticula } from './spawn-reticula.ts';
import { temporaryFolder } from './temporary-folder.ts';

const cwd = temporaryFolder();
const BIN = fileURLToPath(new URL('../../bin/reticula.js', import.meta.url));

describe('the server of the classroom page', () => {
  const child = spawn(process.execPath, [BIN, 'teach', '--no-open', '--lang', 'fr']);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  let port = 0;

  beforeAll(async () => {
    const printed = await new Promise<string>((resolve) =>
      child.stdout.setEncoding('utf8').once('data', resolve),
    );
    port = Number(
      /^La page de cours\u00a0: http:\/\/127\.0\.0\.1:(\d+)\/#lang=fr\n$/.exec(printed)?.[1],
    );
  });

  afterAll(() => void child.kill('SIGKILL'));

  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<{ status: number; policy: string; body: string }>((resolve, reject) => {
      request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (text: string) => (body += text));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            policy: String(response.headers['content-security-policy']),
            body,
          }),
        );
      })
        .on('error', reject)
        .end();
    });

  test('gives the page with a policy that allows no inline script', async () => {
    const { status, policy, body } = await ask('/');
    expect(status).toBe(200);
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|sha256|https?:|\*/);
    expect(body.match(/<script[^>]*>/g)).toEqual(['<script src="page.js" defer>']);
    expect(body).not.toMatch(/ on\w+=|style=/);
  });

  test.each(['/page.js', '/page.css', '/kernel.js', '/charts.js'])('gives %s', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(200);
    expect(body).not.toBe('');
  });

  test.each(['/../package.json', '/%2e%2e/package.json', '/index.html/..', '//etc/passwd', '/x'])(
    'gives no other file: %s',
    async (path) => {
      expect((await ask(path)).status).toBe(404);
    },
  );

  test.each([
    'evil.example',
    'evil.example:80',
    '127.0.0.1',
    'localhost:1',
    '127.0.0.1.evil.example',
  ])('answers nobody who calls it %s', async (host) => {
    expect((await ask('/', { host })).status).toBe(403);
  });

  test('answers by the name localhost, too, and to reading only', async () => {
    expect((await ask('/', { host: `localhost:${port}` })).status).toBe(200);
    expect((await ask('/', {}, 'POST')).status).toBe(405);
  });

  test('says so where the port is taken', async () => {
    const { status, stderr } = await reticula(['teach', '--no-open', '--port', String(port)]);
    expect(status).toBe(2);
    expect(stderr).toContain(`Port ${port} cannot be used`);
  });

  test('ends in good order when it is told to', async () => {
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  });
});

test('the page is saved as one file, in the language of the command', async () => {
  const { status, stdout } = await reticula(['teach', '--save', 'cours.html', '--lang', 'fr'], {
    cwd,
  });
  expect(status).toBe(0);
  expect(stdout).toContain('cours.html');
  const page = await readFile(join(cwd, 'cours.html'), 'utf8');
  expect(page).toContain('<html lang="fr">');
  expect(page).toContain('http-equiv="Content-Security-Policy"');
  const markup = page.replaceAll(/(<script[^>]*>)[^]*?<\/script>/g, '$1');
  expect(markup).not.toMatch(/<(script|link|img)[^>]+(src|href)="(?!data:)/);
});

test('a file that is there already stays as it is', async () => {
  await writeFile(join(cwd, 'mine.html'), 'mine');
  const { status, stderr } = await reticula(['teach', '--save', 'mine.html'], { cwd });
  expect(status).toBe(2);
  expect(stderr).toContain('exists already');
  expect(await readFile(join(cwd, 'mine.html'), 'utf8')).toBe('mine');
});

test.each([
  ['--save', 'page.txt', 'must end in .html'],
  ['--port', '70000', 'expected a whole number from 0 to 65,535'],
  ['--port', 'http', 'expected a whole number'],
])('%s %s is refused', async (option, value, said) => {
  const { status, stderr } = await reticula(['teach', '--no-open', option, value], { cwd });
  expect(status).toBe(2);
  expect(stderr).toContain(said);
});
