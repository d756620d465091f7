import { useWords } from '../app/texts.tsx';
import { classes } from '../design/classes.ts';
import type { Place, Places } from './places.ts';
import './RoomNav.css';

interface RoomNavProps {
  places: Places;
  place: Place;
  onGo: (place: Place) => void;
}

/** What the step asks for first, and the rest more quietly beside it. */
export function RoomNav({ places, place, onGo }: RoomNavProps) {
  const { t } = useWords();
  const button = (one: Place, isAsked: boolean) => (
    <button
      key={one}
      type="button"
      className={classes('RoomNav__place', isAsked && 'RoomNav__place--asked')}
      aria-current={one === place ? 'page' : undefined}
      onClick={() => onGo(one)}
    >
      {t(`participant.place.${one}`)}
    </button>
  );
  return (
    <nav className="RoomNav" aria-label={t('participant.places')}>
      {places.asked.map((one) => button(one, true))}
      <span className="RoomNav__others">{places.others.map((one) => button(one, false))}</span>
    </nav>
  );
}
