/** The page's style sheet: the system's font, one accent colour, light and dark as the reader's system asks. */
export const style = `:root {
  color-scheme: light dark;
  --page: #f4f5f2;
  --card: #ffffff;
  --own: #f2f7f6;
  --ink: #1c2426;
  --quiet: #55625f;
  --rule: #d9deda;
  --edge: #7d8986;
  --accent: #0b5f66;
  --on-accent: #ffffff;
  --tint: #e0eeed;
  --wrong: #a3271c;
  --notice: #fdf3d7;
  --notice-ink: #4d3b00;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #12181a;
    --card: #1b2325;
    --own: #17292b;
    --ink: #e7edeb;
    --quiet: #a5b3b0;
    --rule: #303b3d;
    --edge: #7f8d8a;
    --accent: #74c7c6;
    --on-accent: #06282b;
    --tint: #1d3b3d;
    --wrong: #ff9d8f;
    --notice: #372f16;
    --notice-ink: #f3e3b0;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-block: 4rem 11rem; }
body {
  margin: 0;
  background: var(--page);
  color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', sans-serif;
  overflow-wrap: break-word;
}
h1, h2, h3, p, ul, ol, dl, dd { margin: 0; }
h1 { font-size: 1.2rem; line-height: 1.3; letter-spacing: -0.01em; }
h2 { font-size: 1rem; }
h3 { font-size: 1.05rem; line-height: 1.35; }
a { color: var(--accent); text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 1rem; z-index: 3; padding: 0.7rem 1rem; background: var(--card); }

.top { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 1.25rem; padding: 0.9rem 1.5rem; background: var(--card); border-bottom: 1px solid var(--rule); }
.made-up { position: sticky; top: 0; z-index: 2; padding: 0.4rem 1.5rem; background: var(--notice); color: var(--notice-ink); font-size: 0.9rem; }
.who { width: 100%; }
.who summary { display: flex; align-items: center; gap: 0.6rem; min-height: 44px; cursor: pointer; list-style: none; }
.who summary::-webkit-details-marker { display: none; }
.who .change { flex: none; margin-left: auto; color: var(--accent); text-decoration: underline; }
.frame { max-width: 72rem; margin: 0 auto; padding: 0 1rem; }
.side { display: none; }
.side p { color: var(--quiet); font-size: 0.9rem; margin-bottom: 0.75rem; }
.people { list-style: none; padding: 0; display: grid; gap: 0.15rem; }
.people a { display: flex; align-items: center; gap: 0.7rem; min-height: 52px; padding: 0.35rem 0.6rem; border-radius: 0.7rem; color: inherit; text-decoration: none; line-height: 1.3; }
.people [aria-current] { background: var(--card); box-shadow: inset 0 0 0 1.5px var(--accent); }
.people strong { display: block; font-weight: 600; }
.job { color: var(--quiet); font-size: 0.88rem; }
.badge { flex: none; display: grid; place-items: center; width: 2.25rem; height: 2.25rem; border-radius: 50%; background: var(--tint); color: var(--accent); font-size: 0.8rem; font-weight: 700; }
.badge.bot, [aria-current] .badge { background: var(--accent); color: var(--on-accent); }

main { display: flex; flex-direction: column; min-width: 0; min-height: calc(100vh - 11rem); }
#log { flex: 1; display: flex; flex-direction: column; gap: 1.5rem; padding: 1.5rem 0; }
.welcome, .answer { padding: 1rem 1.15rem; background: var(--card); border: 1px solid var(--rule); border-radius: 0.9rem; }
.welcome, .answer, .questions { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.75rem; }
.welcome h3 { font-size: 1.3rem; }
.message { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.6rem; }
.message > header { display: grid; grid-template-columns: 2.25rem minmax(0, 1fr); align-items: center; gap: 0 0.7rem; }
.message time, .where { color: var(--quiet); font-size: 0.85rem; margin-left: 0.35rem; }
.line { grid-column: 2; }
.line, .answer { overflow-wrap: anywhere; }
.line, .answer p, .answer li span, .answer dd, td, th { white-space: pre-wrap; }
.own .answer { background: var(--own); border-style: dashed; border-color: var(--edge); }
.problem .answer { border-left: 4px solid var(--accent); }
.audience { justify-self: start; padding: 0.05rem 0.6rem; border-radius: 1rem; background: var(--tint); color: var(--accent); font-size: 0.82rem; font-weight: 600; }
.answer ul, .answer ol { padding-left: 1.2rem; display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.55rem; }
.answer .numbered { list-style: none; padding-left: 0; }
.answer li::marker { color: var(--quiet); }
.item { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0.35rem 1rem; }
.item > div { flex: 1 1 14rem; min-width: 0; }
.detail { display: block; color: var(--quiet); font-size: 0.92rem; }
dl { display: grid; gap: 0.3rem; }
dl div { display: flex; flex-wrap: wrap; gap: 0 0.75rem; }
dt { color: var(--quiet); min-width: 9rem; }
.progress { display: grid; gap: 0.35rem; }
progress { appearance: none; width: 100%; height: 0.6rem; border: 0; border-radius: 1rem; background: var(--rule); overflow: hidden; }
progress::-webkit-progress-bar { background: var(--rule); }
progress::-webkit-progress-value { background: var(--accent); border-radius: 1rem; }
progress::-moz-progress-bar { background: var(--accent); border-radius: 1rem; }
.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.95rem; }
caption { text-align: left; font-weight: 600; padding-bottom: 0.4rem; }
th, td { text-align: left; vertical-align: top; padding: 0.45rem 0.8rem 0.45rem 0; border-bottom: 1px solid var(--rule); min-width: 6rem; }
.citation { padding-left: 0.9rem; border-left: 3px solid var(--accent); color: var(--quiet); font-size: 0.92rem; }

button, input, textarea, select { font: inherit; color: inherit; }
button { flex: none; max-width: 100%; overflow-wrap: anywhere; min-height: 44px; min-width: 44px; padding: 0.45rem 1rem; border: 1px solid var(--edge); border-radius: 0.6rem; background: var(--card); color: var(--accent); font-weight: 600; cursor: pointer; transition: background 0.15s; }
.main { background: var(--accent); border-color: var(--accent); color: var(--on-accent); justify-self: start; }
.quiet { border-color: transparent; background: transparent; padding-inline: 0; text-decoration: underline; text-underline-offset: 0.15em; }
form { min-width: 0; max-width: 100%; }
.choices { display: flex; flex-wrap: wrap; gap: 0.5rem; }
input, textarea, select { width: 100%; min-height: 44px; padding: 0.55rem 0.75rem; border: 1px solid var(--edge); border-radius: 0.6rem; background: var(--card); }
textarea { resize: vertical; }
::placeholder { color: var(--quiet); opacity: 1; }
.field { display: grid; gap: 0.2rem; max-width: 36rem; }
label { font-weight: 600; }
.hint, .optional { color: var(--quiet); font-weight: 400; font-size: 0.92rem; }
.error, .errors p, .errors a { color: var(--wrong); font-weight: 600; }
.errors { padding: 0.8rem 1rem; border: 2px solid var(--wrong); border-radius: 0.6rem; }
[aria-invalid] { border: 2px solid var(--wrong); }

.composer { position: sticky; bottom: 0; display: grid; gap: 0.35rem; padding: 0.75rem 0 1rem; background: var(--page); border-top: 1px solid var(--rule); }
.composer .row { display: flex; align-items: flex-end; gap: 0.6rem; }
.composer textarea { field-sizing: content; max-height: 9rem; resize: none; }
#trouble { color: var(--wrong); font-weight: 600; }
#trouble:empty { display: none; }
#keys, .plain { color: var(--quiet); font-size: 0.85rem; }
@media (hover: hover) {
  button:hover, .people a:hover { background: var(--tint); }
  .main:hover { background: var(--accent); text-decoration: underline; }
}
@media (hover: none), (max-width: 30rem) { #keys { display: none; } }
/* A window this low has no room for a fixed bar. */
@media (max-height: 26rem) { .composer { position: static; } }
@media (max-width: 30rem) {
  .top { padding: 0.75rem 1rem; }
  .made-up { padding-inline: 1rem; font-size: 0.8rem; }
  .answer, .welcome { padding: 0.85rem 0.9rem; }
}
@media (min-width: 60rem) {
  .who { display: none; }
  .top, .made-up { padding-inline: max(1.5rem, calc(50vw - 34.5rem)); }
  .frame { display: grid; grid-template-columns: 17rem minmax(0, 1fr); gap: 2.5rem; padding: 0 1.5rem; }
  .side { display: block; position: sticky; top: 2.2rem; align-self: start; padding: 1.5rem 0; }
  main { min-height: calc(100vh - 6.5rem); }
}
@media (prefers-reduced-motion: reduce) { * { transition: none !important; } }
`
