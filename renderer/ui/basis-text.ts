import { useTranslation } from 'react-i18next';
import { citationsOf } from '../../electron/backend/domain/citation.ts';
import { basisInWords } from '../../electron/backend/domain/deadlines/basis-words.ts';
import { useLanguage } from './i18n.ts';
import terms from './terms.zh.ts';

/** A legal basis, in code or as a time limit words it, in the language on screen. */
export function useBasisText(): (basis: string) => string {
  const { t } = useTranslation('terms');
  const [language] = useLanguage();
  const isEnglish = language === 'en';
  return (basis) => {
    const citations = citationsOf(basis);
    if (citations === null) return basisInWords(basis, isEnglish ? 'en' : 'zh');
    return citations
      .map(({ instrument, articles }) =>
        t('article.of', {
          instrument: t(`instrument.${instrument}`),
          articles: articles
            .map(({ n, item }) =>
              item === null ? t('article.plain', { n }) : t('article.withItem', { n, item }),
            )
            .join(t('article.join')),
        }),
      )
      .join(isEnglish ? '; ' : '、');
  };
}

/** Why a step is refused, with the article: `案件正在中止（《办案规则》第47条）`. A rule the desk does not know stays a code. */
export function useRuleText(): (refusal: { readonly rule: string; readonly basis: string | null }) => string {
  const { t } = useTranslation('terms');
  const basisText = useBasisText();
  return ({ rule, basis }) => {
    const reason = isRule(rule) ? t(`rule.${rule}`) : rule;
    return basis === null ? reason : t('withBasis', { reason, basis: basisText(basis) });
  };
}

function isRule(rule: string): rule is keyof typeof terms.rule {
  return Object.hasOwn(terms.rule, rule);
}
