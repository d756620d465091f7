import type { CommandName } from '../../shared/commands/registry.ts';
import { useWords } from '../app/texts.tsx';
import { useConnection, useView } from '../app/workshop.tsx';
import { Banner } from '../design/Banner.tsx';
import { Button } from '../design/Button.tsx';

interface RefusedBannerProps {
  /** Refusals that what is on show takes care of itself. */
  except: readonly CommandName[];
}

/** What the server would not do, for commands whose own place is not on show. */
export function RefusedBanner({ except }: RefusedBannerProps) {
  const words = useWords();
  const connection = useConnection();
  const refused = useView((view) => view.refused.find(({ name }) => !except.includes(name)));
  const close = refused && <Button onClick={() => connection.dismiss(refused.id)}>{words.t('action.close')}</Button>;
  return (
    <Banner tone="missing" action={close}>
      {refused &&
        words.t('participant.refused', {
          command: words.t(`command.${refused.name}`),
          sentence: words.problem(refused.problem),
        })}
    </Banner>
  );
}
