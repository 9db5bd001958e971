import type { Protocol } from '../protocol';
import { RULES } from './rules';

/** A message as it travels. */
export interface Envelope<Name extends keyof Protocol = keyof Protocol> {
  name: Name;
  data: Parameters<Protocol[Name]>[0];
}

/** Whether a message is one of the protocol's by name; its data is checked against the rule of that name. */
export function isEnvelope(message: unknown): message is Envelope {
  if (typeof message !== 'object' || message === null) return false;
  const { name } = message as { name?: unknown };
  return typeof name === 'string' && Object.hasOwn(RULES, name);
}
