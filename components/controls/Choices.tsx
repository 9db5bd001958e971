import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** One choice: its value, what it is called, and what may stand beside the name. */
interface Option<Value> {
  value: Value;
  label: string;
  hint?: string;
  sample?: ComponentChildren;
}

interface OneOfProps<Value> {
  title: string;
  options: readonly Option<Value>[];
  chosen: Value;
  choose(value: Value): void;
}

/** A choice of one. */
export function OneOf<Value extends string>({ title, options, chosen, choose }: OneOfProps<Value>) {
  const name = useId();
  return (
    <fieldset class="choices">
      <legend>{title}</legend>
      {options.map((option) => (
        <Choice key={option.value} option={option}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === chosen}
            onChange={() => choose(option.value)}
          />
        </Choice>
      ))}
    </fieldset>
  );
}

interface AnyOfProps<Value> {
  title: string;
  options: readonly Option<Value>[];
  chosen: readonly Value[];
  choose(values: Value[]): void;
}

/** A choice of any number, kept in the order of the options. */
export function AnyOf<Value extends string | number>({ title, options, chosen, choose }: AnyOfProps<Value>) {
  const values = options.map(({ value }) => value);
  const toggle = (toggled: Value, on: boolean) =>
    choose(values.filter((value) => (value === toggled ? on : chosen.includes(value))));
  return (
    <fieldset class="choices">
      <legend>{title}</legend>
      {options.map((option) => (
        <Choice key={option.value} option={option}>
          <input
            type="checkbox"
            checked={chosen.includes(option.value)}
            onChange={(event) => toggle(option.value, event.currentTarget.checked)}
          />
        </Choice>
      ))}
    </fieldset>
  );
}

function Choice({ option, children }: { option: Option<unknown>; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label class="choice">
      {children}
      <span>
        {option.label}
        {option.hint !== undefined && <span class="hint">{option.hint}</span>}
      </span>
      {option.sample}
    </label>
  );
}
