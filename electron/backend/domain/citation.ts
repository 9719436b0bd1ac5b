/** Codes the rules cite instruments with: 调解仲裁法, 办案规则, 广东省处理办法, 组织规则, 广东省在线庭审规则. */
export const instruments = ['LAW', 'RULES', 'GD', 'ORG', 'GDOH'] as const;
export type Instrument = (typeof instruments)[number];

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
      const instrument = instruments.find((code) => code === name);
      if (instrument === undefined) return null;
      citations.push({ instrument, articles: [] });
    }
    const last = citations.at(-1);
    if (last === undefined) return null;
    last.articles.push({ n, item });
  }
  return citations;
}
