import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Facilitator } from '../support/facilitator.ts';
import { type ServerProcess, startProcess } from '../support/server.ts';
import { unzip } from '../support/unzip.ts';

let server: ServerProcess;
let facilitator: Facilitator;
let code: string;
beforeAll(async () => {
  server = await startProcess();
  facilitator = await Facilitator.login(server.origin);
  code = await facilitator.startWorkshop();
});
afterAll(() => server.stop());

const endings = ['xlsx', 'docx', 'csv', 'json'];

describe('the files of a report', () => {
  it.each(endings)('A1: .%s is for facilitators, and of a workshop that is there', async (ending) => {
    const path = `/api/workshops/${code}/report.${ending}`;
    expect((await fetch(server.origin + path)).status).toBe(401);
    expect((await facilitator.get(`/api/workshops/333333/report.${ending}`)).status).toBe(404);
    const response = await facilitator.get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename=rapport-${code}.${ending}`);
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(500);
  });

  it('are packed office files, and JSON with numbers in it', async () => {
    for (const ending of ['xlsx', 'docx']) {
      const bytes = await (await facilitator.get(`/api/workshops/${code}/report.${ending}`)).arrayBuffer();
      expect(Buffer.from(bytes).toString('latin1', 0, 2)).toBe('PK');
    }
    const report = (await (await facilitator.get(`/api/workshops/${code}/report.json?language=en`)).json()) as {
      unit: string;
      sections: { id: string; title: string }[];
    };
    expect(report.unit).toBe('1.000 kr.');
    expect(report.sections.find(({ id }) => id === 'staff')?.title).toBe('For the co-determination committee');
  });
});

describe('the handover', () => {
  it('A1: is a Word document for facilitators, of a workshop that is there', async () => {
    const path = `/api/workshops/${code}/overdragelse.docx`;
    expect((await fetch(server.origin + path)).status).toBe(401);
    expect((await facilitator.get('/api/workshops/333333/overdragelse.docx')).status).toBe(404);
    const response = await facilitator.get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename=overdragelse-${code}.docx`);
    expect(response.headers.get('content-type')).toMatch(/wordprocessingml/);
    const text = unzip(Buffer.from(await response.arrayBuffer())).get('word/document.xml');
    const { origin } = (await (await fetch(`${server.origin}/api/place`)).json()) as { origin: string };
    const { key } = (await (await facilitator.get(`/api/workshops/${code}/desk`)).json()) as { key: string };
    expect(text).toContain(`${origin}/rapport/${code}/genspil#${key}`);
    for (const title of ['Overdragelse fra aktørdagen i Solvig', 'Læring til dem, der kommer efter'])
      expect(text).toContain(title);
    expect(text).not.toContain('Til HovedMED');
  });
});

describe('the calendar of status days', () => {
  it('A1, I3: is for facilitators, and a calendar file', async () => {
    const path = `/api/workshops/${code}/opfoelgning.ics`;
    expect((await fetch(server.origin + path)).status).toBe(401);
    const response = await facilitator.get(path);
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename=opfoelgning-${code}.ics`);
    expect(await response.text()).toMatch(/^BEGIN:VCALENDAR\r\n.*END:VCALENDAR\r\n$/s);
  });
});
