import type { Rule } from '../../../../electron/backend/api/contract/law.ts';
import { basisInWords } from '../../../../electron/backend/domain/deadlines/basis-words.ts';
import type { WordsLanguage } from '../../../../electron/backend/domain/deadlines/date-words.ts';
import { factInWords } from '../../../../electron/backend/domain/deadlines/fact-words.ts';
import { factKinds } from '../../../../electron/backend/domain/lifecycle/fact-kinds.ts';
import { foldText } from '../../../../electron/backend/domain/text.ts';
import type { RulesSearch } from './rules-search.ts';

/** A row with its place in the table: rows of one rule share its id. */
export type RuleRow = Rule & { readonly key: string };

/** The rows with a key each, the rules in the order they are kept, the versions and variants of one together: a court's changes come last. */
export function ruleRows(rules: readonly Rule[]): readonly RuleRow[] {
  const ids = [...new Set(rules.map(({ id }) => id))];
  return rules
    .map((rule, index) => ({ ...rule, key: `${rule.id} ${index}` }))
    .toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}

/** The rows that fit the filter; text is looked for in number, title, trigger and basis, in the language on screen. */
export function matchingRules(
  rows: readonly RuleRow[],
  { find, kind, all }: RulesSearch,
  language: WordsLanguage,
): readonly RuleRow[] {
  const words = foldText(find ?? '')
    .split(/\s+/)
    .filter((word) => word !== '');
  return rows.filter((row) => {
    if (all !== true && !row.isInForce) return false;
    if (kind !== undefined && row.kind !== kind) return false;
    const text = foldText(
      [
        row.id,
        titleOf(row, language),
        factText(row.triggerFact, language),
        row.basis,
        basisText(row, language),
      ].join(' '),
    );
    return words.every((word) => text.includes(word));
  });
}

/** The rows a court set itself, the latest change first. */
export function changedRules(rows: readonly RuleRow[]): readonly RuleRow[] {
  return rows
    .filter(({ change }) => change !== null)
    .toSorted((a, b) => ((a.change?.at ?? '') < (b.change?.at ?? '') ? 1 : -1));
}

/** Ids of the rules that have a national and a provincial variant. */
export function rulesWithVariants(rows: readonly RuleRow[]): readonly string[] {
  const scopes = new Map<string, Set<string>>();
  for (const { id, scope, change } of rows) {
    if (change === null) scopes.set(id, (scopes.get(id) ?? new Set()).add(scope));
  }
  return [...scopes].filter(([, of]) => of.size > 1).map(([id]) => id);
}

export function titleOf(rule: Pick<Rule, 'titleZh' | 'titleEn'>, language: WordsLanguage): string {
  return language === 'en' ? rule.titleEn : rule.titleZh;
}

/** What a fact is called; one the program does not know stays as it is written. */
export function factText(fact: string, language: WordsLanguage): string {
  const kind = factKinds.find((known) => known === fact);
  return kind === undefined ? fact : factInWords(kind, language);
}

export function basisText(rule: Pick<Rule, 'basis'>, language: WordsLanguage): string {
  return basisInWords(rule.basis, language);
}
