import { useTranslation } from 'react-i18next';
import type { TemplateFaultView } from '../../../../electron/backend/api/contract/papers.ts';
import zh from './strings.zh.ts';

/** What is wrong with an uploaded template, one sentence a fault. */
export function TemplateFaults({ faults }: { readonly faults: readonly TemplateFaultView[] }) {
  const { t } = useTranslation('papers');
  const sentence = ({ code, tag, suggestion }: TemplateFaultView) => {
    const known = isFaultCode(code) ? code : 'unreadable';
    const what = t(`template.fault.${known}`, { tag, written: `{${tag}}`, suggestion: suggestion ?? '' });
    return known === 'unknownTag' && suggestion !== null
      ? `${what}${t('template.fault.suggestion', { suggestion })}`
      : what;
  };
  return (
    <ul style={{ margin: 0, paddingInlineStart: '1.2em' }}>
      {[...new Set(faults.map(sentence))].map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

type FaultCode = keyof typeof zh.template.fault;

function isFaultCode(code: string): code is FaultCode {
  return Object.hasOwn(zh.template.fault, code);
}
