import * as z from 'zod/mini';
import { emptyDraft, type IdeaDraft } from './ideaDraft.ts';

const typed = z.nullable(z.number());
const schema = z.object({
  title: z.string(),
  text: z.string(),
  areaId: z.nullable(z.string()),
  money: z.enum(['unknown', 'costs', 'saves']),
  isSameEveryYear: z.boolean(),
  amount: typed,
  perYear: z.array(typed),
});

const keyOf = (code: string) => `aktordag:idea:${code}`;

/** What this tab was writing in a workshop; an empty form when it was nothing, or storage is blocked or spoilt. */
export function readDraft(code: string): IdeaDraft {
  try {
    const kept = sessionStorage.getItem(keyOf(code));
    const read = kept ? schema.safeParse(JSON.parse(kept)) : undefined;
    return read?.success ? read.data : emptyDraft;
  } catch {
    return emptyDraft;
  }
}

export function keepDraft(code: string, draft: IdeaDraft): void {
  try {
    if (draft === emptyDraft) sessionStorage.removeItem(keyOf(code));
    else sessionStorage.setItem(keyOf(code), JSON.stringify(draft));
  } catch {
    // A browser that keeps nothing still has what is written until the page is closed.
  }
}
