import type { ComponentChild } from 'preact';
import { useId } from 'preact/hooks';

/** One choice: its value, what it is called, and what may stand beside the name. */
interface Option<Value> {
  value: Value;
  label: string;
  hint?: string;
  sample?: ComponentChild;
}

interface ChoicesProps<Value> {
  title: string;
  options: readonly Option<Value>[];
}

interface OneOfProps<Value> extends ChoicesProps<Value> {
  chosen: Value;
  choose(value: Value): void;
}

/** A choice of one. */
export function OneOf<Value extends string>({ chosen, choose, ...choices }: OneOfProps<Value>) {
  const name = useId();
  const input = (value: Value) => (
    <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => choose(value)} />
  );
  return <Choices {...choices} input={input} />;
}

interface AnyOfProps<Value> extends ChoicesProps<Value> {
  chosen: readonly Value[];
  choose(values: Value[]): void;
}

/** A choice of any number, kept in the order of the options. */
export function AnyOf<Value extends string | number>({ chosen, choose, ...choices }: AnyOfProps<Value>) {
  const values = choices.options.map(({ value }) => value);
  const toggle = (toggled: Value, on: boolean) =>
    choose(values.filter((value) => (value === toggled ? on : chosen.includes(value))));
  const input = (value: Value) => (
    <input
      type="checkbox"
      checked={chosen.includes(value)}
      onChange={(event) => toggle(value, event.currentTarget.checked)}
    />
  );
  return <Choices {...choices} input={input} />;
}

interface InputsProps<Value> extends ChoicesProps<Value> {
  input(value: Value): ComponentChild;
}

function Choices<Value extends string | number>({ title, options, input }: InputsProps<Value>) {
  return (
    <fieldset class="choices">
      <legend>{title}</legend>
      {options.map(({ value, label, hint, sample }) => (
        // biome-ignore lint/a11y/noLabelWithoutControl: `input` is the control
        <label class="choice" key={value}>
          {input(value)}
          <span>
            {label}
            {hint !== undefined && <span class="hint">{hint}</span>}
          </span>
          {sample}
        </label>
      ))}
    </fieldset>
  );
}
