import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { useMe, useReference } from '../../../ui/reference.tsx';

interface ApproverFieldProps {
  readonly name: string;
  readonly label: string;
  /** Somebody who may not decide in this matter. */
  readonly without?: string | null;
}

/** The director or delegated head who decides. */
export function ApproverField({ name, label, without = null }: ApproverFieldProps) {
  const { t } = useTranslation('steps');
  const directors = useDirectors().filter((person) => person.id !== without);
  return (
    <SelectField
      name={name}
      label={label}
      required
      options={directors.map(({ id, name: personName }) => ({ value: id, label: personName }))}
      helper={directors.length === 0 ? t('approver.none') : t('approver.help')}
    />
  );
}

/** Directors in office. */
export function useDirectors() {
  const { staff } = useReference();
  return staff.filter((person) => person.isActive && person.functions.includes('director'));
}

/** Who approves unless somebody else is chosen: the person signed in where a director, else the only director there is. */
export function useUsualApprover(): string | null {
  const me = useMe();
  const directors = useDirectors();
  if (directors.some((person) => person.id === me.staffId)) return me.staffId;
  return directors.length === 1 ? (directors[0]?.id ?? null) : null;
}
