/** On Record's mark: a line of speech with its source underlined. Decorative: its name stands beside it. */
export function Mark({ working = false }: { working?: boolean }) {
  return (
    <svg class={working ? 'mark mark-working' : 'mark'} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d="M6 5h9v9.5c0 5-2.6 7.7-7.6 8.5l-.9-2.6c2.6-.7 3.9-2 4-4.4H6zM19 5h9v9.5c0 5-2.6 7.7-7.6 8.5l-.9-2.6c2.6-.7 3.9-2 4-4.4H19z" />
      <path class="mark-line" d="M5 28h22" />
    </svg>
  );
}
