import type { LegalDate } from '../dates.ts';
import type { Party } from '../lifecycle/application.ts';

/** How names are shown to the public from a day on: what is kept of a person's and of an organisation's name. */
export interface PublicNameRule {
  readonly validFrom: LegalDate;
  /** Last day it holds; null: still in force. */
  readonly validTo: LegalDate | null;
  /** `surname`: the given name is replaced; `full`: nothing is. */
  readonly person: 'surname' | 'full';
  readonly organisation: 'surname' | 'full';
  /** What stands for each character of a given name. */
  readonly mark: string;
  /** Whether people whose masked names are equal are told apart by a number. */
  readonly isNumbered: boolean;
  readonly basisZh: string;
  readonly basisEn: string;
}

/** The rules as data, with the surnames that have two characters. */
export interface PublicNames {
  readonly rules: readonly PublicNameRule[];
  readonly compoundSurnames: readonly string[];
}

type Named = Pick<Party, 'kind' | 'name'>;

/** The rule in force on the day of publication. @throws RangeError when none is: nothing is published without one. */
export function publicNameRule({ rules }: PublicNames, on: LegalDate): PublicNameRule {
  const rule = rules.find(({ validFrom, validTo }) => validFrom <= on && (validTo === null || on <= validTo));
  if (rule === undefined) throw new RangeError(`no rule for public names on ${on}`);
  return rule;
}

/**
 * The names of one side as the public may read them, in their order: `王小明` → `王某某`, `欧阳明` → `欧阳某`; employers as the rule says.
 * Basis: the rule's own (`basisZh`).
 */
export function publicNames(
  parties: readonly Named[],
  rule: PublicNameRule,
  compoundSurnames: readonly string[],
): readonly string[] {
  const masked = parties.map(({ kind, name }) =>
    (kind === 'worker' ? rule.person : rule.organisation) === 'full'
      ? name
      : maskedName(name, rule.mark, compoundSurnames),
  );
  if (!rule.isNumbered) return masked;
  const seen = new Map<string, number>();
  return masked.map((name, index) => {
    const isMasked = name !== parties[index]?.name;
    if (!isMasked || masked.indexOf(name) === masked.lastIndexOf(name)) return name;
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return `${name}${nth}`;
  });
}

/** A person's name with every character of the given name replaced; of a name in another script only the first letter stays. */
function maskedName(name: string, mark: string, compoundSurnames: readonly string[]): string {
  const plain = [...name.normalize('NFKC').replaceAll(/\s+/g, '')];
  const isHan = plain.every((character) => /\p{Script=Han}/u.test(character));
  // A transliterated name (买买提·艾力) or one in letters has no surname to keep.
  if (!isHan) return `${plain[0] ?? ''}${mark}${mark}`;
  const compound = compoundSurnames.find((surname) => name.startsWith(surname) && plain.length > 2);
  const kept = compound === undefined ? 1 : [...compound].length;
  const given = Math.max(plain.length - kept, 1);
  return `${plain.slice(0, kept).join('')}${mark.repeat(given)}`;
}
