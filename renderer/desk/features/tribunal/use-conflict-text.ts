import { useTranslation } from 'react-i18next';
import type { Candidate } from '../../../../electron/backend/api/contract/tribunal.ts';
import { useBasisText } from '../../../ui/basis-text.ts';
import zh from './strings.zh.ts';

export type ConflictView = Candidate['conflicts'][number];
type Code = keyof typeof zh.conflict;

/** What speaks against a person in this case, with names and case numbers; of a bar the article too. */
export function useConflictText(): (conflict: ConflictView) => string {
  const { t } = useTranslation('tribunal');
  const { t: term } = useTranslation('terms');
  const basisText = useBasisText();
  return ({ code, severity, basis, facts }) => {
    const [name = '', ...rest] = facts;
    const sentence = isCode(code)
      ? t(`conflict.${code}`, { name, rest: rest.join(t('list')), all: facts.join(t('list')) })
      : [code, ...facts].join(' ');
    // A warning is for the eye alone; what bars a person names its article.
    return severity === 'blocking'
      ? term('withBasis', { reason: sentence, basis: basisText(basis) })
      : sentence;
  };
}

function isCode(code: string): code is Code {
  return Object.hasOwn(zh.conflict, code);
}
