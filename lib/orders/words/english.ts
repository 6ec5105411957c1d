import type { Words } from './words.ts';

const several = (one: string) => (length: number) => `${length} ${one}${length === 1 ? '' : 's'}`;

export const english: Words = {
  locale: 'en-GB',
  lengths: {
    d: several('day'),
    wd: several('working day'),
    w: several('week'),
    m: several('month'),
    y: several('year'),
  },
  steps: {
    placed: 'the order',
    dispatched: 'dispatch',
    delivered: 'delivery',
    kept: 'the decision to keep it',
    withdrawn: 'withdrawal',
    'sent-back': 'sending back',
    refunded: 'the refund',
  },
  counted: (length, step, day, countTriggerDay) =>
    `${length} from ${step} on ${day}; that day ${countTriggerDay ? 'counts as the first' : 'does not count'}.`,
  waiting: (length, step) => `${length} from ${step}, which has not been entered yet.`,
  moved: (safeDay, rests, lastDay) =>
    `That is ${safeDay}. Days off move it: ${rests.join('; ')}. The last day is ${lastDay}.`,
  mayMove: (lastDay) => `Where a regional holiday falls into it, it may be ${lastDay}.`,
  waitsFor: (step) => `The shop may wait for ${step}.`,
  startUnsaid: 'The shop does not say from when; it is counted from the order, to be safe.',
  returnWindow: {
    name: 'Return window of the shop',
    todo: 'Send it back under the shop’s own terms',
    advice:
      'The shop gives more time than the law. Look up its conditions: they may differ from those of the legal withdrawal.',
    afterwards: 'The time that the shop gave has passed.',
  },
};
