import { passphrase } from './server.ts';

/** A facilitator's HTTP side: logs in and starts workshops. */
export class Facilitator {
  readonly origin: string;
  readonly cookie: string;

  private constructor(origin: string, cookie: string) {
    this.origin = origin;
    this.cookie = cookie;
  }

  static async login(origin: string, words = passphrase): Promise<Facilitator> {
    const response = await post(origin, '/api/login', { passphrase: words });
    if (response.status !== 204) throw new Error(`login answered ${response.status}`);
    return new Facilitator(origin, response.headers.get('set-cookie')?.split(';')[0] ?? '');
  }

  post(path: string, body: unknown): Promise<Response> {
    return post(this.origin, path, body, { cookie: this.cookie });
  }

  get(path: string): Promise<Response> {
    return fetch(this.origin + path, { headers: { cookie: this.cookie } });
  }

  /** Starts a workshop and gives its code. */
  async startWorkshop(scenarioId = 'solvig-oevelse'): Promise<string> {
    const response = await this.post('/api/workshops', { scenarioId });
    const { code } = (await response.json()) as { code: string };
    return code;
  }

  confirm(words = passphrase): Promise<Response> {
    return this.post('/api/confirm', { passphrase: words });
  }
}

export const post = (
  origin: string,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> =>
  fetch(origin + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
