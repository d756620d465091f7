import { useEffect, useRef, useState } from 'react';
import { api, type WorkshopCards } from '../app/api.ts';
import { useWords } from '../app/texts.tsx';
import { Button } from '../design/Button.tsx';
import { WorkshopList } from './WorkshopList.tsx';
import './Workshops.css';

interface WorkshopsProps {
  newest: WorkshopCards;
  /** The next aktørdag has been begun from one of them. */
  onBegun: (code: string) => void;
}

/** The newest workshops, and the older ones once somebody asks for them: a day can be begun from any. */
export function Workshops({ newest, onBegun }: WorkshopsProps) {
  const { t, problem } = useWords();
  const [all, setAll] = useState<WorkshopCards | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);

  // The button is gone then; who pressed it goes on with the first one it has brought.
  useEffect(() => {
    if (!all) return;
    const known = newest.workshops.filter(({ isRehearsal }) => !isRehearsal).length;
    list.current?.querySelectorAll<HTMLElement>('.WorkshopList__link')[known]?.focus();
  }, [all, newest]);

  const askForAll = async () => {
    setAsking(true);
    setRefused(null);
    const answer = await api.allWorkshops();
    setAsking(false);
    if (answer.ok) setAll(answer.value);
    else setRefused(problem(answer.problem));
  };

  const { workshops, older } = all ?? newest;
  return (
    <div className="Workshops" ref={list}>
      <WorkshopList cards={workshops} onBegun={onBegun} />
      <p className="Workshops__refused" role="alert">
        {refused}
      </p>
      {older > 0 && (
        <Button busy={isAsking} onClick={() => void askForAll()}>
          {t('door.more', { count: older })}
        </Button>
      )}
    </div>
  );
}
