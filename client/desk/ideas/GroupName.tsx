import { type FormEvent, useState } from 'react';
import type { Text } from '../../../shared/state.ts';
import { textLimits } from '../../../shared/text/written.ts';
import { useWords } from '../../app/texts.tsx';
import { Button } from '../../design/Button.tsx';
import { TextField } from '../../design/TextField.tsx';
import { useFocusBack } from '../frame/useFocusBack.ts';
import { written } from '../frame/written.ts';

/** The heading of a group, and the way to another one. */
export function GroupName({ title, onRename }: { title: Text; onRename: (title: string) => void }) {
  const { t } = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const opener = useFocusBack(typed !== null);
  const name = written(title, t);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (typed?.trim()) onRename(typed);
    setTyped(null);
  };
  if (typed === null) {
    return (
      <div className="GroupBoard__head">
        <h4 className="GroupBoard__heading">{name}</h4>
        <Button
          ref={opener}
          variant="quiet"
          aria-label={t('ideaGroups.renameNamed', { title: name })}
          onClick={() => setTyped(title.text ?? '')}
        >
          {t('ideaGroups.rename')}
        </Button>
      </div>
    );
  }
  return (
    <form
      className="GroupBoard__form"
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setTyped(null);
      }}
      noValidate
    >
      <TextField
        label={t('ideaGroups.title')}
        value={typed}
        onChange={setTyped}
        maxLength={textLimits.ideaGroup}
        autoFocus
      />
      <Button type="submit" variant="main">
        {t('ideaGroups.renameNow')}
      </Button>
      <Button onClick={() => setTyped(null)}>{t('ideaGroups.cancel')}</Button>
    </form>
  );
}
