import type { ComponentChildren } from 'preact';
import { t } from '../../locales/strings.ts';
import { Chevron } from '../elements/icons.tsx';
import type { PageState, PopupActions } from './popup-state.ts';

type PlainState = Extract<PageState, { kind: 'not-a-page' | 'refused' | 'not-shop' }>;

function Plain({ title, text, children }: { title: string; text: string; children?: ComponentChildren }) {
  return (
    <section class="plain" role="status">
      <h2>{title}</h2>
      <p>{text}</p>
      {children && <div class="buttons">{children}</div>}
    </section>
  );
}

/** What is said where there is no report: why, what is safe, what to do. */
export function PlainView({ state, actions }: { state: PlainState; actions: PopupActions }) {
  if (state.kind === 'not-a-page')
    return <Plain title={t('plain.notAPage')} text={t('plain.notAPageText')} />;
  if (state.kind === 'not-shop')
    return (
      <Plain title={t('plain.notShop')} text={t('plain.notShopText', { host: state.host })}>
        <button type="button" class="button" onClick={() => actions.readAnyway()}>
          {t('plain.readAnyway')}
        </button>
      </Plain>
    );
  const isAccess = state.reason === 'no-access';
  return (
    <>
      <Plain
        title={t(isAccess ? 'plain.noAccess' : 'plain.fault')}
        text={t(isAccess ? 'plain.noAccessText' : 'plain.faultText')}
      >
        <button type="button" class="button primary" onClick={() => actions.retry()}>
          {t('retry')}
        </button>
        {isAccess && (
          <button type="button" class="button" onClick={() => actions.grantSite()}>
            {t('plain.grantSite')}
          </button>
        )}
      </Plain>
      {state.detail && (
        <details class="plain-detail">
          <summary>
            <Chevron />
            {t('plain.detail')}
          </summary>
          <p dir="auto">{state.detail}</p>
        </details>
      )}
    </>
  );
}
