import { useTranslation } from 'react-i18next';
import { basisInWords } from '../../electron/backend/domain/deadlines/basis-words.ts';
import { useLanguage } from './i18n.ts';
import terms from './terms.zh.ts';

type Instrument = keyof typeof terms.instrument;

/** An article as codes cite it: `46(5)` is item 5 of article 46. */
export interface Article {
  readonly n: string;
  readonly item: string | null;
}

export interface Citation {
  readonly instrument: Instrument;
  readonly articles: readonly Article[];
}

/**
 * A legal basis in code (`LAW 36, RULES 59`, `RULES 9, 46(5), GD 39`) by instrument, in order; null for any other text, such as the words
 * a time limit keeps (`《办案规则》第45条`).
 */
export function citationsOf(basis: string): readonly Citation[] | null {
  const citations: { instrument: Instrument; articles: Article[] }[] = [];
  for (const part of basis.split(/[,;]\s*/)) {
    const match = /^(?:([A-Z]+) )?(\d+)(?:\((\d+)\))?$/.exec(part);
    if (match === null) return null;
    const [, name, n = '', item = null] = match;
    if (name !== undefined) {
      if (!isInstrument(name)) return null;
      citations.push({ instrument: name, articles: [] });
    }
    const last = citations.at(-1);
    if (last === undefined) return null;
    last.articles.push({ n, item });
  }
  return citations;
}

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

function isInstrument(name: string): name is Instrument {
  return Object.hasOwn(terms.instrument, name);
}

function isRule(rule: string): rule is keyof typeof terms.rule {
  return Object.hasOwn(terms.rule, rule);
}
