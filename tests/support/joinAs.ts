import type { Page } from 'playwright-core';

/** From the landing page into the room, as a participant does it. */
export async function joinAs(
  page: Page,
  code: string,
  name: string,
  group: 'Politiker' | 'Leder' | 'Medarbejder',
): Promise<void> {
  await page.goto('/');
  await page.getByLabel('Kode').fill(code.toLowerCase());
  await page.keyboard.press('Enter');
  await page.getByLabel('Hvad skal vi kalde dig?').fill(name);
  await page.getByText(group, { exact: true }).click();
  await page.getByRole('button', { name: /Gå med/ }).click();
}
