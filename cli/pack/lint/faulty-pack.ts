import type { YamlFile } from '../yaml-file.ts';

/** The files of a pack, in a folder or built: those that are built do not tell how a value was written. */
export interface FaultyPack {
  id: string;
  files: ReadonlyMap<string, Pick<YamlFile, 'data'> & Partial<Pick<YamlFile, 'writtenAt'>>>;
}
