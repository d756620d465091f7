import { useEffect, useId, useRef, useState } from 'react';
import { useWords } from '../../app/texts.tsx';
import { Button } from '../../design/Button.tsx';
import { TextField } from '../../design/TextField.tsx';
import type { Pointable } from './pointables.ts';
import './PointerControl.css';

/** What is pointed at now, and the way out of it. */
export function PointedNow({ name, onStop }: { name: string; onStop: () => void }) {
  const { t } = useWords();
  return (
    <div className="PointerControl PointerControl--pointing">
      <p className="PointerControl__name" role="status">
        {t('desk.pointer.at', { name })}
      </p>
      <Button variant="quiet" onClick={onStop}>
        {t('desk.pointer.stop')}
      </Button>
    </div>
  );
}

interface PointerFieldProps {
  rows: readonly Pointable[];
  /** A row that was chosen, or null when the field is left with Esc. */
  onChoose: (row: Pointable | null) => void;
}

/** Type some of a row's name and choose it from the list; Enter takes the only one that fits. It has the focus from the start. */
export function PointerField({ rows, onChoose }: PointerFieldProps) {
  const { t } = useWords();
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  useEffect(() => field.current?.focus(), []);
  const take = (text: string) => {
    const chosen = rows.find(({ name }) => name === text);
    setTyped(text);
    if (chosen) onChoose(chosen);
  };
  const takeOnly = () => {
    const fitting = rows.filter(({ name }) => name.toLocaleLowerCase().includes(typed.toLocaleLowerCase()));
    const [only] = fitting;
    if (only && fitting.length === 1) onChoose(only);
  };
  return (
    <div className="PointerControl">
      <TextField
        ref={field}
        label={t('desk.pointer.label')}
        hideLabel
        type="search"
        list={list}
        placeholder={t('desk.pointer.label')}
        value={typed}
        onChange={take}
        onKeyDown={({ key }) => {
          if (key === 'Enter') takeOnly();
          if (key === 'Escape') onChoose(null);
        }}
      />
      <datalist id={list}>
        {rows.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
    </div>
  );
}
