import { useCallback, useState } from 'react';
import type { Problem } from '../../shared/commands/command.ts';
import type { IdeaId } from '../../shared/state.ts';
import { emptyDraft, type IdeaDraft } from './ideaDraft.ts';
import { keepDraft, readDraft } from './keptDraft.ts';

export interface Form {
  /** The idea that is being rewritten; null for a new one. */
  ideaId: IdeaId | null;
  draft: IdeaDraft;
  problem?: Problem | undefined;
}

const keyOf = (code: string, ideaId: IdeaId | null) => (ideaId === null ? code : `${code}:${ideaId}`);

/** What is being written about an idea; it survives a reload, a new one and each that is rewritten by itself. */
export function useKeptForm(code: string) {
  const [form, setForm] = useState<Form>(() => ({ ideaId: null, draft: readDraft(code) }));
  const fill = useCallback(
    (next: Form) => {
      keepDraft(keyOf(code, next.ideaId), next.draft);
      setForm(next);
    },
    [code],
  );
  return {
    form,
    fill,
    /** What was written earlier about an idea on the wall. */
    keptAbout: (ideaId: IdeaId) => readDraft(keyOf(code, ideaId)),
    /** Done with what stands here: back to the new idea that was under way. */
    finish() {
      keepDraft(keyOf(code, form.ideaId), emptyDraft);
      setForm({ ideaId: null, draft: readDraft(code) });
    },
  };
}
