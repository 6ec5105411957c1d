import type { OrderDraft } from '../components/popup/order-draft.ts';
import type { PageState, ReportState } from '../components/popup/popup-state.ts';

/** A report with the draft of the order that the page would make. */
export interface ReportReading extends Omit<ReportState, 'reading' | 'lost' | 'switchedOff'> {
  draft: OrderDraft;
}

/** What came of reading the page in a tab. */
export type PageReading = Extract<PageState, { kind: 'not-a-page' | 'refused' | 'not-shop' }> | ReportReading;
