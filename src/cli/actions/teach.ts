import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { CommandError } from '../command-error.ts';
import type { ExitCode } from '../exit-codes.ts';
import { EXIT } from '../exit-codes.ts';
import { readWhole } from '../read-options.ts';
import type { Terminal } from '../terminal.ts';
import { openBrowser } from './teach/open-browser.ts';
import { readPageFiles } from './teach/page-files.ts';
import { savePage } from './teach/save-page.ts';
import { pageServer } from './teach/page-server.ts';

interface TeachOptions {
  readonly port?: string | undefined;
  readonly noOpen?: boolean | undefined;
  readonly save?: string | undefined;
}

const LAST_PORT = 65_535;

const TEXTS = {
  serving: {
    en: (url: string) => `The classroom page: ${url}`,
    fr: (url: string) => `La page de cours\u00a0: ${url}`,
  },
  end: {
    en: 'Only this machine can reach it. Ctrl-C ends it.',
    fr: 'Seule cette machine peut y accéder. Ctrl-C pour finir.',
  },
  taken: {
    en: (port: string) =>
      `Port ${port} cannot be used: it is taken or not allowed. Give another one`,
    fr: (port: string) =>
      `Le port ${port} est inutilisable\u00a0: il est occupé ou interdit. Donnez-en un autre`,
  },
};

/** Serves the classroom page to this machine until it is told to end, or writes it as one file. */
export async function teach(options: TeachOptions, terminal: Terminal): Promise<ExitCode> {
  const { language } = terminal;
  if (options.save !== undefined) return savePage(options.save, terminal);
  const port = readWhole(options.port, '--port', { lowest: 0, highest: LAST_PORT }, language) ?? 0;
  const server = pageServer(await readPageFiles());
  try {
    // Never another address: the page is for whoever sits at this machine.
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  } catch (error) {
    throw new CommandError(EXIT.usage, TEXTS.taken[language](String(port)), { cause: error });
  }
  const { port: given } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${given}/#lang=${language}`;
  terminal.print(TEXTS.serving[language](url));
  terminal.note(TEXTS.end[language]);
  if (options.noOpen !== true) openBrowser(url);
  await new Promise<void>((end) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end());
  });
  server.closeAllConnections();
  server.close();
  return EXIT.fine;
}
