import { citationsOf, type Instrument, instruments } from '../domain/citation.ts';
import { chineseOrdinal } from '../domain/text.ts';

/** Titles as a paper of the commission cites them. */
const titles: Readonly<Record<Instrument, string>> = {
  LAW: '《中华人民共和国劳动争议调解仲裁法》',
  RULES: '《劳动人事争议仲裁办案规则》',
  GD: '《广东省劳动人事争议处理办法》',
  ORG: '《劳动人事争议仲裁组织规则》',
  GDOH: '《广东省“互联网+仲裁”在线庭审规则（试行）》',
};

/**
 * Legal bases in code as a paper cites them together, each article once, in order of instrument and article:
 * `['RULES 75', 'RULES 74, GD 28']` → `《劳动人事争议仲裁办案规则》第七十四条、第七十五条、《广东省劳动人事争议处理办法》第二十八条`.
 * A basis that is not in code is left out.
 */
export function citedArticles(bases: readonly string[]): string {
  const cited = bases.flatMap((basis) => citationsOf(basis) ?? []);
  return instruments
    .flatMap((instrument) => {
      const articles = cited
        .filter((each) => each.instrument === instrument)
        .flatMap((each) => each.articles);
      if (articles.length === 0) return [];
      const words = articles
        .toSorted((a, b) => Number(a.n) - Number(b.n) || Number(a.item ?? 0) - Number(b.item ?? 0))
        .map(
          ({ n, item }) =>
            `第${chineseOrdinal(Number(n))}条${item === null ? '' : `第（${chineseOrdinal(Number(item))}）项`}`,
        );
      return [`${titles[instrument]}${[...new Set(words)].join('、')}`];
    })
    .join('、');
}
