import { useTranslation } from 'react-i18next';
import { formatYuan } from '../../../../electron/backend/domain/money.ts';
import { useReference } from '../../../ui/reference.tsx';
import terms from '../../../ui/terms.zh.ts';
import type { Difference, Leaf } from './merge.ts';

type Vocabulary =
  | 'source'
  | 'procedure'
  | 'role'
  | 'partyKind'
  | 'agentKind'
  | 'agentAuthority'
  | 'greenChannelReason';

/** Shared words of a field whose value is a code of the domain. */
const vocabularies: Readonly<Record<string, Vocabulary>> = {
  source: 'source',
  procedure: 'procedure',
  greenChannelReason: 'greenChannelReason',
  'parties.role': 'role',
  'parties.kind': 'partyKind',
  'agents.kind': 'agentKind',
  'agents.authority': 'agentAuthority',
};

/** What one side of a conflict says at a place, in words: codes, people and amounts as the page shows them. */
export function useLeafText(
  names: ReadonlyMap<string, string>,
): (difference: Difference, leaf: Leaf) => string {
  const { t } = useTranslation('intake');
  const { i18n } = useTranslation('terms');
  const { causeName } = useReference();
  const nameOf = (id: string) => names.get(id) ?? id;

  return ({ list, field }, leaf) => {
    if (leaf === undefined) return t('conflict.absent');
    if (field === 'entry') return t('conflict.present');
    if (leaf === null || leaf === '')
      return field === 'claimantId' ? t('claims.everybody') : t('conflict.empty');
    if (typeof leaf === 'boolean') return t(leaf ? 'conflict.yes' : 'conflict.no');
    if (typeof leaf === 'number') return field === 'amountFen' ? formatYuan(leaf) : String(leaf);
    if (typeof leaf !== 'string') return (field === 'partyIds' ? leaf.map(nameOf) : leaf).join('、');
    if (field === 'claimantId') return nameOf(leaf);
    if (field === 'causeCode' || (list === 'claims' && field === 'kind')) return causeName(leaf);
    return word(vocabularies[list === null ? field : `${list}.${field}`], leaf);
  };

  function word(vocabulary: Vocabulary | undefined, code: string): string {
    if (vocabulary === undefined || !Object.hasOwn(terms[vocabulary], code)) return code;
    // Looked up by its own path: the exact key type would be one union of seven vocabularies.
    const found: unknown = i18n.getResource(i18n.language, 'terms', `${vocabulary}.${code}`);
    return typeof found === 'string' ? found : code;
  }
}
