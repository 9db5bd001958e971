interface SwitchProps {
  label: string;
  on: boolean;
  disabled?: boolean;
  set(on: boolean): void;
}

/** Something that is on or off, and takes effect at once. */
export function Switch({ label, on, disabled = false, set }: SwitchProps) {
  return (
    <label class="switch">
      <span>{label}</span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        disabled={disabled}
        onChange={(event) => set(event.currentTarget.checked)}
      />
    </label>
  );
}
