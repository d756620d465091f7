import { type FormEvent, useState } from 'react';
import type { BallotId, MinorityNote } from '../../shared/state.ts';
import { textLimits } from '../../shared/text/written.ts';
import { useWords } from '../app/texts.tsx';
import { useConnection, useIsTablet, useView } from '../app/workshop.tsx';
import { Button } from '../design/Button.tsx';
import { Checkbox } from '../design/Checkbox.tsx';
import { TextArea } from '../design/TextField.tsx';
import { useKeptText } from '../questions/useKeptText.ts';

interface MinorityNoteFormProps {
  ballotId: BallotId;
  code: string;
  /** The note that stands, to be changed or taken back. */
  mine: MinorityNote | undefined;
}

/** Writes one's own minority note, changes it, or takes it back. What is half written stays in this tab. */
export function MinorityNoteForm({ ballotId, code, mine }: MinorityNoteFormProps) {
  const { t, problem } = useWords();
  const connection = useConnection();
  const isTablet = useIsTablet();
  const refused = useView((view) =>
    view.refused.find(({ name }) => name === 'fileMinorityNote' || name === 'withdrawMinorityNote'),
  );
  const isSending = useView((view) => view.pending.some(({ name }) => name === 'fileMinorityNote'));
  const [kept, setKept] = useKeptText(`aktordag:minority:${code}:${ballotId}`);
  const [text, setText] = useState(kept || (mine?.text.text ?? ''));
  const [isSigned, setSigned] = useState(mine?.signedBy !== undefined);
  const [isEmpty, setEmpty] = useState(false);
  const type = (next: string) => {
    setText(next);
    setKept(next);
  };
  const forgetRefusal = () => refused && connection.dismiss(refused.id);
  const file = async (event: FormEvent) => {
    event.preventDefault();
    setEmpty(text.trim() === '');
    if (text.trim() === '') return;
    forgetRefusal();
    const answer = await connection.send('fileMinorityNote', { ballotId, text, signed: isSigned });
    if (answer.ok) setKept('');
  };
  const withdraw = () => {
    forgetRefusal();
    setKept('');
    void connection.send('withdrawMinorityNote', { ballotId });
  };
  return (
    <form className="MinorityNotes__form" onSubmit={(event) => void file(event)} noValidate>
      <TextArea
        label={t('minority.write')}
        description={t('minority.what')}
        value={text}
        onChange={type}
        maxLength={textLimits.minorityNote}
        error={isEmpty ? t('input.empty') : refused ? problem(refused.problem) : null}
      />
      <Checkbox
        label={t(isTablet ? 'minority.sign.table' : 'minority.sign')}
        description={t('minority.sign.not')}
        checked={isSigned}
        onChange={setSigned}
      />
      <div className="MinorityNotes__actions">
        <Button type="submit" variant="main" busy={isSending}>
          {t(mine ? 'minority.change' : 'command.fileMinorityNote')}
        </Button>
        {mine && <Button onClick={withdraw}>{t('command.withdrawMinorityNote')}</Button>}
      </div>
    </form>
  );
}
