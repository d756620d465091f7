import { type FormEvent, useState } from 'react';
import { textLimits } from '../../../shared/text/written.ts';
import { useWords } from '../../app/texts.tsx';
import { useWorkshop } from '../../app/workshop.tsx';
import { Button } from '../../design/Button.tsx';
import { IconButton } from '../../design/IconButton.tsx';
import { TextArea } from '../../design/TextField.tsx';
import { useKeptText } from '../../questions/useKeptText.ts';
import { Refused } from '../frame/Refused.tsx';
import { useAsk } from '../frame/useAsk.ts';
import { written } from '../frame/written.ts';
import './Lessons.css';

/** Lessons for those who come after: they outlive every run and go into the report. */
export function Lessons({ code }: { code: string }) {
  const { t } = useWords();
  const lessons = useWorkshop(({ stage }) => stage.lessons);
  const { ask, refused, dismiss } = useAsk(['noteLesson', 'removeLesson']);
  const [text, setText] = useKeptText(`aktordag:lesson:${code}`);
  const [isEmpty, setEmpty] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setEmpty(text.trim() === '');
    if (text.trim() === '') return;
    const answer = await ask('noteLesson', { text });
    if (answer.ok) setText('');
  };
  return (
    <details className="Lessons">
      <summary className="Lessons__heading">
        {t('handover.lessons')} ({lessons?.length ?? 0})
      </summary>
      <div className="Lessons__inside">
        <Refused refused={refused} onDismiss={dismiss} />
        {!lessons?.length && <p>{t('handover.lessons.none')}</p>}
        <ul>
          {lessons?.map((lesson) => (
            <li key={lesson.id} className="Lessons__lesson">
              <span className="Lessons__text">{written(lesson.text, t)}</span>
              <IconButton
                icon="close"
                label={t('handover.lessons.remove', { text: written(lesson.text, t) })}
                onClick={() => void ask('removeLesson', { lessonId: lesson.id })}
              />
            </li>
          ))}
        </ul>
        <form className="Lessons__form" onSubmit={(event) => void submit(event)} noValidate>
          <TextArea
            label={t('handover.lessons.write')}
            value={text}
            onChange={setText}
            maxLength={textLimits.lesson}
            error={isEmpty ? t('input.empty') : null}
          />
          <Button type="submit">{t('command.noteLesson')}</Button>
        </form>
      </div>
    </details>
  );
}
