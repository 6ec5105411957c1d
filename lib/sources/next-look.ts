import type { PackSource } from './source.ts';

const DAY = Temporal.Duration.from({ hours: 24 });

/**
 * When a source is looked at next: a day after the last look, however that came out. A look in the future, as
 * after the clock was set back, does not put it off.
 *
 * @example nextLook({ looked: '2026-11-21T09:00:00Z' }, now).toString() // '2026-11-22T09:00:00Z'
 */
export function nextLook({ looked }: Pick<PackSource, 'looked'>, now: Temporal.Instant): Temporal.Instant {
  const last = Temporal.Instant.from(looked);
  return Temporal.Instant.compare(last, now) > 0 ? now : last.add(DAY);
}

/**
 * The sources that are to be looked at now; those that were removed are not.
 *
 * @example lookDue(await store.sources(), Temporal.Now.instant())
 */
export function lookDue(sources: readonly PackSource[], now: Temporal.Instant): PackSource[] {
  return sources.filter(
    (source) => !source.removed && Temporal.Instant.compare(nextLook(source, now), now) <= 0,
  );
}
