interface SwitchProps {
  label: string;
  on: boolean;
  disabled?: boolean;
  /** Tells whether it could be set; if not, the switch goes back. */
  set(on: boolean): Promise<boolean>;
}

/** Something that is on or off, and takes effect at once. */
export function Switch({ label, on, disabled = false, set }: SwitchProps) {
  const change = async (input: HTMLInputElement) => {
    const wanted = input.checked;
    if (!(await set(wanted))) input.checked = !wanted;
  };
  return (
    <label class="switch">
      <span>{label}</span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        disabled={disabled}
        onChange={(event) => void change(event.currentTarget)}
      />
    </label>
  );
}
