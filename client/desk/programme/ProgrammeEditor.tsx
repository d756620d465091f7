import { useState } from 'react';
import { useWords } from '../../app/texts.tsx';
import { Button } from '../../design/Button.tsx';
import { EditDialog } from './EditDialog.tsx';

/** The way to the programme's editing. */
export function ProgrammeEditor() {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="quiet" onClick={() => setOpen(true)}>
        {t('programme.edit')}
      </Button>
      {isOpen && <EditDialog onClose={() => setOpen(false)} />}
    </>
  );
}
