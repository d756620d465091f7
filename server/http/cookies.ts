/** The facilitator's cookie; over HTTPS it carries the prefix that binds it to this very host. */
export const cookieName = (secure: boolean): string => (secure ? '__Host-aktordag' : 'aktordag');

/** The value of a cookie in a Cookie header, when it is there and looks like one of our tokens. */
export function tokenFromCookies(header: string | undefined, secure: boolean): string | undefined {
  const name = `${cookieName(secure)}=`;
  const cookie = header?.split(';').find((part) => part.trim().startsWith(name));
  const value = cookie?.trim().slice(name.length);
  return value && /^[A-Za-z0-9_-]{43}$/.test(value) ? value : undefined;
}
