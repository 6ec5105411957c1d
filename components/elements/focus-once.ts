import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * A ref whose element gets the focus once, when it appears: what was pressed to bring it is gone.
 *
 * @example <button ref={useFocusOnce<HTMLButtonElement>()}>Open the order</button>
 */
export function useFocusOnce<T extends HTMLElement>(): RefObject<T | null> {
  const element = useRef<T>(null);
  useEffect(() => element.current?.focus(), []);
  return element;
}
