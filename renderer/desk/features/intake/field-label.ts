import { useTranslation } from 'react-i18next';
import type { PartyKind } from '../../../../electron/backend/domain/lifecycle/application.ts';
import type { IntakeValues } from './intake-form.ts';
import zh from './strings.zh.ts';

type FieldKey = keyof typeof zh.field;

/** What a worker's and an employer's inputs are called, where they differ. */
const partyFields: Record<PartyKind, Readonly<Record<string, FieldKey>>> = {
  worker: { name: 'workerName', identifier: 'residentId', address: 'workerAddress' },
  employer: { name: 'employerName', identifier: 'uscc', address: 'employerAddress' },
};

/** Names the input of a path for people: `申请人 2（张三）：身份证件号码`. */
export function useFieldLabel(): (path: string, values: IntakeValues) => string {
  const { t } = useTranslation('intake');
  const { t: term } = useTranslation('terms');
  const fieldName = (field: string) => (isFieldKey(field) ? t(`field.${field}`) : field);

  return (path, values) => {
    const [list = '', place = '', field = ''] = path.split('.');
    const index = Number(place);
    if (list === 'parties') {
      const party = values.parties[index];
      if (party === undefined) return fieldName(field);
      const n = values.parties.slice(0, index + 1).filter((item) => item.role === party.role).length;
      const subject = t('party.number', { role: term(`role.${party.role}`), n });
      return t('faults.place', { subject, field: fieldName(partyFields[party.kind][field] ?? field) });
    }
    if (list === 'claims') {
      const name = field === 'kind' ? t('field.claimKind') : fieldName(field);
      return t('faults.place', { subject: t('claims.number', { n: index + 1 }), field: name });
    }
    if (list === 'agents') {
      return t('faults.place', { subject: t('agents.number', { n: index + 1 }), field: fieldName(field) });
    }
    return fieldName(list);
  };
}

/** Whether the page has a name for a field. */
export function isFieldKey(field: string): field is FieldKey {
  return Object.hasOwn(zh.field, field);
}
