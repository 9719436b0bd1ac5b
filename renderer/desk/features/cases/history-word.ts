import { useTranslation } from 'react-i18next';
import type { HistoryEntry } from '../../../../electron/backend/api/contract/cases.ts';
import terms from '../../../ui/terms.zh.ts';

type Vocabulary =
  | 'source'
  | 'rejectionGround'
  | 'panelMethod'
  | 'serviceSubject'
  | 'serviceMode'
  | 'waivablePeriod'
  | 'suspensionGround'
  | 'recusalGround'
  | 'decisionForm'
  | 'counterclaimDecision'
  | 'consentSubject'
  | 'vote'
  | 'roomFeature'
  | 'modeLong'
  | 'postponementSide'
  | 'hearingResult'
  | 'closingMethod'
  | 'discussionTrigger'
  | 'discussionResult'
  | 'documentKind'
  | 'asyncPhase'
  | 'answerOrigin'
  | 'contactResult'
  | 'conversionGround'
  | 'linkageBody'
  | 'callResult'
  | 'paymentProof'
  | 'approvalKind'
  | 'suitAction'
  | 'courtResult'
  | 'finality'
  | 'correctionGround';

/** A code of the domain in the shared words; a code nobody knows stays as it is. */
export function useWord(): (
  vocabulary: Vocabulary,
  code: HistoryEntry['facts'][string] | undefined,
) => string | null {
  const { i18n } = useTranslation('terms');
  return (vocabulary, code) => {
    if (typeof code !== 'string') return null;
    // The key is looked up before it is used; its exact type would be one union of all vocabularies.
    return Object.hasOwn(terms[vocabulary], code)
      ? String(i18n.getResource(i18n.language, 'terms', `${vocabulary}.${code}`))
      : code;
  };
}
