import type { Application, Claim, Party } from '../domain/lifecycle/application.ts';
import type { ClaimDecision, ClaimResult } from '../domain/lifecycle/events.ts';
import { type Fen, formatYuan, sumFen } from '../domain/money.ts';
import { chineseOrdinal } from '../domain/text.ts';
import type { Award } from './award-part.ts';
import { claimGroups, statesAmount } from './claim-lines.ts';
import type { PaperFields } from './paper-field.ts';
import { hasRoster, partiesOf } from './paper-input.ts';
import { nameList } from './party-paragraphs.ts';
import { amountInWords, withoutStop } from './wording.ts';

/** A line of claims as the paper numbers them (one claim, or with a roster the equal claims of many) with what was decided. */
interface Line {
  readonly number: string;
  readonly text: string;
  readonly decided: readonly { readonly claim: Claim; readonly decision: ClaimDecision }[];
}

/**
 * The operative part (裁决结果), one sentence per item: what is to be paid or granted, then what is dismissed, withdrawn, settled
 * or not handled, each naming its claims. A claim granted in part ends in the dismissal of the rest; one of two awards (`isSplit`) names
 * the claims whose rest it dismisses, as the other one decides claims too.
 */
export function awardItems(application: Application, award: Award, isSplit = false): readonly string[] {
  const lines = linesOf(application, award);
  const granted = lines.flatMap((line) => grantedItem(application, award, line));
  const others = otherResults.flatMap(([result, sentence]) => {
    const numbers = lines.filter((line) => isWholly(line, result)).map((line) => `第${line.number}项`);
    return numbers.length === 0 ? [] : [sentence(numbers.join('、'))];
  });
  const rest = lines.filter(
    (line) => line.decided.some(({ decision }) => decision.result === 'partly') || isMixed(line),
  );
  return [...granted, ...others, ...(rest.length > 0 ? [dismissalOfRest(rest, isSplit)] : [])];
}

function dismissalOfRest(rest: readonly Line[], isSplit: boolean): string {
  const numbers = rest.map((line) => `第${line.number}项`).join('、');
  return isSplit ? `驳回申请人${numbers}仲裁请求的其余部分。` : '驳回申请人的其他仲裁请求。';
}

/** The claims an award decides, as the paper numbers them: 第一项, 第三项. */
export function claimNumbers(application: Application, award: Award): readonly string[] {
  return linesOf(application, award)
    .filter((line) => line.decided.length > 0)
    .map((line) => `第${line.number}项`);
}

const otherResults: readonly (readonly [ClaimResult, (numbers: string) => string])[] = [
  ['dismissed', (numbers) => `驳回申请人的${numbers}仲裁请求。`],
  ['withdrawn', (numbers) => `准许申请人撤回${numbers}仲裁请求。`],
  ['settled', (numbers) => `${numbers}仲裁请求已由当事人达成调解协议，不再裁决。`],
  ['notHandled', (numbers) => `${numbers}仲裁请求不属于本案处理范围，本委不予处理。`],
];

const resultNames: Readonly<Record<ClaimResult, string>> = {
  supported: '支持',
  partly: '部分支持',
  dismissed: '驳回',
  withdrawn: '撤回',
  settled: '调解',
  notHandled: '不予处理',
};

/** What the roster says of one applicant: the results of own claims and the amount awarded. */
export function awardAnnex(application: Application, award: Award | null): (party: Party) => PaperFields {
  const decisions = award?.decisions ?? [];
  const byClaim = new Map(decisions.map((decision) => [decision.claimId, decision]));
  const byClaimant = new Map<string, ClaimDecision[]>();
  for (const claim of application.claims) {
    const decision = byClaim.get(claim.id);
    if (claim.claimantId === null || decision === undefined) continue;
    byClaimant.set(claim.claimantId, [...(byClaimant.get(claim.claimantId) ?? []), decision]);
  }
  return (party) => {
    const own = byClaimant.get(party.id) ?? [];
    const results = [...new Set(own.map((decision) => resultNames[decision.result]))];
    return {
      名单裁决结果: results.join('、') || '－',
      名单裁决金额: own.length === 0 ? '－' : formatYuan(awarded(own)),
    };
  };
}

function linesOf(application: Application, award: Award): readonly Line[] {
  const decisions = new Map(award.decisions.map((decision) => [decision.claimId, decision]));
  const groups = hasRoster(application)
    ? claimGroups(application)
    : application.claims.map((claim) => ({ text: withoutStop(claim.text), claims: [claim] }));
  return groups.map((group, index) => ({
    number: chineseOrdinal(index + 1),
    text: group.text,
    decided: group.claims.flatMap((claim) => {
      const decision = decisions.get(claim.id);
      return decision === undefined ? [] : [{ claim, decision }];
    }),
  }));
}

function grantedItem(application: Application, award: Award, line: Line): readonly string[] {
  const granted = line.decided.filter(
    ({ decision }) => decision.result === 'supported' || decision.result === 'partly',
  );
  if (granted.length === 0) return [];
  const total = awarded(granted.map(({ decision }) => decision));
  const claimants = claimantsOf(
    application,
    granted.map(({ claim }) => claim),
  );
  if (total === 0) return [`支持${claimants}的第${line.number}项仲裁请求：${line.text}。`];
  const annex = granted.length > 1 ? '（各人金额见附表）' : '';
  const payer = opponentsOf(application, granted[0]?.claim ?? null);
  return [`${payer}${deadline(award)}，支付${claimants}${subject(line)}${amountInWords(total)}${annex}。`];
}

function awarded(decisions: readonly ClaimDecision[]): Fen {
  return sumFen(decisions.map((decision) => decision.amountFen ?? 0));
}

function deadline({ performanceDays }: Award): string {
  return performanceDays === null || performanceDays === 0
    ? '自本裁决生效之日起'
    : `在本裁决生效之日起${chineseOrdinal(performanceDays)}日内`;
}

/** What the money is for, in the claim's own words; a claim that names a sum is referred to by its number instead. */
function subject(line: Line): string {
  const bare = line.text
    .replace(
      /^(请求|要求|申请)?(裁决|判令|确认)?(被申请人)?(向申请人|给申请人)?(支付|给付|补发|补足|发放|返还)(给?申请人)?/,
      '',
    )
    .replace(/[，,]?(共计|合计|计|人民币)*[\d０-９][\d０-９,，.]*\s*万?元整?$/, '');
  return bare === '' || statesAmount(bare) || bare.length > 60 ? `第${line.number}项仲裁请求所涉款项` : bare;
}

function claimantsOf(application: Application, claims: readonly Claim[]): string {
  const applicants = partiesOf(application, 'applicant');
  const ids = new Set(claims.map((claim) => claim.claimantId));
  const own = ids.has(null) ? applicants : application.parties.filter((party) => ids.has(party.id));
  return `${own[0]?.role === 'respondent' ? '被申请人' : '申请人'}${nameList(own)}`;
}

function opponentsOf(application: Application, claim: Claim | null): string {
  const claimant = application.parties.find((party) => party.id === claim?.claimantId);
  const role = claimant?.role === 'respondent' ? 'applicant' : 'respondent';
  return `${role === 'respondent' ? '被申请人' : '申请人'}${nameList(partiesOf(application, role))}`;
}

function isWholly(line: Line, result: ClaimResult): boolean {
  return line.decided.length > 0 && line.decided.every(({ decision }) => decision.result === result);
}

/** Equal claims of several workers that ended differently: the roster tells each, the text closes with the rest. */
function isMixed(line: Line): boolean {
  const results = new Set(line.decided.map(({ decision }) => decision.result));
  return results.size > 1;
}
