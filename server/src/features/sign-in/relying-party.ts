/** Whom passkeys are made for: a browser shows one to this host alone, and signs which page asked. */
export interface RelyingParty {
  /** The host, such as "dich.hue.gov.vn". */
  id: string;
  /** Scheme, host and port, such as "https://dich.hue.gov.vn". */
  origin: string;
}

/** Of the product's own address; null where browsers know no passkeys: without https, but on this very machine. */
export function relyingPartyOf(publicUrl: string | null | undefined): RelyingParty | null {
  if (!publicUrl) return null;
  const { protocol, hostname, origin } = new URL(publicUrl);
  return protocol === 'https:' || hostname === 'localhost' ? { id: hostname, origin } : null;
}
