/** The year of a price level as the scenario writes it: "2028-pl" and "2028" are both 2028. Undefined when it is written otherwise. */
export const priceYear = (priceLevel: string): string | undefined => /^(20\d\d)(-pl)?$/i.exec(priceLevel)?.[1];
