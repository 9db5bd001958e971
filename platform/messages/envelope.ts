import type { Protocol } from '../protocol';

/** A message as it travels. */
export interface Envelope<Name extends keyof Protocol = keyof Protocol> {
  name: Name;
  data: Parameters<Protocol[Name]>[0];
}

/** Whether a message is one of those that `heard` names; its data is checked against the rule of that name. */
export function isEnvelope(message: unknown, heard: object): message is Envelope {
  if (typeof message !== 'object' || message === null) return false;
  const { name } = message as { name?: unknown };
  return typeof name === 'string' && Object.hasOwn(heard, name);
}

/**
 * An answer as it travels: JSON text. Firefox copies an object from one context to another property by property, which takes
 * a popup four times as long for a report of 500 claims.
 */
export const packed = (answer: unknown): string | undefined => JSON.stringify(answer);

/** Back from {@link packed}; undefined when nobody answered. */
export const unpacked = (answer: unknown): unknown => (typeof answer === 'string' ? JSON.parse(answer) : undefined);
