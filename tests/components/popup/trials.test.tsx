import { describe, expect, it } from 'vitest';
import { Popup } from '../../../components/popup/popup.tsx';
import { read, textOf } from '../read.ts';
import { POPUP_ACTIONS, STANDING } from '../samples/popup.ts';
import { REPORT } from '../samples/report.ts';

describe('a question on trial', () => {
  const rule = 'sample/complaint-channel';
  const text = REPORT.texts[rule];
  const detailOf = (isOnTrial: boolean) => {
    const texts = { ...REPORT.texts, ...(text && { [rule]: { ...text, isOnTrial } }) };
    const state = { ...REPORT, ...STANDING, texts };
    return read(<Popup state={state} actions={POPUP_ACTIONS} opened={['help']} />);
  };

  it('that was not answered is folded away, below what counts', () => {
    const page = detailOf(true);
    expect(textOf(page, '.trials summary')).toBe('1 question on trial was not answered');
    expect(textOf(page, '.trials .finding-title')).toContain(text?.titleNot);
    expect(page.querySelector('.detail > .finding')).toBeNull();
  });

  it('that counts stands first', () => {
    const page = detailOf(false);
    expect(page.querySelector('.trials')).toBeNull();
    expect(textOf(page, '.detail > .finding .finding-title')).toContain(text?.titleNot);
  });
});
