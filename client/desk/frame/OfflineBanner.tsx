import { useWords } from '../../app/texts.tsx';
import { useView } from '../../app/workshop.tsx';
import { Banner } from '../../design/Banner.tsx';

/** Says that the connection is gone, for as long as it is. */
export function OfflineBanner() {
  const { t } = useWords();
  const status = useView((view) => view.status);
  const text = status === 'offline' ? t('desk.offline') : status === 'silent' ? t('connection.silent') : null;
  return <Banner icon="offline">{text}</Banner>;
}
