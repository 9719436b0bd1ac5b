import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';
import type { IssuedInvitationView } from '../../../../electron/backend/api/contract/portal-desk.ts';
import { PracticeMark } from '../../../ui/practice-mark.tsx';
import { useReference } from '../../../ui/reference.tsx';
import { QrCode } from './qr-code.tsx';
import { useEndText } from './use-window-text.ts';

interface InvitationSheetProps {
  readonly number: string;
  readonly invitation: IssuedInvitationView;
}

/**
 * The invitation a party takes home: QR code, address, one-time code and steps in big type, the court's telephone. It is not kept as other papers are:
 * token and code must exist nowhere but on this sheet.
 */
export function InvitationSheet({ number, invitation }: InvitationSheetProps) {
  const { t } = useTranslation('online');
  const { court } = useReference();
  const endText = useEndText();
  const spaced = `${invitation.code.slice(0, 4)} ${invitation.code.slice(4)}`;
  return (
    <Box
      component="article"
      aria-label={t('portal.sheet.of', { name: invitation.name })}
      sx={{
        position: 'relative',
        boxSizing: 'border-box',
        width: '210mm',
        maxWidth: '100%',
        minHeight: '280mm',
        mx: 'auto',
        mb: 3,
        p: '14mm',
        bgcolor: '#fff',
        color: '#000',
        border: '1px solid #999',
        font: '16pt/1.5 "仿宋", serif',
        '& h2': { m: 0, textAlign: 'center', font: '26pt/1.3 "黑体", sans-serif' },
        '& p': { m: 0 },
        '& strong': { fontFamily: '"黑体", sans-serif', fontWeight: 400 },
        '& li': { mb: '2mm' },
        '@media print': { border: 0, p: 0, m: 0, width: 'auto', minHeight: 0, breakAfter: 'page' },
        '@media print and (min-width: 0)': { '&:last-of-type': { breakAfter: 'auto' } },
      }}
    >
      <Box component="p" sx={{ textAlign: 'center' }}>
        {court.name}
      </Box>
      <h2>{t('portal.sheet.title')}</h2>
      <Box component="p" sx={{ mt: '4mm !important' }}>
        <strong>{invitation.name}</strong>
        {invitation.agentId !== null && t('portal.sheet.agentOf', { name: invitation.partyName })}
      </Box>
      <p>{t('portal.sheet.case', { number })}</p>
      <Box sx={{ display: 'flex', gap: '8mm', alignItems: 'center', my: '5mm' }}>
        <QrCode text={invitation.address} label={t('portal.sheet.qr')} size="62mm" />
        <Box sx={{ minWidth: 0 }}>
          <p>{t('portal.sheet.code')}</p>
          <Box component="p" sx={{ font: '38pt/1.2 "黑体", sans-serif', whiteSpace: 'nowrap' }}>
            {spaced}
          </Box>
          <p>{t('portal.sheet.until', { time: endText(invitation.expiresAt) })}</p>
        </Box>
      </Box>
      <Box component="ol" sx={{ m: 0, pl: '10mm' }}>
        <li>{t('portal.sheet.step1')}</li>
        <li>{t('portal.sheet.step2', { code: spaced })}</li>
        <li>{t(`portal.sheet.step3.${invitation.check}`, { name: invitation.name })}</li>
        <li>{t('portal.sheet.step4')}</li>
      </Box>
      <Box component="p" sx={{ mt: '4mm !important' }}>
        {t('portal.sheet.address')}
      </Box>
      <Box component="p" sx={{ font: '11pt/1.4 "Noto Sans Mono", monospace', overflowWrap: 'anywhere' }}>
        {invitation.address}
      </Box>
      <Box
        component="p"
        sx={{ mt: '5mm !important', borderTop: '1.5pt solid #000', pt: '3mm', fontSize: '18pt' }}
      >
        {t('portal.sheet.call')}
        <strong>{court.phone}</strong>
      </Box>
      <p>{t('portal.sheet.secret')}</p>
      {court.isPractice && <PracticeMark />}
    </Box>
  );
}
