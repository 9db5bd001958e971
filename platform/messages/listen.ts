import type { Runtime } from 'webextension-polyfill';
import { messageOf, type Protocol, type Result } from '../protocol';
import { type Envelope, isEnvelope, packed } from './envelope';
import { ruleOf } from './rules';
import { roleOf } from './sender';

/** What a context does on the messages it hears. The sender has been checked: it is one that may send this message. */
export type Handlers = {
  [Name in keyof Protocol]?: (
    data: Parameters<Protocol[Name]>[0],
    sender: Runtime.MessageSender,
  ) => ReturnType<Protocol[Name]> | Awaited<ReturnType<Protocol[Name]>>;
};

type Listening = Pick<Runtime.Static, 'id' | 'getURL' | 'onMessage'>;

/**
 * Hears the messages that `handlers` names, until `signal` aborts. Messages for other contexts are left to them; a
 * forged one (foreign sender, wrong context, wrong shape, too large) is refused. A handler that throws answers with its
 * error's message. Answers through the callback, the one way that both browsers have with and without the polyfill.
 */
export function listen(runtime: Listening, handlers: Handlers, signal: AbortSignal): void {
  const listener = (message: unknown, sender: Runtime.MessageSender, reply: (answer: unknown) => void) => {
    if (!isEnvelope(message, handlers)) return undefined;
    const role = roleOf(sender, runtime);
    const rule = ruleOf(message.name);
    const answered = (result: unknown) => reply(packed(result));
    if (role === null || !rule.from.includes(role)) answered(refusal('sender', message.name));
    else if (!rule.fits(message.data)) answered(refusal('shape', message.name));
    else void answer(handlers, message, sender).then(answered);
    return true;
  };
  runtime.onMessage.addListener(listener as never);
  signal.addEventListener('abort', () => runtime.onMessage.removeListener(listener as never), { once: true });
}

async function answer(handlers: Handlers, message: Envelope, sender: Runtime.MessageSender): Promise<unknown> {
  const handle = handlers[message.name] as (data: unknown, sender: Runtime.MessageSender) => unknown;
  try {
    return await handle(message.data, sender);
  } catch (error) {
    return { ok: false, error: messageOf(error) } satisfies Result<never>;
  }
}

const refusal = (what: 'sender' | 'shape', name: string): Result<never> => ({
  ok: false,
  error: `refused: ${name} from a wrong ${what}`,
});
