import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { sizes } from '../../support/browserRoom.ts';
import { paletted } from '../../support/paletted.ts';
import { chosenToKeep } from './pictures.ts';

/** Where each device stands in the picture, from the back to the front, and how wide it is there. */
const places = {
  screen: { left: 60, top: 56, width: 1060 },
  desk: { left: 1012, top: 470, width: 612 },
  tablet: { left: 386, top: 570, width: 600 },
  phone: { left: 96, top: 470, width: 258 },
} as const;
type Device = keyof typeof places;

/** With KEEP_PICTURES=1, keeps the README's picture: what four devices show at this moment, as they might lie on a table. */
export async function keepRoomPicture(pages: Record<Device, Page>): Promise<void> {
  if (!chosenToKeep) return;
  const devices: string[] = [];
  for (const [device, place] of Object.entries(places) as [Device, (typeof places)[Device]][]) {
    const shot = await pages[device].screenshot({ animations: 'disabled' });
    const height = (place.width * sizes[device].height) / sizes[device].width;
    const where = `left:${place.left}px;top:${place.top}px;width:${place.width}px;height:${height}px`;
    devices.push(
      `<img class="${device}" style="${where}" src="data:image/png;base64,${shot.toString('base64')}" alt="">`,
    );
  }
  const table = await pages.desk.context().newPage();
  await table.setViewportSize({ width: 1680, height: 1080 });
  await table.setContent(`<style>${look}</style>${devices.join('')}`);
  writeFileSync('docs/pictures/room.png', paletted(await table.screenshot()));
  await table.close();
}

const look = `
  body { margin: 0; background: #e7e1d5; }
  img { position: absolute; border-radius: 10px; box-shadow: 0 10px 36px rgb(28 38 41 / 0.28); }
  .tablet, .phone { outline: 10px solid #1c2629; }
  .phone { border-radius: 22px; }
`;
