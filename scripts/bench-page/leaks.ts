import type { Load } from './measure';

/** What a page with the extension shows of it that the same page without it does not: one line each, none when nothing. */
export function leaksOf(name: string, ours: Load, control: Load): string[] {
  const globals = ours.globals.filter((global) => !control.globals.includes(global));
  return [
    ...(globals.length > 0 ? [`globals ${globals.join(', ')}`] : []),
    ...(ours.html === control.html ? [] : ['changed markup']),
    ...(ours.shift > control.shift ? [`layout shift ${(ours.shift - control.shift).toFixed(4)}`] : []),
    ...(ours.requests > control.requests ? [`${ours.requests - control.requests} requests`] : []),
    ...(ours.messages > control.messages ? [`${ours.messages - control.messages} console messages`] : []),
  ].map((leak) => `${name}: ${leak}`);
}
