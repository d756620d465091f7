import type { BallotId } from '../../shared/state.ts';
import { minorityNotesTo, ownMinorityNote } from '../../shared/voting/minorityNotes.ts';
import '../app/allWords.ts';
import { useWords } from '../app/texts.tsx';
import { useView, useWorkshop } from '../app/workshop.tsx';
import { MinorityNoteForm } from './MinorityNoteForm.tsx';
import { MinorityNoteList } from './MinorityNoteList.tsx';
import './MinorityNotes.css';

interface MinorityNotesProps {
  ballotId: BallotId;
  /** The workshop's code, where one may write; without it the notes are only to be read. */
  code?: string | undefined;
}

/** Minority notes beside a result, folded away. */
export function MinorityNotes({ ballotId, code }: MinorityNotesProps) {
  const { t } = useWords();
  const me = useView((view) => view.me) ?? '';
  const stage = useWorkshop((state) => state.stage);
  const mine = useWorkshop((state) => ownMinorityNote(state, me, ballotId));
  const count = minorityNotesTo(stage.run, ballotId).length;
  return (
    <details className="MinorityNotes">
      <summary>{t('minority.count', { count })}</summary>
      <div className="MinorityNotes__inside">
        {count === 0 && <p>{t('minority.none')}</p>}
        <MinorityNoteList stage={stage} ballotId={ballotId} mine={mine?.id} />
        {code && <MinorityNoteForm key={`${ballotId} ${mine?.text.id}`} ballotId={ballotId} code={code} mine={mine} />}
      </div>
    </details>
  );
}
