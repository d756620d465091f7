import { useWords } from '../../app/texts.tsx';
import { QrCode } from '../../design/QrCode.tsx';

interface InvitationViewProps {
  name: string;
  address: string;
  /** The time of day until which it can be used. */
  until: string;
}

/** A link to give to one person: to be read by a camera, or copied. */
export function InvitationView({ name, address, until }: InvitationViewProps) {
  const { t } = useWords();
  return (
    <section className="FacilitatorsDialog__link" aria-label={t('facilitators.linkTo', { name })}>
      <div className="FacilitatorsDialog__qr">
        <QrCode value={address} label={t('facilitators.qr', { name })} />
      </div>
      <div>
        <h3>{t('facilitators.linkTo', { name })}</h3>
        <p>{t('facilitators.linkText', { until })}</p>
        <p className="FacilitatorsDialog__address">{address}</p>
      </div>
    </section>
  );
}
