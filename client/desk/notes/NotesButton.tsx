import { useState } from 'react';
import { useWords } from '../../app/texts.tsx';
import { Button } from '../../design/Button.tsx';
import { NotesDialog } from './NotesDialog.tsx';

/** The way to the desk's private notes. */
export function NotesButton({ code }: { code: string }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="quiet" onClick={() => setOpen(true)}>
        {t('notes.open')}
      </Button>
      {isOpen && <NotesDialog code={code} onClose={() => setOpen(false)} />}
    </>
  );
}
