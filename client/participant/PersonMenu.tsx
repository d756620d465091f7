import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { find } from '../../shared/ids.ts';
import { useWords } from '../app/texts.tsx';
import { useConnection, useView, useWorkshop } from '../app/workshop.tsx';
import { Button } from '../design/Button.tsx';
import { Icon } from '../design/Icon.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { OwnCommittee } from './OwnCommittee.tsx';
import './PersonMenu.css';

interface PersonMenuProps {
  name: string;
  group: string;
}

/** Who one is; behind it a politician's committee, the language, and leaving the device to someone else. */
export function PersonMenu({ name, group }: PersonMenuProps) {
  const { t } = useWords();
  const connection = useConnection();
  const [isOpen, setOpen] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);

  const close = useEffectEvent((event: KeyboardEvent | PointerEvent) => {
    if (event instanceof KeyboardEvent) {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      opener.current?.focus();
    } else if (box.current?.contains(event.target as Node)) return;
    setOpen(false);
    setAsked(false);
  });
  useEffect(() => {
    if (!isOpen) return;
    const listen = (event: KeyboardEvent | PointerEvent) => close(event);
    document.addEventListener('keydown', listen, true);
    document.addEventListener('pointerdown', listen);
    return () => {
      document.removeEventListener('keydown', listen, true);
      document.removeEventListener('pointerdown', listen);
    };
  }, [isOpen]);

  return (
    <div className="PersonMenu" ref={box}>
      <button
        type="button"
        className="PersonMenu__name"
        ref={opener}
        aria-expanded={isOpen}
        onClick={() => setOpen((open) => !open)}
      >
        <span className="PersonMenu__text">
          {name} <span className="PersonMenu__group">· {group}</span>
        </span>
        <Icon name="down" />
      </button>
      {isOpen && (
        <div className="PersonMenu__panel">
          <p>{t('participant.youAre', { name, group })}</p>
          <LanguageSwitch />
          <Committee />
          {isAsked ? (
            <>
              <p>{t('participant.leave.means')}</p>
              <Button variant="destructive" onClick={() => connection.leave()}>
                {t('participant.leave.sure', { name })}
              </Button>
              <Button
                onClick={() => {
                  setAsked(false);
                  setOpen(false);
                }}
              >
                {t('participant.leave.stay')}
              </Button>
            </>
          ) : (
            <Button variant="quiet" onClick={() => setAsked(true)}>
              {t('participant.leave')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

function Committee() {
  const connection = useConnection();
  const me = useView((view) => view.me) ?? '';
  const person = useWorkshop(({ stage }) => find(stage.people, me));
  const committees = useWorkshop(({ stage }) => stage.run.scenario.committees);
  if (person?.group !== 'politician') return null;
  return (
    <OwnCommittee
      committeeId={person.committeeId ?? ''}
      committees={committees}
      onName={(committeeId) => connection.send('nameCommittee', { committeeId })}
    />
  );
}
