import type { BallotId, MinorityNote, Stage } from '../../shared/state.ts';
import { minorityNotesTo, signerOf } from '../../shared/voting/minorityNotes.ts';
import '../app/allWords.ts';
import { useWords } from '../app/texts.tsx';
import './MinorityNotes.css';

interface MinorityNoteListProps {
  stage: Stage;
  ballotId: BallotId;
  /** The reader's own, where they have one. */
  mine?: string | undefined;
}

/** What minorities say to a result, in the order they first did; of those who have not signed nobody is told. */
export function MinorityNoteList({ stage, ballotId, mine }: MinorityNoteListProps) {
  const { t } = useWords();
  return (
    <ul className="MinorityNotes__list">
      {minorityNotesTo(stage.run, ballotId).map((note) => (
        <li key={note.id} className="MinorityNotes__note">
          <p className="MinorityNotes__text">{note.text.text ?? t('text.erased')}</p>
          <p className="MinorityNotes__from">
            {note.id === mine && `${t('minority.mine')} · `}
            <Signer stage={stage} note={note} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function Signer({ stage, note }: { stage: Stage; note: MinorityNote }) {
  const { t } = useWords();
  const signer = signerOf(stage, note);
  if (!signer) return t('minority.unsigned');
  return 'table' in signer ? `${t('table.word')} ${signer.table.number}` : (signer.name.text ?? t('text.erased'));
}
