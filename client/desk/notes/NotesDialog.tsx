import { useState } from 'react';
import { textLimits } from '../../../shared/text/written.ts';
import { useWords } from '../../app/texts.tsx';
import { useWorkshop } from '../../app/workshop.tsx';
import { Button } from '../../design/Button.tsx';
import { Dialog } from '../../design/Dialog.tsx';
import { TextArea } from '../../design/TextField.tsx';
import { useKeptText } from '../../questions/useKeptText.ts';
import { useAsk } from '../frame/useAsk.ts';
import { written } from '../frame/written.ts';
import './NotesDialog.css';

/** Notes for facilitators alone. What is typed and not saved stays in this tab, also when another desk has written meanwhile. */
export function NotesDialog({ code, onClose }: { code: string; onClose: () => void }) {
  const { t, problem } = useWords();
  const notes = useWorkshop(({ backstage }) => backstage.notes);
  const saved = notes ? written(notes, t) : '';
  const { ask, refused, dismiss } = useAsk(['writeNotes']);
  const [kept, setKept] = useKeptText(`aktordag:notes:${code}`);
  const [text, setText] = useState(kept === '' ? saved : kept);
  const [seen, setSeen] = useState(notes?.id ?? null);
  const [isBusy, setBusy] = useState(false);
  const isOvertaken = (notes?.id ?? null) !== seen;

  const type = (next: string) => {
    setText(next);
    setKept(next);
  };
  const close = () => {
    dismiss();
    onClose();
  };
  const save = async () => {
    setBusy(true);
    const { ok } = await ask('writeNotes', { text, seen });
    setBusy(false);
    if (!ok) return;
    setKept('');
    close();
  };
  const haveRead = () => {
    dismiss();
    setSeen(notes?.id ?? null);
  };
  return (
    <Dialog
      isOpen
      wide
      onClose={close}
      title={t('notes.title')}
      actions={
        <>
          <Button onClick={close}>{t('action.close')}</Button>
          <Button variant="main" busy={isBusy} onClick={() => void save()}>
            {t('notes.save')}
          </Button>
        </>
      }
    >
      <p role="alert">{refused[0] && problem(refused[0].problem)}</p>
      <div className="NotesDialog__mine">
        <TextArea label={t('notes.label')} value={text} onChange={type} maxLength={textLimits.notes} autoFocus />
      </div>
      {isOvertaken && (
        <section className="NotesDialog__other" aria-label={t('notes.other')}>
          <h3>{t('notes.other')}</h3>
          <p className="NotesDialog__text">{saved === '' ? t('notes.none') : saved}</p>
          <Button onClick={haveRead}>{t('notes.haveRead')}</Button>
        </section>
      )}
    </Dialog>
  );
}
