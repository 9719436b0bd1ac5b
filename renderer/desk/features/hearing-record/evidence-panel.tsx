import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { usePartyText } from './line-words.ts';
import type { PanelProps } from './panel.ts';

/** The exhibits with what is held of each; a press on one changes it. */
export function EvidencePanel({ view, lines, isWriting, onOpen }: PanelProps) {
  const { t } = useTranslation('hearingRecord');
  const partyText = usePartyText(view.parties);
  const exhibits = lines.flatMap((line) =>
    line.body.kind === 'evidence' ? [{ line, body: line.body }] : [],
  );
  return (
    <Box sx={{ display: 'grid', gap: 1, justifyItems: 'start' }}>
      {isWriting && (
        <Button variant="outlined" onClick={() => onOpen({ dialog: 'evidence' })}>
          {t('evidence.add')}
        </Button>
      )}
      {exhibits.length === 0 ? (
        <Typography color="text.secondary">{t('evidence.none')}</Typography>
      ) : (
        <Table aria-label={t('evidence.title')}>
          <TableHead>
            <TableRow>
              <TableCell>{t('evidence.label')}</TableCell>
              <TableCell>{t('evidence.text')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {exhibits.map(({ line, body }, index) => (
              <TableRow key={line.id} sx={{ verticalAlign: 'top' }}>
                <TableCell>
                  {isWriting ? (
                    <Button
                      onClick={() => onOpen({ dialog: 'evidence', line })}
                      sx={{ whiteSpace: 'normal' }}
                    >
                      {`${index + 1} ${body.label}`}
                    </Button>
                  ) : (
                    `${index + 1} ${body.label}`
                  )}
                  <Typography variant="caption" component="div" color="text.secondary">
                    {partyText(body.partyId)}
                  </Typography>
                  <Typography variant="caption" component="div" color="text.secondary">
                    {t(body.isOriginalChecked ? 'evidence.original' : 'evidence.notOriginal')}
                  </Typography>
                </TableCell>
                <TableCell>
                  {body.opinions.map((opinion) => (
                    <Box key={opinion.partyId} sx={{ mb: 0.5 }}>
                      {t('evidence.marks', {
                        authenticity: t(`evidence.mark.${opinion.authenticity}`),
                        legality: t(`evidence.mark.${opinion.legality}`),
                        relevance: t(`evidence.mark.${opinion.relevance}`),
                      })}
                      {opinion.text !== '' && <div>{opinion.text}</div>}
                    </Box>
                  ))}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </Box>
  );
}
