import packageJson from '../../package.json' with { type: 'json' };
import { MODEL_VERSION } from '../model/version.ts';

export const PROGRAM_VERSION: string = packageJson.version;

/** What --version prints. */
export function describeVersion(): string {
  return `reticula ${PROGRAM_VERSION} (model ${MODEL_VERSION}, Node ${process.versions.node})`;
}
