import BlockOutlined from '@mui/icons-material/BlockOutlined';
import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import PendingOutlined from '@mui/icons-material/PendingOutlined';
import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { GoAheadView } from '../../electron/backend/api/contract/docket-breach.ts';
import { Badge } from './badges.tsx';
import { useBasisText } from './basis-text.ts';
import { useDayText } from './dates.tsx';
import { useReference } from './reference.tsx';

type Reason = GoAheadView['reasons'][number];

const icons = {
  green: <CheckCircleOutlined aria-hidden />,
  amber: <PendingOutlined aria-hidden />,
  red: <BlockOutlined aria-hidden />,
};

/** One reason of the light in words, with its article. */
export function useGoAheadReason(): (reason: Reason) => string {
  const { t } = useTranslation('terms');
  const { staffName } = useReference();
  const dayText = useDayText();
  const basisText = useBasisText();
  return ({ code, on, partyName, staffId, basis }) =>
    t('withBasis', {
      reason: t(`hearingFault.${code}`, {
        date: on === null ? '' : dayText(on),
        name: partyName ?? (staffId === null ? '' : staffName(staffId)),
      }),
      basis: basisText(basis),
    });
}

/** The light and its reasons in one sentence, for a title or a screen reader. */
export function useGoAheadText(): (goAhead: GoAheadView) => string {
  const { t } = useTranslation('terms');
  const reasonText = useGoAheadReason();
  return ({ light, reasons }) =>
    t('goAhead.withName', {
      light: t(`goAhead.${light}`),
      reasons: reasons.length === 0 ? t('goAhead.none') : reasons.map(reasonText).join(t('goAhead.join')),
    });
}

/** 可以开庭 / 尚有欠缺 / 不能开庭 by icon, word and colour; the reasons on hover. */
export function GoAheadBadge({ goAhead }: { readonly goAhead: GoAheadView }) {
  const { t } = useTranslation('terms');
  const { palette } = useTheme();
  const text = useGoAheadText();
  const { light } = goAhead;
  const tone = { green: palette.greenChannel, amber: palette.soon, red: palette.late }[light];
  return (
    <span title={text(goAhead)}>
      <Badge icon={icons[light]} color={tone.main} ground={tone.soft}>
        {t(`goAhead.${light}`)}
      </Badge>
    </span>
  );
}

/** Every reason as a list; says that nothing is missing where there is none. */
export function GoAheadReasons({ goAhead }: { readonly goAhead: GoAheadView }) {
  const { t } = useTranslation('terms');
  const reasonText = useGoAheadReason();
  if (goAhead.reasons.length === 0) return <>{t('goAhead.none')}</>;
  return (
    <Box component="ul" sx={{ m: 0, paddingInlineStart: '1.2em' }}>
      {goAhead.reasons.map((reason) => (
        <li key={`${reason.code} ${reason.partyName ?? reason.staffId ?? ''}`}>{reasonText(reason)}</li>
      ))}
    </Box>
  );
}
