/** The look of the page; colours agree with those of the charts. */
export const STYLE = `
:root {
  color-scheme: light;
  --ground: #f4f6f8; --card: #ffffff; --ink: #1c2128; --muted: #57606a; --line: #d5dae0;
  --fails: #a4262c; --open: #7a5200; --holds: #0a6640; --accent: #0b5cad; --caution: #fff6e0; --caution-line: #b97a00; --shade: rgb(28 33 40 / 32%);
}
@media (prefers-color-scheme: dark) {
  :root:not([data-theme='light']) {
    color-scheme: dark;
    --ground: #0f1216; --card: #171b21; --ink: #e8ebef; --muted: #a5adb8; --line: #39414c;
    --fails: #ff9b9b; --open: #e6b13c; --holds: #5fd0a5; --accent: #7db8f0; --caution: #2b2413; --caution-line: #d9a63a; --shade: rgb(0 0 0 / 62%);
  }
}
:root[data-theme='dark'] {
  color-scheme: dark;
  --ground: #0f1216; --card: #171b21; --ink: #e8ebef; --muted: #a5adb8; --line: #39414c;
  --fails: #ff9b9b; --open: #e6b13c; --holds: #5fd0a5; --accent: #7db8f0; --caution: #2b2413; --caution-line: #d9a63a; --shade: rgb(0 0 0 / 62%);
}
html[lang='en'] [lang='fr'], html[lang='fr'] [lang='en'] { display: none; }
* { box-sizing: border-box; }
html { scroll-behavior: smooth; }
body {
  margin: 0; background: var(--ground); color: var(--ink);
  font: 16px/1.55 system-ui, 'Segoe UI', Roboto, 'Liberation Sans', 'DejaVu Sans', sans-serif;
}
main { max-width: 1120px; margin: 0 auto; padding: 0 16px 48px; }
.bar {
  display: flex; flex-wrap: wrap; gap: 8px; justify-content: flex-end;
  max-width: 1120px; margin: 0 auto; padding: 12px 16px;
}
h1 { text-wrap: balance; font-size: 1.9rem; line-height: 1.2; margin: 0 0 8px; }
h2 { font-size: 1.35rem; line-height: 1.3; margin: 0 0 12px; }
h3 { font-size: 1.05rem; margin: 20px 0 8px; }
p { margin: 0 0 12px; max-width: 75ch; }
.brand { color: var(--muted); letter-spacing: 0.04em; margin: 0; }
.question { font-size: 1.2rem; }
.lead { font-size: 1.1rem; }
.muted { color: var(--muted); font-size: 0.92rem; }
.caution {
  background: var(--caution); border-left: 4px solid var(--caution-line);
  padding: 10px 14px; max-width: none; border-radius: 0 6px 6px 0;
}
.caution strong { font-weight: 600; }
section {
  background: var(--card); border: 1px solid var(--line); border-radius: 8px;
  padding: 20px; margin-top: 20px;
}
nav ul { display: flex; flex-wrap: wrap; gap: 4px 18px; list-style: none; margin: 12px 0 0; padding: 0; }
a { color: var(--accent); }
button, select {
  font: inherit; font-size: 0.92rem; color: var(--ink); background: var(--card);
  border: 1px solid var(--line); border-radius: 6px; padding: 5px 11px; min-height: 34px;
}
select { max-width: 100%; }
button { cursor: pointer; }
button:hover { border-color: var(--accent); }
button[aria-pressed='true'] { background: var(--ink); color: var(--card); border-color: var(--ink); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.chooser { display: flex; flex-wrap: wrap; align-items: baseline; gap: 6px 10px; }
.chooser label { font-weight: 600; }
.chooser p { margin: 0; flex-basis: 100%; }
figure { margin: 24px 0 0; min-width: 0; }
figure + figure { border-top: 1px solid var(--line); }
.beside { display: grid; gap: 8px 32px; }
.beside figure { margin-top: 0; }
.beside h3:first-child { margin-top: 0; }
.beside noscript + figure { margin-top: 16px; }
.beside .caution { margin: 0; }
.beside .save { margin-bottom: 16px; }
.beside > div { min-width: 0; }
.beside .lead { font-size: 1.2rem; }
@media screen and (min-width: 960px) {
  .beside { grid-template-columns: minmax(300px, 2fr) minmax(0, 3fr); align-items: start; }
  .opening .beside { grid-template-columns: 1fr 1fr; align-items: center; }
  .opening .beside .caution:first-child { align-self: start; }
  .figures.two { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 32px; }
  .figures.two figure + figure { border-top: 0; }
  .figures.two figure[data-figure='events'] { grid-column: 1 / -1; }
}
.sides { display: flex; flex-flow: column; gap: 4px 22px; font-size: 1.05rem; }
.sides.many { flex-flow: row wrap; }
.sides div { display: flex; gap: 14px; }
.sides.many div { gap: 8px; }
.sides dd { margin-bottom: 0; }
.sides dt { min-width: 1em; font-weight: 700; color: var(--ink); }
.glance td { min-width: 11em; }
.glance { margin-top: 12px; }
.numbers th[scope='row'] { min-width: 8.5em; }
.wide td:first-child { min-width: 15em; }
.wide td:nth-child(2) { min-width: 10em; }
.numbers { font-size: 0.84rem; }
.numbers td, .numbers th { padding-right: 8px; }
.numbers td.verdict { white-space: normal; min-width: 6.5em; color: inherit; }
table .muted { font-size: inherit; }
.scroll + p, ol + .scroll { margin-top: 12px; }
.scroll {
  overflow-x: auto; max-width: 100%;
  /* A shadow at either side behind which there is more: the card covers it at the end of the way. */
  background:
    linear-gradient(to right, var(--card) 40%, transparent) left / 36px 100% no-repeat local,
    linear-gradient(to left, var(--card) 40%, transparent) right / 36px 100% no-repeat local,
    linear-gradient(to right, var(--shade), transparent) left / 14px 100% no-repeat scroll,
    linear-gradient(to left, var(--shade), transparent) right / 14px 100% no-repeat scroll;
}
.chart svg { display: block; max-width: none; }
img.print { display: none; }
.save { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; margin-top: 10px; }
.save > span { color: var(--muted); font-size: 0.92rem; }
table { border-collapse: collapse; font-size: 0.92rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: 600; padding: 4px 0 8px; }
/* Stays in view while a wide table is scrolled, and is no wider than what is seen of it. */
.scroll { container-type: inline-size; }
caption span { display: inline-block; position: sticky; left: 0; max-width: 100cqw; }
caption span span { display: inline; position: static; }
th, td { text-align: left; vertical-align: top; padding: 5px 14px 5px 0; border-bottom: 1px solid var(--line); }
thead th { vertical-align: bottom; color: var(--muted); font-weight: 600; }
tbody th { font-weight: normal; }
td.number { text-align: right; white-space: nowrap; }
td.short { white-space: nowrap; }
td ul { margin: 0; padding-left: 18px; }
code, pre { font: 0.86em/1.5 ui-monospace, 'Cascadia Code', Menlo, Consolas, 'DejaVu Sans Mono', monospace; }
main { overflow-wrap: break-word; }
code { overflow-wrap: anywhere; }
td code { overflow-wrap: normal; }
pre { background: var(--ground); border: 1px solid var(--line); border-radius: 6px; padding: 10px 12px; overflow-x: auto; }
article { padding-top: 8px; scroll-margin-top: 8px; }
article + article { border-top: 1px solid var(--line); margin-top: 28px; }
article h3 { font-size: 1.15rem; }
#overview th[scope='row'], #reach th[scope='row'] { min-width: 13em; }
#rivals th[scope='row'] { min-width: 12em; max-width: 24em; }
#reach td:last-child, #rivals td:nth-child(2) { min-width: 17em; }
h4 { font-size: 1rem; margin: 16px 0 6px; }
svg.share { vertical-align: middle; }
svg.share .track { fill: var(--line); }
svg.share .extent { fill: var(--accent); fill-opacity: 0.45; }
svg.share .middle { fill: var(--accent); }
header.opening > ul { padding-left: 20px; margin: 0 0 12px; max-width: 80ch; }
.verdict { white-space: nowrap; }
.verdict.fails { color: var(--fails); }
.verdict.undecided { color: var(--open); }
.verdict.holds { color: var(--holds); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; margin: 0 0 12px; }
dt { color: var(--muted); }
dd { margin: 0; min-width: 0; }
details { margin-top: 12px; }
summary { cursor: pointer; color: var(--accent); }
section > ul { padding-left: 20px; margin: 0; max-width: 80ch; }
section > ul li { margin-bottom: 6px; }
footer { color: var(--muted); font-size: 0.92rem; margin-top: 20px; }
@media (max-width: 560px) {
  td .verdict { white-space: normal; }
  body { font-size: 15px; }
  h1 { font-size: 1.5rem; }
  section { padding: 14px 12px; }
  main { padding: 0 8px 32px; }
  dl { grid-template-columns: 1fr; gap: 0; }
  dd { margin-bottom: 8px; }
  .save { gap: 6px; }
  .save button { padding: 5px 9px; }
}
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
@page { size: A4; margin: 14mm; }
@media print {
  :root, :root[data-theme] {
    color-scheme: light;
    --ground: #ffffff; --card: #ffffff; --ink: #000000; --muted: #3d3d3d; --line: #999999;
    --fails: #000000; --open: #000000; --holds: #000000; --accent: #000000; --caution: #ffffff; --caution-line: #000000;
  }
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  .bar, nav, .save, .chart, .chooser select, .chooser label { display: none; }
  section { border: 0; padding: 0; margin-top: 18pt; }
  img.print { display: block; max-width: 100%; max-height: 94mm; width: auto; height: auto; }
  .beside img.print { max-height: 78mm; }
  figure, tr, .caution, li, dl { break-inside: avoid; }
  h2, h3, caption, .chooser { break-after: avoid; }
  figure { margin-top: 10pt; }
  thead { display: table-header-group; }
  .scroll { overflow: visible; background: none; }
  table { font-size: 8.5pt; }
  .numbers, .wide, .lives { font-size: 7pt; }
  td code { overflow-wrap: anywhere; font-size: 6.5pt; }
  .glance, .lives { break-inside: avoid; }
  .lead, .beside .lead { font-size: 1.05em; }
  th, td { padding: 2pt 7pt 2pt 0; }
  pre { white-space: pre-wrap; }
}
`;
