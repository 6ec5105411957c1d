/** The looks of a page that the command line writes: readable on paper, on small screens and in the dark, with nothing to load. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --line: #8886; --soft: #8882; --good: #176f3d; --bad: #b3261e; }
@media (prefers-color-scheme: dark) { :root { --good: #7ddc9f; --bad: #ffb4ab; } }
* { box-sizing: border-box; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.25rem; margin-top: 2.5rem; border-bottom: 1px solid var(--line); }
.phrase { border: 1px solid var(--line); border-radius: 6px; padding: 0 1rem; margin: 1rem 0; break-inside: avoid; }
.say { font-size: 1.05rem; padding-inline-start: 1.2rem; }
table { border-collapse: collapse; width: 100%; } td, th { text-align: start; vertical-align: top; padding: .4rem; border-top: 1px solid var(--line); }
.scroll { overflow-x: auto; } .holds { color: var(--good); } .fails { color: var(--bad); font-weight: 600; }
code { background: var(--soft); padding: 0 .2em; border-radius: 3px; }
@media (max-width: 40rem) { tr { display: block; padding: .5rem 0; border-top: 1px solid var(--line); } td { display: block; border: 0; padding: .1rem 0; } th { display: none; } }
@media print { body { max-width: none; font-size: 11pt; } nav { display: none; } }
`;
