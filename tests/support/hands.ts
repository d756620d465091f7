import type { Page } from 'playwright-core';

/** Waits until a page shows a text. */
export const sees = (page: Page, text: string | RegExp): Promise<void> => page.getByText(text).first().waitFor();

/** Presses the button of exactly this name. */
export const press = (page: Page, name: string | RegExp): Promise<void> =>
  page
    .getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
    .first()
    .click();

/** Brings a card of the desk to the front; a count may stand behind its name. */
export const card = (desk: Page, name: string): Promise<void> =>
  desk.getByRole('tab', { name: new RegExp(`^${name}( \\d+)?$`) }).click();
