/**
 * How a ballot is held. Secret: who voted what is known to nobody once it has closed. Closed: nobody sees the result before it
 * is shown, and no names, but no more than that is promised. Open: who voted what is shown with the result, and that is said
 * before anyone votes.
 */
export const ways = ['open', 'closed', 'secret'] as const;
export type Way = (typeof ways)[number];
