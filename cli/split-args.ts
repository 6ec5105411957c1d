import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from './command.ts';

/**
 * The arguments of a verb, split into options and the rest.
 *
 * Throws a UsageError with how it is used where they are others.
 *
 * @example splitArgs(['eu', '--out', 'eu.json'], { out: { type: 'string' } }, USAGE).positionals // ['eu']
 */
export function splitArgs<const O extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  options: O,
  usage: string,
) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split(/[.\n]/)[0]}; use: ${usage}`);
  }
}
