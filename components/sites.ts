import { isHostName } from '../platform/settings';

/** Lists of host names as the settings hold them. A page without a host changes nothing. */

export const hasHost = (hosts: readonly string[], host: string | null): boolean =>
  host !== null && hosts.includes(host);

export const withoutHost = (hosts: readonly string[], host: string | null): string[] => hosts.filter((h) => h !== host);

export const withHost = (hosts: readonly string[], host: string | null): string[] =>
  host === null ? [...hosts] : [...withoutHost(hosts, host), host].sort();

/** The host name that a reader means by a name or an address; null when it is none. */
export function hostFrom(typed: string): string | null {
  const address = /^https?:\/\//i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`;
  if (!URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  return isHostName(hostname) ? hostname : null;
}
