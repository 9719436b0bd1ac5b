import AddOutlined from '@mui/icons-material/AddOutlined';
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FieldFault } from '../../../ui/fields/field-fault.tsx';
import { ClaimFields } from './claim-fields.tsx';
import { ClaimTable } from './claim-table.tsx';
import { EntryCard } from './entry-card.tsx';
import { expandedClaims, useIntakeLists } from './intake-context.tsx';
import { type IntakeValues, newClaim } from './intake-form.ts';
import { IntakeSection } from './intake-section.tsx';

/** What is claimed: a card per claim while they are few, a paged table when they are many. */
export function ClaimsSection() {
  const { t } = useTranslation('intake');
  const { claims, edit } = useIntakeLists();
  const { getValues } = useFormContext<IntakeValues>();
  const isTable = claims.fields.length > expandedClaims;
  const add = () => {
    const { causeCode, claims: present } = getValues();
    const claim = newClaim(null, present.length === 0 ? causeCode : null);
    claims.append(claim, { shouldFocus: false });
    if (isTable) edit(claim.id);
  };
  return (
    <IntakeSection
      id="claims"
      count={claims.fields.length}
      actions={
        <Button startIcon={<AddOutlined />} onClick={add}>
          {t('claims.add')}
        </Button>
      }
    >
      <FieldFault name="claims" />
      {claims.fields.length === 0 && (
        <Typography sx={{ color: 'text.secondary' }}>{t('claims.none')}</Typography>
      )}
      {isTable ? (
        <ClaimTable />
      ) : (
        <Box>
          {claims.fields.map((claim, index) => (
            <EntryCard
              key={claim.key}
              title={t('claims.number', { n: index + 1 })}
              actions={
                <IconButton
                  aria-label={t('claims.remove', { n: index + 1 })}
                  onClick={() => claims.remove(index)}
                >
                  <DeleteOutlined fontSize="small" />
                </IconButton>
              }
            >
              <ClaimFields index={index} />
            </EntryCard>
          ))}
        </Box>
      )}
    </IntakeSection>
  );
}
