import { useState } from 'react';
import { useWords } from '../../../app/texts.tsx';
import { Button } from '../../../design/Button.tsx';
import { useFocusBack } from '../../frame/useFocusBack.ts';
import { ImportForm } from './ImportForm.tsx';
import { TakeBackList } from './TakeBackList.tsx';
import { useImport } from './useImport.ts';
import './ImportIdeas.css';

/** Reading a list of ideas in; what was pasted stays when it is closed, until it has been read in. */
export function ImportIdeas() {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const opener = useFocusBack(isOpen);
  const importing = useImport();
  if (!isOpen) {
    return (
      <div>
        <Button ref={opener} onClick={() => setOpen(true)}>
          {t('desk.sources.open')}
        </Button>
      </div>
    );
  }
  return (
    <section className="ImportIdeas" aria-labelledby="import-ideas-heading">
      <h3 className="ImportIdeas__heading" id="import-ideas-heading">
        {t('desk.sources.heading')}
      </h3>
      <ImportForm importing={importing} onClose={() => setOpen(false)} />
      <TakeBackList />
    </section>
  );
}
