import * as z from 'zod/mini';
import { KindTable, LinkTable } from '../../lib/packs/link-table.ts';
import { type PhraseEntry, type PhraseTable, parsePhraseTables } from '../../lib/packs/phrase-table.ts';
import { UsageError } from '../command.ts';
import { Example } from './run-example.ts';

/** A topic of a language: what it looks for, what spoils all of it, and its examples. */
export interface Topic {
  phrases: readonly PhraseEntry[];
  unless: NonNullable<PhraseTable['unless']>;
  examples: readonly Example[];
}

/** All files of one language, by what they are for. */
export interface LanguageFiles {
  /** The name of its folder. */
  language: string;
  topics: ReadonlyMap<string, Topic>;
  links: LinkTable;
  kinds: Omit<KindTable, 'language'>;
  /** `units.yaml`. */
  lexicon: Pick<PhraseTable, 'numbers' | 'units' | 'joins' | 'and' | 'aroundCountries' | 'months'>;
  words: NonNullable<PhraseTable['words']>;
  contexts: NonNullable<PhraseTable['contexts']>;
  trader: NonNullable<PhraseTable['trader']>;
}

const Examples = z.object({ examples: z.array(Example) });

/**
 * The files of one language among those of `rules/`, checked.
 *
 * `rules` holds parsed YAML by path under `rules/`. Throws a UsageError where the language has no folder, an Error that
 * names file and place where a file is wrong.
 *
 * @example filesOf('sk', ruleFiles()).topics.get('returns')?.phrases.length
 */
export function filesOf(language: string, rules: Record<string, unknown>): LanguageFiles {
  const folder = `phrases/${language}/`;
  const own = Object.fromEntries(Object.entries(rules).filter(([file]) => file.startsWith(folder)));
  if (Object.keys(own).length === 0)
    throw new UsageError(`rules/${folder} does not exist; start it with: language new ${language}`);
  const tables = new Map(
    parsePhraseTables(own).map((table) => [table.file.slice(folder.length).replace('.yaml', ''), table]),
  );
  const topics = new Map<string, Topic>();
  for (const [name, { phrases, unless = [] }] of tables) {
    if (!phrases) continue;
    const file = `${folder}${name}.examples.yaml`;
    const parsed = z.safeParse(Examples, own[file] ?? { examples: [] });
    if (!parsed.success) {
      const place = parsed.error.issues[0]?.path.join('.') ?? '';
      throw new UsageError(
        `rules/${file}: ${place}: is no example; rules/phrases/README.md says what it holds`,
      );
    }
    topics.set(name, { phrases, unless, examples: parsed.data.examples });
  }
  return {
    language,
    topics,
    links: z.parse(LinkTable, own[`${folder}links.yaml`] ?? {}),
    kinds: z.parse(KindTable, {
      ...Object(own[`${folder}language.yaml`] ?? {}),
      ...Object(own[`${folder}page-kinds.yaml`] ?? {}),
      language,
    }),
    lexicon: tables.get('units') ?? {},
    words: tables.get('words')?.words ?? {},
    trader: tables.get('trader')?.trader ?? {},
    contexts: Object.assign({}, ...[...tables.values()].map(({ contexts = {} }) => contexts)),
  };
}
