import { type FormEvent, useState } from 'react';
import type { Board, Snapshot } from '../../shared/budget/board.ts';
import { pointInWords } from '../../shared/budget/historyWords.ts';
import { textLimits } from '../../shared/text/written.ts';
import { useWords } from '../app/texts.tsx';
import { Button } from '../design/Button.tsx';
import { IconButton } from '../design/IconButton.tsx';
import { TextField } from '../design/TextField.tsx';
import type { Look } from './useLook.ts';
import './HistoryNames.css';

interface HistoryNamesProps {
  board: Board;
  look: Look;
  canRemove: (snapshot: Snapshot) => boolean;
  /** Answers whether it was accepted. */
  onName: (name: string) => Promise<boolean>;
  onRemove: (snapshotId: string) => void;
}

/** The points that have a name, each a press away, and a name for the point one looks at. */
export function HistoryNames({ board, look, canRemove, onName, onRemove }: HistoryNamesProps) {
  const { t } = useWords();
  const [name, setName] = useState('');
  const [busy, setBusy] = useState(false);
  const { snapshots = [] } = board;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (busy || name.trim() === '') return;
    setBusy(true);
    const isSaved = await onName(name);
    setBusy(false);
    if (isSaved) setName('');
  };
  return (
    <div className="HistoryNames">
      {snapshots.length > 0 && (
        <ul className="HistoryNames__list" aria-label={t('history.names')}>
          {snapshots.map((snapshot) => {
            const called = snapshot.name.text ?? t('text.erased');
            return (
              <li key={snapshot.id} className="HistoryNames__one">
                <button
                  type="button"
                  className="HistoryNames__go"
                  aria-current={look.isBack && look.count === snapshot.changes ? 'step' : undefined}
                  onClick={() => look.to(snapshot.changes)}
                >
                  {called}
                </button>
                {canRemove(snapshot) && (
                  <IconButton
                    icon="close"
                    label={t('history.name.remove', { name: called })}
                    onClick={() => onRemove(snapshot.id)}
                  />
                )}
              </li>
            );
          })}
        </ul>
      )}
      <form className="HistoryNames__form" onSubmit={(event) => void save(event)}>
        <TextField
          label={t('history.name.label', {
            point: look.isBack ? pointInWords(board, look.count, t) : t('history.now'),
          })}
          placeholder={t('history.name.hint')}
          value={name}
          onChange={setName}
          maxLength={textLimits.snapshot}
          autoComplete="off"
        />
        <Button type="submit" busy={busy}>
          {t('history.name.save')}
        </Button>
      </form>
    </div>
  );
}
