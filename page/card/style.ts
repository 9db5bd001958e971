/** Pixels, not rem: a page may have set its root's font size to anything, and zooming scales pixels as well. */
export const CARD_STYLE = `
.card {
  --ground: #ffffff; --ink: #1c1b1f; --soft: #55535c; --line: #c9c6d0;
  box-sizing: border-box; inline-size: max-content; max-inline-size: min(340px, 100vw - 16px);
  max-block-size: var(--room, 80vh); overflow: auto; overscroll-behavior: contain;
  margin: 0; padding: 10px 12px 12px; border: 1px solid var(--line); border-radius: 10px;
  background: var(--ground); color: var(--ink); box-shadow: 0 6px 24px rgb(0 0 0 / 0.22);
  font: 14px/1.45 system-ui, sans-serif; text-align: start; overflow-wrap: anywhere;
}
@media (prefers-color-scheme: dark) {
  .card { --ground: #26252b; --ink: #f1eff4; --soft: #bcb8c4; --line: #55535c; }
}
header { display: flex; align-items: center; justify-content: space-between; gap: 12px; }
.level { display: flex; align-items: center; gap: 8px; font-size: 13px; color: var(--soft); }
.meter { display: inline-flex; gap: 3px; flex: none; }
.meter i { inline-size: 8px; block-size: 8px; border: 1.5px solid var(--ink); border-radius: 2px; box-sizing: border-box; }
.meter .full { background: var(--ink); }
button {
  flex: none; inline-size: 28px; block-size: 28px; margin: -4px -6px -4px 0; padding: 0; border: 0; border-radius: 6px;
  background: none; color: var(--soft); font: 20px/1 system-ui, sans-serif; cursor: pointer;
}
button:hover { background: var(--line); color: var(--ink); }
button:focus-visible { outline: 2px solid currentColor; outline-offset: 1px; }
p { margin: 4px 0 0; }
.who { font-size: 16px; font-weight: 600; line-height: 1.3; }
.about { color: var(--soft); }
.reasons { margin: 8px 0 0; padding: 8px 0 0; border-block-start: 1px solid var(--line); list-style: none; }
.reasons li + li { margin-block-start: 4px; color: var(--soft); }
.others { margin-block-start: 8px; font-weight: 500; }
@media (forced-colors: active) {
  .meter .full { background: CanvasText; forced-color-adjust: none; }
}
@media print { .card { display: none; } }
`;
