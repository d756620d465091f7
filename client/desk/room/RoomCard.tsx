import { showCode } from '../../../shared/protocol.ts';
import { useWords } from '../../app/texts.tsx';
import { useView, useWorkshop } from '../../app/workshop.tsx';
import { Card } from '../../design/Card.tsx';
import { QrCode } from '../../design/QrCode.tsx';
import { FacilitatorsButton } from '../facilitators/FacilitatorsButton.tsx';
import { joinLink, type Place, screenPath, shortAddress } from '../frame/usePlace.ts';
import { RoomPeople } from './RoomPeople.tsx';
import { type RoomGroup, roomGroups } from './roomGroups.ts';
import './RoomCard.css';

interface RoomCardViewProps {
  code: string;
  place: Place | null;
  groups: readonly RoomGroup[];
}

/** The way in for those who arrive late, and who is here. */
function RoomCardView({ code, place, groups }: RoomCardViewProps) {
  const { t } = useWords();
  return (
    <Card heading={t('desk.room')} className="RoomCard">
      <p className="RoomCard__code num">{showCode(code)}</p>
      <div className="RoomCard__door">
        <div className="RoomCard__qr">
          {place && <QrCode value={joinLink(place, code)} label={t('desk.room.qr', { code: showCode(code) })} />}
        </div>
        <a className="RoomCard__screen" href={screenPath(place?.key ?? '', code)} target="_blank" rel="noreferrer">
          {t('desk.room.openScreen')} <span className="visually-hidden">{t('desk.room.newTab')}</span>
          <span aria-hidden="true">↗</span>
        </a>
      </div>
      {place && <p className="RoomCard__how">{t('desk.room.how', { address: shortAddress(place.origin) })}</p>}
      <FacilitatorsButton code={code} origin={place?.origin ?? location.origin} />
      <RoomPeople groups={groups} />
    </Card>
  );
}

export function RoomCard({ code, place }: { code: string; place: Place | null }) {
  const stage = useWorkshop((state) => state.stage);
  const presence = useView((view) => view.presence);
  return <RoomCardView code={code} place={place} groups={roomGroups(stage, presence)} />;
}
