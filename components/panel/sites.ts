/** Lists of host names as the settings hold them. A page without a host changes nothing. */
export const hasHost = (hosts: readonly string[], host: string | null): boolean =>
  host !== null && hosts.includes(host);

export const withoutHost = (hosts: readonly string[], host: string | null): string[] => hosts.filter((h) => h !== host);

export const withHost = (hosts: readonly string[], host: string | null): string[] =>
  host === null ? [...hosts] : [...withoutHost(hosts, host), host].sort();
