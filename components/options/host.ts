/** The host name that a reader means by a name or an address; null when it is none. */
export function hostFrom(typed: string): string | null {
  const address = /^https?:\/\//i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`;
  if (!URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  return /^[a-z0-9._-]{1,253}$/.test(hostname) ? hostname : null;
}
