import { handoverIds, type Report, type Section } from '../../shared/report/model.ts';
import { useWords } from '../app/texts.tsx';
import { Button } from '../design/Button.tsx';
import { Handover } from './Handover.tsx';
import { ReportTableView } from './ReportTableView.tsx';
import './ReportView.css';

interface ReportViewProps {
  code: string;
  report: Report;
  /** When it was made, as a clock shows it. */
  made: string;
  onPrint: () => void;
}

/** The whole report as a document: to read on any width, and to print on A4. */
export function ReportView({ code, report, made, onPrint }: ReportViewProps) {
  const { t } = useWords();
  const handedOver = report.sections.filter(({ id }) => handoverIds.includes(id));
  const day = report.sections.filter(({ id }) => !handoverIds.includes(id));
  return (
    <main className="ReportView">
      <header className="ReportView__head">
        <h1>{report.title}</h1>
        <p className="ReportView__made">{t('report.now.at', { time: made })}</p>
        <ul className="ReportView__facts">
          {report.facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
        <div className="ReportView__print">
          <Button variant="main" onClick={onPrint}>
            {t('report.print')}
          </Button>
        </div>
      </header>
      <nav className="ReportView__contents" aria-label={t('report.contents')}>
        <ol>
          {report.sections.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ol>
      </nav>
      {day.map((section) => (
        <ReportSection key={section.id} section={section} />
      ))}
      <Handover code={code}>
        {handedOver.map((section) => (
          <ReportSection key={section.id} section={section} level={3} />
        ))}
      </Handover>
    </main>
  );
}

function ReportSection({ section: { id, title, blocks }, level = 2 }: { section: Section; level?: 2 | 3 }) {
  const Heading = `h${level}` as const;
  return (
    <section id={id} className="ReportView__section" aria-labelledby={`${id}-heading`}>
      <Heading id={`${id}-heading`}>{title}</Heading>
      {blocks.map((block, index) =>
        block.kind === 'text' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a section keep their order
          <p key={index}>{block.text}</p>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a section keep their order
          <ReportTableView key={index} table={block} />
        ),
      )}
    </section>
  );
}
