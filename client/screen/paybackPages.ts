import type { Investment } from '../../shared/budget/investments.ts';

/** Beside each other, with curves that can be read from the back. */
const perPage = 3;

/** Investments in pages of about as many each, in the order of the package. */
export function paybackPages(investments: readonly Investment[]): Investment[][] {
  const pages = Math.ceil(investments.length / perPage);
  const size = Math.ceil(investments.length / pages);
  return Array.from({ length: pages }, (_, page) => investments.slice(page * size, (page + 1) * size));
}

/** The page a proposal stands on; null when it is on none. */
export function pageOfInvestment(pages: readonly Investment[][], proposalId: string | undefined): number | null {
  const page = pages.findIndex((shown) => shown.some(({ proposal }) => proposal.id === proposalId));
  return page < 0 ? null : page;
}
