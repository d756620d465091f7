import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import express, { Router } from 'express';

const built = fileURLToPath(new URL('../client', import.meta.url));

/** The addresses that the page knows; everything else is not found. */
const pages = [
  '/',
  '/d/:code',
  '/skaerm/:code',
  '/styring/:code',
  '/medfacilitator/:code',
  '/rapport/:code',
  '/rapport/:code/opfoelgning',
  '/rapport/:code/genspil',
];

/** The built client. Hashed files never change and are kept for a year; the page itself is asked for each time. */
export function clientFiles(folder: string = built): Router {
  const router = Router();
  const missing = (response: express.Response) => response.status(404).type('text/plain').send('Not found');
  router.use(
    '/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: '365d', index: false, redirect: false }),
  );
  router.use('/assets', (_request, response) => void missing(response));
  router.use(express.static(folder, { index: false, redirect: false, maxAge: 0 }));
  router.get(pages, (_request, response) => {
    response.sendFile('index.html', { root: folder, headers: { 'cache-control': 'no-cache' } });
  });
  router.use((_request, response) => void missing(response));
  return router;
}
