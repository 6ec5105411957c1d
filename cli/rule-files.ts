import { RULES } from '../build/read-rulebook.ts';
import { readRules } from '../build/read-rules.ts';
import { UsageError } from './command.ts';

let files: Record<string, unknown> | undefined;

/**
 * Everything under `rules/` as parsed YAML by path, read once in a process.
 *
 * Throws a UsageError with file, line and reason where a file is no YAML.
 *
 * @example ruleFiles()['eu/pack.yaml']
 */
export function ruleFiles(): Record<string, unknown> {
  try {
    files ??= readRules(RULES);
    return files;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
