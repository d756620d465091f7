/** The facilitator's cookie; over HTTPS it carries the prefix that binds it to this very host. */
export const cookieName = (secure: boolean): string => (secure ? '__Host-aktordag' : 'aktordag');

/** The cookie of a facilitator who was invited to a workshop: one each, so that no login takes the place of another. */
export const invitedCookieName = (code: string, secure: boolean): string => `${cookieName(secure)}-${code}`;

/** The value of a cookie in a Cookie header, when it is there and looks like one of our tokens. */
export function tokenFromCookies(header: string | undefined, cookie: string): string | undefined {
  const name = `${cookie}=`;
  const found = header?.split(';').find((part) => part.trim().startsWith(name));
  const value = found?.trim().slice(name.length);
  return value && /^[A-Za-z0-9_-]{43}$/.test(value) ? value : undefined;
}
