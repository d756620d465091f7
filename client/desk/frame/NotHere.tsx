import { Link } from 'wouter';
import { useWords } from '../../app/texts.tsx';
import { Button } from '../../design/Button.tsx';
import './NotHere.css';

interface NotHereProps {
  title: string;
  text?: string;
  /** Present where trying again may help. */
  onRetry?: () => void;
}

/** Why there is no desk to show, and the ways on. */
export function NotHere({ title, text, onRetry }: NotHereProps) {
  const { t } = useWords();
  return (
    <main className="NotHere">
      <h1 className="NotHere__title">{title}</h1>
      {text !== undefined && <p>{text}</p>}
      {onRetry && (
        <Button variant="main" onClick={onRetry}>
          {t('desk.retry')}
        </Button>
      )}
      <Link className="NotHere__home" href="/">
        {t('desk.home')}
      </Link>
    </main>
  );
}
