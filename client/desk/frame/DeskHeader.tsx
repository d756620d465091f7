import { showCode } from '../../../shared/protocol.ts';
import type { Language } from '../../../shared/text/format.ts';
import type { TextKey } from '../../../shared/text/keys.ts';
import { api } from '../../app/api.ts';
import { useWords } from '../../app/texts.tsx';
import { useRun, useView, useWorkshop } from '../../app/workshop.tsx';
import { Button } from '../../design/Button.tsx';
import { classes } from '../../design/classes.ts';
import { NotesButton } from '../notes/NotesButton.tsx';
import './DeskHeader.css';
import { ShortcutsButton } from './ShortcutsButton.tsx';

/** Whether what was asked is written down; the banner below says more while there is no connection. */
type SaveState = 'saved' | 'saving' | 'connecting';

const saveTexts: Record<SaveState, TextKey> = {
  saved: 'desk.saved',
  saving: 'desk.saving',
  connecting: 'connection.connecting',
};

interface DeskHeaderViewProps {
  municipality: string;
  /** Which aktørdag of a row it is; undefined on the first. */
  day: number | undefined;
  code: string;
  inRoom: number;
  save: SaveState;
  onLogout: () => void;
  /** Whether single keys are on, and the switch. */
  keys: [boolean, (isOn: boolean) => void];
}

function DeskHeaderView({ municipality, day, code, inRoom, save, keys, onLogout }: DeskHeaderViewProps) {
  const { t } = useWords();
  return (
    <header className="DeskHeader">
      <h1 className="DeskHeader__title">
        {municipality} · {day === undefined ? t('app.name') : t('days.day', { day })}
      </h1>
      <p>
        {t('desk.code')} <span className="DeskHeader__code">{showCode(code)}</span>
      </p>
      <p className="num">{t('desk.inRoom', { count: inRoom })}</p>
      <div className="DeskHeader__end">
        <p className="DeskHeader__save" role="status">
          <span
            className={classes('DeskHeader__dot', save !== 'saved' && 'DeskHeader__dot--waiting')}
            aria-hidden="true"
          />
          {t(saveTexts[save])}
        </p>
        <NotesButton code={code} />
        <ShortcutsButton isOn={keys[0]} onSwitch={keys[1]} />
        <LanguageSwitch />
        <Button variant="quiet" onClick={onLogout}>
          {t('desk.logout')}
        </Button>
      </div>
    </header>
  );
}

function LanguageSwitch() {
  const { t, language, setLanguage } = useWords();
  const other: Language = language === 'da' ? 'en' : 'da';
  return (
    <Button variant="quiet" lang={other} onClick={() => setLanguage(other)}>
      {t(`language.${other}`)}
    </Button>
  );
}

interface DeskHeaderProps extends Pick<DeskHeaderViewProps, 'code' | 'keys'> {
  /** Told once the browser is no longer logged in. */
  onLogout: () => void;
}

export function DeskHeader({ code, keys, onLogout }: DeskHeaderProps) {
  const { scenario } = useRun();
  const day = useWorkshop(({ stage }) => stage.day);
  const inRoom = useView(({ presence }) =>
    Object.values(presence?.present ?? {}).reduce((sum, count) => sum + count, 0),
  );
  const save = useView(({ status, pending }): SaveState => {
    if (status !== 'online') return 'connecting';
    return pending.some(({ seq }) => seq === undefined) ? 'saving' : 'saved';
  });
  const logout = async () => {
    const answer = await api.logout(code);
    if (answer.ok) onLogout();
  };
  return (
    <DeskHeaderView
      municipality={scenario.municipality.name}
      day={day}
      code={code}
      inRoom={inRoom}
      save={save}
      keys={keys}
      onLogout={() => void logout()}
    />
  );
}
