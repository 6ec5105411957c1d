import type { FaultKind, SourceFault } from './source.ts';

/** A file that is not taken over; says why. */
export class DeliveryError extends Error {
  override name = 'DeliveryError';
  readonly fault: SourceFault;

  constructor(kind: FaultKind, detail = '', key?: string) {
    super(detail ? `${kind}: ${detail}` : kind);
    this.fault = { kind, detail: detail.slice(0, 500), ...(key && { key }) };
  }
}
