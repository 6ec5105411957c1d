import { t } from '../../locales/strings.ts';
import { Chevron } from '../elements/icons.tsx';
import type { PopupActions, ReportState } from './popup-state.ts';

/** Below the topics: the pages that were read, the questions that do not apply, and when this shop is read. */
export function ReportFoot({ report, actions }: { report: ReportState; actions: PopupActions }) {
  return (
    <div class="report-foot">
      {report.pagesRead.length > 0 && (
        <details>
          <summary>
            <Chevron />
            {t('pages.list', { count: report.pagesRead.length })}
          </summary>
          <ul class="page-list">
            {report.pagesRead.map(({ url, title, kind }) => (
              <li key={url}>
                <a href={url} target="_blank" rel="noreferrer" dir="auto">
                  {title.trim() || url}
                </a>{' '}
                <small>{t(`page.${kind}`)}</small>
              </li>
            ))}
          </ul>
        </details>
      )}
      {report.notApplicable.length > 0 && (
        <details>
          <summary>
            <Chevron />
            {t('inapplicable.list', { count: report.notApplicable.length })}
          </summary>
          <ul class="page-list">
            {report.notApplicable.map(({ title, reason }) => (
              <li key={title}>
                {title} <small>{t(`inapplicable.${reason}`)}</small>
              </li>
            ))}
          </ul>
        </details>
      )}
      {report.siteAccess === 'click' && (
        <p class="access">
          {t('access.onClick')}{' '}
          <button type="button" class="link" onClick={() => actions.grantSite()}>
            {t('access.grantSite', { shop: report.shop })}
          </button>
        </p>
      )}
      {report.siteAccess !== 'click' && (
        <p class="access">{t(report.siteAccess === 'site' ? 'access.onSite' : 'access.onAll')}</p>
      )}
    </div>
  );
}
