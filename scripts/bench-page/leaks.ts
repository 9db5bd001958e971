import type { Load } from './measure';

/**
 * What a page shows of the extension: globals and markup that the same page without it has not, and what the extension
 * caused. One line each, none when nothing.
 */
export function leaksOf(name: string, ours: Load, control: Load): string[] {
  const globals = ours.globals.filter((global) => !control.globals.includes(global));
  const { requests, messages, moved } = ours.caused;
  return [
    ...(globals.length > 0 ? [`globals ${globals.join(', ')}`] : []),
    ...(ours.html === control.html ? [] : ['changed markup']),
    ...(moved > 0 ? [`layout shift ${moved.toFixed(4)} as the highlights came`] : []),
    ...requests.map((url) => `a request for ${url}`),
    ...messages.map((message) => `a message: ${message}`),
  ].map((leak) => `${name}: ${leak}`);
}
