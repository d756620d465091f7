import { useEffect, useState } from 'react';
import { showCode } from '../../shared/protocol.ts';
import { type RoleGroup, roleGroups } from '../../shared/state.ts';
import { api } from '../app/api.ts';
import { useWords } from '../app/texts.tsx';
import { useRun, useView } from '../app/workshop.tsx';
import { Glow } from '../design/Glow.tsx';
import { QrCode } from '../design/QrCode.tsx';
import { SceneHead } from './SceneHead.tsx';
import { useNarrowed } from './useNarrowed.ts';
import './JoinScene.css';

const nobody: Record<RoleGroup, number> = { politician: 0, manager: 0, employee: 0 };

export function JoinScene({ code }: { code: string }) {
  const { municipality, years } = useRun().scenario;
  const present = useView((view) => view.presence?.present ?? nobody);
  const origin = useOrigin();
  const key = /^#[A-Za-z0-9_-]{11}$/.test(location.hash) ? location.hash : '';
  return (
    <JoinSceneView
      kicker={`${municipality.name} · ${years[0]}–${years.at(-1)}`}
      code={code}
      host={new URL(origin).host}
      link={`${origin}/d/${code}${key}`}
      present={present}
    />
  );
}

/** Where participants open the app. The server knows its name on the network; until it answers, this page's own will do. */
function useOrigin(): string {
  const [origin, setOrigin] = useState(location.origin);
  useEffect(() => {
    let wanted = true;
    void api.place().then((answer) => {
      if (wanted && answer.ok && URL.canParse(answer.value.origin)) setOrigin(new URL(answer.value.origin).origin);
    });
    return () => {
      wanted = false;
    };
  }, []);
  return origin;
}

interface JoinSceneViewProps {
  kicker: string;
  code: string;
  host: string;
  /** What the QR code holds. */
  link: string;
  present: Record<RoleGroup, number>;
}

export function JoinSceneView({ kicker, code, host, link, present }: JoinSceneViewProps) {
  const { t } = useWords();
  const line = useNarrowed<HTMLParagraphElement>(code);
  const total = roleGroups.reduce((sum, group) => sum + present[group], 0);
  return (
    <>
      <SceneHead kicker={kicker} headline={t('screen.join.headline')} />
      <div className="JoinScene">
        <div>
          <p className="JoinScene__how">
            {t('screen.join.go')} <b>{host}</b> {t('screen.join.write')}
          </p>
          <p className="JoinScene__code" ref={line}>
            <span className="visually-hidden">{t('screen.code', { letters: [...code].join(' ') })}</span>
            <span className="JoinScene__letters" aria-hidden="true">
              {code.slice(0, 3)}
              <span className="JoinScene__hyphen">-</span>
              {showCode(code).slice(4)}
            </span>
          </p>
        </div>
        <figure className="JoinScene__scan">
          <QrCode value={link} label={t('screen.join.qr', { address: host })} />
          <figcaption>{t('screen.join.scan')}</figcaption>
        </figure>
      </div>
      <section className="JoinScene__present" aria-label={t('screen.join.present')}>
        <p>
          <Glow value={total} className="JoinScene__total">
            {total}
          </Glow>{' '}
          {t('screen.join.here')}
        </p>
        <ul className="JoinScene__groups">
          {roleGroups.map((group) => (
            <li key={group}>
              <Glow value={present[group]} className="JoinScene__count">
                {present[group]}
              </Glow>{' '}
              {t(present[group] === 1 ? `group.${group}` : `group.${group}.many`).toLowerCase()}
            </li>
          ))}
        </ul>
        <p className="JoinScene__vote">{t('screen.join.vote')}</p>
      </section>
    </>
  );
}
