import { useTranslation } from 'react-i18next';
import terms from '../../../ui/terms.zh.ts';

/** What a kind of paper is called; a kind the desk does not know stays a code. */
export function useDocumentName(): (kind: string) => string {
  const { t } = useTranslation('terms');
  return (kind) => (isKnown(kind) ? t(`documentKind.${kind}`) : kind);
}

function isKnown(kind: string): kind is keyof typeof terms.documentKind {
  return Object.hasOwn(terms.documentKind, kind);
}
