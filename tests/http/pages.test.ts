import { readdirSync, readFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Facilitator } from '../support/facilitator.ts';
import { type ServerProcess, startProcess } from '../support/server.ts';

const client = fileURLToPath(new URL('../../dist/client', import.meta.url));
const assets = readdirSync(`${client}/assets`);
const largestOf = (ending: string) =>
  assets
    .filter((name) => name.endsWith(ending))
    .toSorted(
      (a, b) => readFileSync(`${client}/assets/${b}`).length - readFileSync(`${client}/assets/${a}`).length,
    )[0] ?? '';
const script = `/assets/${largestOf('.js')}`;
const style = `/assets/${largestOf('.css')}`;

let server: ServerProcess;
beforeAll(async () => {
  server = await startProcess();
});
afterAll(() => server.stop());

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** A request as it is written here: no path is tidied up and no body unpacked. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.origin);
    const asking = request({ hostname, port, path, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    asking.on('error', reject).end();
  });
}

const pages = [
  '/',
  '/d/CDFGHJ',
  '/skaerm/CDFGHJ',
  '/styring/CDFGHJ',
  '/medfacilitator/CDFGHJ',
  '/rapport/CDFGHJ',
  '/rapport/CDFGHJ/opfoelgning',
  '/rapport/CDFGHJ/genspil',
];

describe('what a browser is told', () => {
  it.each([
    ...pages,
    script,
    style,
    '/favicon.svg',
    '/api/place',
    '/api/workshops',
    '/nowhere',
    '/assets/nothing.js',
    '/healthz',
  ])('A5, I3: with %s, to run and load nothing from elsewhere and nothing inline', async (path) => {
    const { headers } = await ask(path);
    const policy = String(headers['content-security-policy']);
    const directives = Object.fromEntries(
      policy.split(';').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]),
    );
    expect(directives).toMatchObject({
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'worker-src': ["'self'"],
      'style-src': ["'self'"],
      'connect-src': ["'self'"],
      'base-uri': ["'none'"],
      'frame-ancestors': ["'none'"],
    });
    expect(policy).not.toMatch(/unsafe|http|\*/);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
      'referrer-policy': 'no-referrer',
    });
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  it('I3: no page has a script or a style in it that such a browser would refuse', async () => {
    for (const path of pages) {
      const html = (await ask(path)).body.toString();
      expect(html).toContain('<div id="root">');
      expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=|javascript:/i);
      expect(html).not.toMatch(/(src|href)="(https?:)?\/\//);
    }
  });
});

describe('what is kept, and what is asked for each time', () => {
  it('hashed files are kept for a year, and the page that names them is asked for each time', async () => {
    for (const path of [script, style]) {
      expect((await ask(path)).headers['cache-control']).toBe('public, max-age=31536000, immutable');
    }
    for (const path of pages) expect((await ask(path)).headers['cache-control']).toBe('no-cache');
    for (const path of ['/api/session', '/api/workshops'])
      expect((await ask(path)).headers['cache-control']).toBe('no-store');
  });

  it('a page that has not changed is not sent again', async () => {
    const { headers } = await ask('/');
    const again = await ask('/', { 'if-none-match': String(headers.etag) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it('scripts and styles come compressed to those who can unpack them', async () => {
    for (const path of [script, style]) {
      const plain = await ask(path);
      const packed = await ask(path, { 'accept-encoding': 'gzip' });
      expect(packed.headers['content-encoding']).toBe('gzip');
      expect(packed.headers['vary']).toContain('Accept-Encoding');
      expect(packed.body.length).toBeLessThan(plain.body.length / 2);
      expect(gunzipSync(packed.body).equals(plain.body)).toBe(true);
      expect((await ask(path, { 'accept-encoding': 'br' })).headers['content-encoding']).toBe('br');
    }
  });
});

describe('a path that leads nowhere', () => {
  it.each([
    '/nowhere',
    '/d',
    '/d/CDFGHJ/more',
    '/assets/',
    '/assets/index.html',
    '/index.html/..',
    '/../package.json',
    '/assets/../../../package.json',
    '/assets/..%2f..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/..%5c..%5cpackage.json',
    '/.git/config',
    '/data/aktordag.db',
    '//evil.example/%2e%2e',
  ])('I1: %s is answered with 404 or 400, and nothing of the machine', async (path) => {
    const { status, body } = await ask(path);
    expect([400, 403, 404]).toContain(status);
    expect(body.toString()).not.toMatch(/aktordag|"version"|root|Error|node_modules/i);
  });

  it.each(['/%', '/%ff', '/d/%E0%A4%A', '/api/%ff', '/api/workshops/%ff/runs/%'])(
    'I1: %s is no address and is refused',
    async (path) => {
      const { status, body } = await ask(path);
      expect([400, 401, 404]).toContain(status);
      expect(body.toString()).not.toMatch(/URIError|node_modules|\.js/);
    },
  );

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('I1: %s changes nothing anywhere', async (method) => {
    for (const path of ['/', '/api/workshops', '/metrics', script]) {
      expect((await ask(path, {}, method)).status).toBeGreaterThanOrEqual(method === 'OPTIONS' ? 200 : 400);
    }
    expect((await ask('/readyz')).status).toBe(200);
  });
});

describe('what operations look at', () => {
  it('O2: says that the process answers, and whether writing works', async () => {
    for (const path of ['/healthz', '/readyz']) {
      const { status, body } = await ask(path);
      expect([status, JSON.parse(body.toString())]).toEqual([200, { ok: true }]);
    }
  });

  it('P3: metrics are for this machine alone, also when a proxy stands in front', async () => {
    const { status, headers, body } = await ask('/metrics');
    expect([status, headers['content-type']]).toEqual([200, expect.stringContaining('text/plain')]);
    expect(body.toString()).toMatch(/^aktordag_connections 0$/m);
    expect((await ask('/metrics', { 'x-forwarded-for': '203.0.113.7' })).status).toBe(404);
  });

  it('P3: a login does not open them to others', async () => {
    const { cookie } = await Facilitator.login(server.origin);
    expect((await ask('/metrics', { cookie, 'x-forwarded-for': '203.0.113.7' })).status).toBe(404);
  });
});
