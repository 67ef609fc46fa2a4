import type * as DuckDB from '@duckdb/node-api';
import packageJson from '../../../package.json' with { type: 'json' };
import type { Language } from '../../model/text.ts';
import { CommandError } from '../command-error.ts';
import { EXIT } from '../exit-codes.ts';
import { printable } from '../printable.ts';

const PACKAGE = '@duckdb/node-api';
const INSTALL = `npm install ${PACKAGE}@${packageJson.peerDependencies[PACKAGE]}`;

const TEXTS = {
  absent: {
    en: `Questions in SQL are answered by DuckDB, which is not installed: at 70 MB it comes only when asked for. Install it beside Reticula (with -g if Reticula was) and ask again:\n  ${INSTALL}\nWithout it: query DIRECTORY lists tables and columns, export writes them as CSV or JSON.`,
    fr: `C’est DuckDB qui répond aux questions en SQL, et il n’est pas installé\u00a0: avec ses 70 Mo, il ne vient que sur demande. Installez-le à côté de Reticula (avec -g si Reticula l’a été), puis reposez la question\u00a0:\n  ${INSTALL}\nSans lui\u00a0: query DOSSIER énumère tables et colonnes, export les écrit en CSV ou en JSON.`,
  },
  broken: {
    en: (message: string) =>
      `DuckDB is installed but does not start on this machine: ${message}\nInstall it again:\n  ${INSTALL}`,
    fr: (message: string) =>
      `DuckDB est installé, mais ne démarre pas sur cette machine\u00a0: ${message}\nRéinstallez-le\u00a0:\n  ${INSTALL}`,
  },
};

/** DuckDB, if it is there. @throws CommandError (4) that says how to get it */
export async function loadDuckDB(language: Language): Promise<typeof DuckDB> {
  try {
    return await import('@duckdb/node-api');
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException;
    const isAbsent = code === 'ERR_MODULE_NOT_FOUND' && message.includes(PACKAGE);
    const text = isAbsent ? TEXTS.absent[language] : TEXTS.broken[language](printable(message));
    throw new CommandError(EXIT.machine, text, { cause: error });
  }
}
