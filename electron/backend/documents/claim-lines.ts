import { chineseDate } from '../domain/dates.ts';
import type { Application, Claim, Party } from '../domain/lifecycle/application.ts';
import { formatYuan, sumFen } from '../domain/money.ts';
import { chineseOrdinal } from '../domain/text.ts';
import type { PaperFields } from './paper-field.ts';
import { hasRoster, partiesOf } from './paper-input.ts';
import { withoutStop } from './wording.ts';

/** Claims of several workers that say the same: one line with count and sum. */
export interface ClaimGroup {
  readonly text: string;
  readonly claims: readonly Claim[];
}

/** The claims (仲裁请求) as numbered lines. With a roster, equal claims of the workers become one line. */
export function claimLines(application: Application): readonly PaperFields[] {
  const lines = hasRoster(application)
    ? claimGroups(application).map((group) => groupLine(group))
    : application.claims.map((claim) => claimLine(application, claim));
  return lines.map((line, index) => ({ 请求序号: chineseOrdinal(index + 1), 请求内容: line }));
}

/** Claims by kind and text, in the order they first appear. */
export function claimGroups(application: Application): readonly ClaimGroup[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of application.claims) {
    const key = claim.claimantId === null ? claim.id : `${claim.kind}/${withoutStop(claim.text)}`;
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()].map((claims) => ({ text: withoutStop(claims[0]?.text ?? ''), claims }));
}

/** The claim in one sentence without its full stop: text, period, amount – what the text already says is not repeated. */
export function claimSentence(claim: Claim): string {
  const text = withoutStop(claim.text);
  return `${text}${period(claim, text)}${amount(claim, text)}`;
}

/** The roster (名单) of a dispute with many applicants: who, identity, sum of own money claims. Empty without one. */
export function rosterRows(
  application: Application,
  extra: (party: Party) => PaperFields = () => ({}),
): readonly PaperFields[] {
  if (!hasRoster(application)) return [];
  return partiesOf(application, 'applicant').map((party, index) => ({
    名单序号: String(index + 1),
    名单姓名: party.name,
    名单证件号码: party.identifier ?? '－',
    名单请求金额: ownAmount(application, party.id),
    ...extra(party),
  }));
}

/** The fields of the roster, for papers whose template has the annex. */
export function rosterFields(application: Application, extra?: (party: Party) => PaperFields): PaperFields {
  const rows = rosterRows(application, extra);
  return { 有名单: rows.length > 0, 名单人数: String(rows.length), 名单: rows };
}

function ownAmount(application: Application, partyId: string): string {
  const own = application.claims.filter((claim) => claim.claimantId === partyId && claim.amountFen !== null);
  return own.length === 0 ? '－' : formatYuan(sumFen(own.map((claim) => claim.amountFen ?? 0)));
}

function claimLine(application: Application, claim: Claim): string {
  const applicants = partiesOf(application, 'applicant');
  const claimant =
    applicants.length > 1 ? application.parties.find((party) => party.id === claim.claimantId) : undefined;
  return `${claimant === undefined ? '' : `${claimant.name}：`}${claimSentence(claim)}`;
}

function groupLine(group: ClaimGroup): string {
  const [first] = group.claims;
  if (first !== undefined && group.claims.length === 1) return claimSentence(first);
  const total = sumFen(group.claims.map((claim) => claim.amountFen ?? 0));
  const sum = total > 0 ? `，合计${formatYuan(total)}元` : '';
  return `${group.text}（${group.claims.length}人${sum}，各人金额见附表）`;
}

function period(claim: Claim, text: string): string {
  if (claim.periodFrom === null && claim.periodTo === null) return '';
  if (/\d{4}年/.test(text)) return '';
  const from = claim.periodFrom === null ? '' : `自${chineseDate(claim.periodFrom)}`;
  const to = claim.periodTo === null ? '' : `至${chineseDate(claim.periodTo)}`;
  return `（期间${from}${to}）`;
}

function amount(claim: Claim, text: string): string {
  return claim.amountFen === null || statesAmount(text) ? '' : `，金额${formatYuan(claim.amountFen)}元`;
}

/** Whether a claim's own words name a sum of money. */
export function statesAmount(text: string): boolean {
  return /[\d０-９][\d０-９,，.]*\s*万?元/.test(text);
}
