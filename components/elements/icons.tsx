/** The mark of Recourse: a receipt with an arrow that goes back. */
export function ReceiptMark() {
  return (
    <span class="mark">
      <svg
        aria-hidden="true"
        width="22"
        height="22"
        viewBox="0 0 22 22"
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
      >
        <path d="M5 2.5h12v17l-2.4-1.6-2.4 1.6-2.4-1.6-2.4 1.6L5 17.9z" stroke-linejoin="round" />
        <path d="M13.8 10.6H8.4m2-2.2-2.2 2.2 2.2 2.2" stroke-linecap="round" stroke-linejoin="round" />
      </svg>
    </span>
  );
}

/** Points along the line, and down once what it stands beside is open. */
export function Chevron() {
  return (
    <svg class="chevron" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d="M6 3.5 10.5 8 6 12.5"
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

/** Two sliders: the way to the settings. */
export function SettingsIcon() {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" fill="none" stroke="currentColor">
      <path d="M3 6.5h5m5 0h4M3 13.5h9m5 0h0" stroke-width="1.6" stroke-linecap="round" />
      <circle cx="10.5" cy="6.5" r="2.2" stroke-width="1.6" />
      <circle cx="14.5" cy="13.5" r="2.2" stroke-width="1.6" />
    </svg>
  );
}
