import { chineseDate } from '../domain/dates.ts';
import {
  type Agent,
  type AgentKind,
  type Application,
  type Party,
  type PartyRole,
  sideTitle,
} from '../domain/lifecycle/application.ts';
import { checkResidentId, residentIdFacts } from '../domain/parties/identifiers.ts';
import type { PaperFields } from './paper-field.ts';
import { hasRoster, type PaperInput, partiesOf } from './paper-input.ts';
import { joined } from './wording.ts';

export const roleNames: Readonly<Record<PartyRole, string>> = {
  applicant: '申请人',
  respondent: '被申请人',
  thirdParty: '第三人',
};

const agentKindNames: Readonly<Record<AgentKind, string>> = {
  lawyer: '律师',
  legalWorker: '基层法律服务工作者',
  relative: '近亲属',
  staff: '工作人员',
  citizen: '推荐的公民',
  other: '',
};

/**
 * The block of parties and agents (当事人), one paragraph each, agents after the side they act for. More than five applicants
 * become one paragraph that points to the roster.
 */
export function partyParagraphs(application: Application): readonly PaperFields[] {
  return (['applicant', 'respondent', 'thirdParty'] as const)
    .flatMap((role) => sideParagraphs(application, role))
    .map((paragraph) => ({ 当事人说明: paragraph }));
}

/** Names of some parties for running text: `甲、乙`, from six on `甲等32人`. */
export function nameList(parties: readonly Party[]): string {
  const [first] = parties;
  if (first === undefined) return '';
  if (parties.length <= 5) return parties.map((party) => party.name).join('、');
  return `${first.name}等${parties.length}${first.kind === 'worker' ? '人' : '家单位'}`;
}

/** The addressee of a paper that goes to the applicants. */
export function toApplicants({ recipient, state }: PaperInput): PaperFields {
  return { 收件人: recipient?.name ?? nameList(partiesOf(state.application, 'applicant')) };
}

/** The addressee of a paper that goes to each party. */
export function toParties({ recipient, state }: PaperInput): PaperFields {
  return { 收件人: recipient?.name ?? nameList(state.application.parties) };
}

function sideParagraphs(application: Application, role: PartyRole): readonly string[] {
  const side = partiesOf(application, role);
  if (side.length === 0) return [];
  const ids = new Set(side.map((party) => party.id));
  const agents = application.agents.filter((agent) => agent.partyIds.some((id) => ids.has(id)));
  const people =
    role === 'applicant' && hasRoster(application)
      ? [`申请人：${sideTitle(application, 'applicant')}（名单附后）。`]
      : side.flatMap((party) => partyLines(party, shownName(application, party, side)));
  return [...people, ...agents.map((agent) => agentLine(agent, agentSubject(agent, side)))];
}

/** An old ledger keeps one name for many applicants: say so. */
function shownName(application: Application, party: Party, side: readonly Party[]): string {
  const isStated = party.role === 'applicant' && side.length === 1 && application.statedWorkerCount !== null;
  return isStated ? sideTitle(application, 'applicant') : party.name;
}

function partyLines(party: Party, name: string): readonly string[] {
  const head = `${roleNames[party.role]}：${joined([name, ...identity(party)], '，')}。`;
  return party.legalRepresentative === null
    ? [head]
    : [head, `法定代表人（主要负责人）：${party.legalRepresentative}。`];
}

function identity(party: Party): readonly (string | null)[] {
  if (party.kind === 'employer') {
    return [
      party.address === null ? null : `住所地${party.address}`,
      party.identifier === null ? null : `统一社会信用代码${party.identifier}`,
    ];
  }
  return [...person(party.identifier), party.address === null ? null : `住${party.address}`];
}

/** Sex and birth date are read from a resident ID only when its check digit holds. */
function person(identifier: string | null): readonly string[] {
  if (identifier === null) return [];
  if (checkResidentId(identifier) !== null) return [`证件号码${identifier}`];
  const facts = residentIdFacts(identifier);
  if (facts === null) return [`证件号码${identifier}`];
  return [
    facts.sex === 'male' ? '男' : '女',
    `${chineseDate(facts.birthDate)}出生`,
    `公民身份号码${identifier}`,
  ];
}

/** Whom an agent acts for, where that is not the whole side. */
function agentSubject(agent: Agent, side: readonly Party[]): string {
  const represented = side.filter((party) => agent.partyIds.includes(party.id));
  return represented.length === side.length ? '' : `（代理${nameList(represented)}）`;
}

function agentLine(agent: Agent, subject: string): string {
  const post = `${agent.firm ?? ''}${agentKindNames[agent.kind]}`;
  const authority = agent.authority === 'special' ? '特别授权' : '一般授权';
  return `委托代理人${subject}：${joined([agent.name, post, authority], '，')}。`;
}
