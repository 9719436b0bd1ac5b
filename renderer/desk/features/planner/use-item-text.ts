import { useTranslation } from 'react-i18next';
import { errorCodes } from '../../../../electron/backend/api/contract/errors.ts';
import type { ScenarioItem } from '../../../../electron/backend/api/contract/planner.ts';
import zh from './strings.zh.ts';

/** Which rule a standing hearing breaks, in words. */
export function useFaultText(): (fault: string) => string {
  const { t } = useTranslation('planner');
  return (fault) => (isFault(fault) ? t(`fault.${fault}`) : t('fault.other', { code: fault }));
}

/** Why a hearing could not be taken over, in the words of the same refusal elsewhere. */
export function useRefusalText(): (refusal: NonNullable<ScenarioItem['refusal']>) => string {
  const { t } = useTranslation('planner');
  const { t: error } = useTranslation('errors');
  return ({ code, details }) => {
    const changed = details?.['changed'];
    if (changed === 'tribunal' || changed === 'hearing') return t(`changed.${changed}`);
    const rules = brokenRules(details);
    if (rules.length > 0) return rules.map((rule) => t(`rule.${rule}`)).join(t('fact.reasonJoin'));
    const known = errorCodes.find((other) => other === code) ?? 'internal';
    return error(`code.${known}.title`);
  };
}

type Fault = Exclude<keyof typeof zh.fault, 'other'>;

function isFault(fault: string): fault is Fault {
  return fault !== 'other' && Object.hasOwn(zh.fault, fault);
}

type Rule = keyof typeof zh.rule;

/** The rules of the docket that a refusal names, each once; those with a sentence of their own here. */
function brokenRules(details: Record<string, unknown> | undefined): readonly Rule[] {
  const breaches: unknown = details?.['breaches'];
  if (!Array.isArray(breaches)) return [];
  const rules = breaches.map((breach: unknown) =>
    typeof breach === 'object' && breach !== null && 'rule' in breach ? breach.rule : null,
  );
  return [...new Set(rules.filter(isRule))];
}

function isRule(rule: unknown): rule is Rule {
  return typeof rule === 'string' && Object.hasOwn(zh.rule, rule);
}
