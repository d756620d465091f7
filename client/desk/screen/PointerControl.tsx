import { useId, useState } from 'react';
import { useWords } from '../../app/texts.tsx';
import { Button } from '../../design/Button.tsx';
import { TextField } from '../../design/TextField.tsx';
import type { Pointable } from './pointables.ts';
import './PointerControl.css';

interface PointerControlProps {
  /** What the scene shows; nothing is drawn where there is nothing to point at. */
  rows: readonly Pointable[];
  /** The name of what is pointed at now. */
  pointed: string | undefined;
  onPoint: (at: Pick<Pointable, 'kind' | 'id'> | null) => void;
}

/** Points at a row on the screen: type some of its name, choose it from the list. */
export function PointerControl({ rows, pointed, onPoint }: PointerControlProps) {
  const { t } = useWords();
  const list = useId();
  const [typed, setTyped] = useState('');
  if (pointed !== undefined) {
    return (
      <p className="PointerControl PointerControl--pointing" role="status">
        <span className="PointerControl__name">{t('desk.pointer.at', { name: pointed })}</span>
        <Button variant="quiet" onClick={() => onPoint(null)}>
          {t('desk.pointer.stop')}
        </Button>
      </p>
    );
  }
  if (rows.length === 0) return null;
  const take = (text: string) => {
    const chosen = rows.find(({ name }) => name === text);
    setTyped(chosen ? '' : text);
    if (chosen) onPoint({ kind: chosen.kind, id: chosen.id });
  };
  return (
    <div className="PointerControl">
      <TextField
        label={t('desk.pointer.label')}
        hideLabel
        type="search"
        list={list}
        placeholder={t('desk.pointer.label')}
        value={typed}
        onChange={take}
        onKeyDown={({ key }) => {
          const fitting = rows.filter(({ name }) => name.toLocaleLowerCase().includes(typed.toLocaleLowerCase()));
          const [only] = fitting;
          if (key === 'Enter' && only && fitting.length === 1) take(only.name);
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
