import { useState } from 'react';
import { latestList } from '../../../../shared/ideas/list/latestList.ts';
import { useWords } from '../../../app/texts.tsx';
import { useRun, useWorkshop } from '../../../app/workshop.tsx';
import { Button } from '../../../design/Button.tsx';
import { Refused } from '../../frame/Refused.tsx';
import { useAsk } from '../../frame/useAsk.ts';
import { useFocusBack } from '../../frame/useFocusBack.ts';

/** Taking the list that was read in last off the wall again, after a question; nothing where none was. */
export function TakeBackList() {
  const { t } = useWords();
  const run = useRun();
  const backstage = useWorkshop((state) => state.backstage.run);
  const { ask, refused, dismiss } = useAsk(['takeBackList']);
  const [asked, setAsked] = useState<string | null>(null);
  const opener = useFocusBack(asked !== null);
  const ideas = latestList(run, backstage);
  const [first] = ideas;
  // Whatever list comes in meanwhile, the question stands for the one it was asked about.
  const isAsked = ideas.some(({ id }) => id === asked);
  if (!first?.origin) return null;
  const count = ideas.length;
  const list = t(`sources.list.${first.origin.list}`);
  if (!isAsked) {
    return (
      <div>
        <Button ref={opener} variant="quiet" onClick={() => setAsked(first.id)}>
          {t('desk.sources.takeBack')}
        </Button>
      </div>
    );
  }
  return (
    <section aria-labelledby="take-back-list-question">
      <p id="take-back-list-question">
        {t(count === 1 ? 'desk.sources.takeBack.ask.one' : 'desk.sources.takeBack.ask', { count, list })}
      </p>
      <Refused refused={refused} onDismiss={dismiss} />
      <div className="ImportIdeas__actions">
        <Button
          onClick={() => {
            dismiss();
            setAsked(null);
          }}
        >
          {t('desk.sources.takeBack.keep')}
        </Button>
        <Button variant="destructive" onClick={() => asked && void ask('takeBackList', { ideaId: asked })}>
          {t(count === 1 ? 'desk.sources.takeBack.now.one' : 'desk.sources.takeBack.now', { count })}
        </Button>
      </div>
    </section>
  );
}
