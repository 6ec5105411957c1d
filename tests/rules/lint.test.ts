import { expect, it } from 'vitest';
import { complaintLine } from '../../cli/pack/complaint.ts';
import { lintPacks } from '../../cli/pack/lint/lint-packs.ts';
import { packFolders } from '../../cli/pack/pack-folder.ts';

it('has no pack that recourse pack lint finds an error in', () => {
  const errors = lintPacks(packFolders([])).filter(({ level }) => level === 'error');
  expect(errors.map(complaintLine)).toEqual([]);
});
