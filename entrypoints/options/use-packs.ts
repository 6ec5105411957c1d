import { useEffect, useState } from 'preact/hooks';
import type { PacksActions, PacksState } from '../../components/settings/packs-state.ts';
import { packPattern, requestSites } from '../../extension/access.ts';
import { send } from '../../extension/send.ts';
import { wordsOf } from '../../extension/words-of.ts';

type Packs = Omit<PacksState, 'country'>;

/** The packs as the settings show them, fed by the background, and what can be done about them. */
export function usePacks(country: string | undefined): {
  state: Packs;
  actions: PacksActions;
  /** To be called when something else has changed them. */
  refresh: () => void;
} {
  const [state, setState] = useState<Packs>({
    view: null,
    adding: { kind: 'empty' },
    looking: [],
    notice: null,
    fault: null,
  });
  const change = (part: Partial<Packs>) => setState((before) => ({ ...before, ...part }));
  const load = () => send('readPacks', {}).then((view) => change({ view }));
  const attempt = (work: Promise<unknown>, then: Partial<Packs> = {}) =>
    void work
      .then(load)
      .then(() => change({ fault: null, ...then }))
      .catch((error) => change({ fault: wordsOf(error) }));
  // What is asked depends on where the shopper lives, and may have changed while the page was not looked at.
  const refresh = () => attempt(Promise.resolve());
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && refresh();
    refresh();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [country]);

  const packOf = (url: string) => state.view?.sources.find((source) => source.url === url)?.pack ?? '';
  const look = (url: string, key: string | null) => {
    // First of all: Firefox takes a request for sites only before anything is awaited.
    const asked = requestSites(packPattern(url));
    setState((before) => ({ ...before, looking: [...before.looking, url] }));
    const looked = asked.then(() => send('lookAtSource', { url, key }));
    const end = () =>
      setState((before) => ({ ...before, looking: before.looking.filter((other) => other !== url) }));
    attempt(looked.then(load).finally(end));
  };

  const actions: PacksActions = {
    switchPack: (pack, isOn) => attempt(send('switchPack', { pack, isOn })),
    switchRule: (rule, isOn) => attempt(send('switchRule', { rule, isOn })),
    addSource: (url) => {
      const asked = requestSites(packPattern(url));
      change({ adding: { kind: 'looking', url }, notice: null, fault: null });
      // Where the browser was not allowed to ask, the background says so.
      asked
        .then(() => send('offerSource', { url }))
        .then(
          (answer) => change({ adding: answer.kind === 'offer' ? answer : { ...answer, url } }),
          (error) => change({ adding: { kind: 'empty' }, fault: wordsOf(error) }),
        );
    },
    acceptSource: (url, key) => {
      const { adding } = state;
      const pack = adding.kind === 'offer' ? adding.offer.id : '';
      attempt(send('acceptSource', { url, key }), {
        adding: { kind: 'empty' },
        notice: { kind: 'added', pack },
      });
    },
    declineSource: (url) => attempt(send('declineSource', { url }), { adding: { kind: 'empty' } }),
    lookAt: (url) => look(url, null),
    acceptKey: (url, key) => look(url, key),
    removeSource: (url) =>
      attempt(send('removeSource', { url }), { notice: { kind: 'removed', pack: packOf(url), url } }),
    undoRemoval: (url) => {
      const asked = requestSites(packPattern(url));
      attempt(
        asked.then(() => send('restoreSource', { url })),
        { notice: null },
      );
    },
    dismissPacks: () => change({ notice: null, fault: null }),
  };
  return { state, actions, refresh };
}
