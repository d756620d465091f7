import { useEffect } from 'react';
import { editIdea } from '../../shared/commands/editIdea.ts';
import { predictedRuling } from '../../shared/commands/predicted.ts';
import { submitIdea } from '../../shared/commands/submitIdea.ts';
import type { Idea, StageRun } from '../../shared/state.ts';
import { useConnection, useView } from '../app/workshop.tsx';
import { wouldDecide } from '../connection/prediction.ts';
import type { RefusedCommand } from '../connection/view.ts';
import { draftOf, type IdeaDraft, ideaOf, inputOf, isEmpty } from './ideaDraft.ts';
import { type Form, useKeptForm } from './useKeptForm.ts';

/** The form for one's own ideas. A refused idea comes back as it was written. */
export function useIdeaForm(code: string, run: StageRun) {
  const connection = useConnection();
  const { form, fill, keptAbout, finish } = useKeptForm(code);
  const refused = useView((view) => view.refused.find(({ name }) => name === 'submitIdea' || name === 'editIdea'));
  const isIdle = form.ideaId === null && isEmpty(form.draft);

  useEffect(() => {
    if (!refused || !isIdle) return;
    const read = readRefused(refused);
    if (read) fill(read);
    connection.dismiss(refused.id);
  }, [refused, isIdle, connection, fill]);

  return {
    ...form,
    /** A refused idea that waits because something else stands in the form. */
    refused: isIdle ? undefined : refused,
    takeBack(command: RefusedCommand) {
      const read = readRefused(command);
      if (read) fill(read);
      connection.dismiss(command.id);
    },
    change: (draft: IdeaDraft) => fill({ ideaId: form.ideaId, draft }),
    edit(idea: Idea) {
      const kept = keptAbout(idea.id);
      fill({ ideaId: idea.id, draft: isEmpty(kept) ? draftOf(inputOf(idea)) : kept });
    },
    cancel: finish,
    submit() {
      const { ideaId, draft } = form;
      const idea = ideaOf(draft, run.scenario.years.length);
      const name = ideaId === null ? 'submitIdea' : 'editIdea';
      const reading = predictedRuling.readWish(name, ideaId === null ? idea : { ideaId, ...idea });
      if (!reading.ok) return fill({ ideaId, draft, problem: reading.problem });
      const { state } = connection.store.getState();
      const decision = state && wouldDecide(state, name, reading.wish.input, connection.actor, connection.serverNow());
      if (decision && !decision.ok) return fill({ ideaId, draft, problem: decision.problem });
      if (ideaId === null) void connection.send('submitIdea', idea);
      else void connection.send('editIdea', { ideaId, ...idea });
      finish();
    },
  };
}

/** What a refused command said, in the form; undefined when it cannot be read. */
function readRefused({ name, input, problem }: RefusedCommand): Form | undefined {
  if (name === 'submitIdea') {
    const read = submitIdea.input.safeParse(input);
    return read.success ? { ideaId: null, draft: draftOf(read.data), problem } : undefined;
  }
  const read = editIdea.input.safeParse(input);
  return read.success ? { ideaId: read.data.ideaId, draft: draftOf(read.data), problem } : undefined;
}
