import { chineseDate, dateOf } from '../domain/dates.ts';
import { defaultersOf } from '../domain/lifecycle/absence.ts';
import { type Party, sideTitle } from '../domain/lifecycle/application.ts';
import type { CaseState, Hearing } from '../domain/lifecycle/case-state.ts';
import type { HearingMode } from '../domain/lifecycle/events.ts';
import { causeTitle, type PaperInput } from './paper-input.ts';
import { nameList } from './party-paragraphs.ts';
import { tribunalOf } from './tribunal-fields.ts';

const modeNames: Readonly<Record<HearingMode, string>> = {
  inPerson: '',
  sync: '以在线同步方式',
  async: '以在线异步方式',
};

/**
 * The procedure of the case (审理经过) as the award tells it: acceptance, tribunal, hearings, who came. Null while the case is
 * not accepted or nobody has sat on it.
 * @param isOver false for a partial award: the case goes on
 */
export function procedureHistory(input: PaperInput, isOver = true): string | null {
  const { state } = input;
  const tribunal = tribunalNames(input);
  if (state.acceptedOn === null || tribunal === null) return null;
  const { application } = state;
  const cause = causeTitle(input.causeName(application.causeCode));
  const head = `申请人${sideTitle(application, 'applicant')}与被申请人${sideTitle(application, 'respondent')}${cause}一案，本委于${chineseDate(state.acceptedOn)}立案受理后，${tribunal}`;
  const hearings = state.hearings.filter((hearing) => heard.includes(hearing.status));
  const sessions = hearings.map((hearing) => session(hearing)).join('、');
  const heading = sessions === '' ? `${head}。` : `${head}，${sessions}开庭进行了审理。`;
  return `${heading}${hearings.map((hearing) => presence(state, hearing, hearings.length > 1)).join('')}${defaultSentence(state)}${isOver ? '本案现已审理终结。' : ''}`;
}

const heard: readonly string[] = ['held', 'adjourned', 'respondentAbsent'];

function tribunalNames({ state, names }: PaperInput): string | null {
  const [first, ...others] = tribunalOf(state, null).arbitratorIds.map(names);
  if (first === undefined) return null;
  if (others.length === 0) return `依法由仲裁员${first}独任审理`;
  return `依法组成由${first}担任首席仲裁员、仲裁员${others.join('、')}参加的仲裁庭审理`;
}

function session(hearing: Hearing): string {
  const day = dateOf(hearing.openedAt ?? hearing.plan.startsAt);
  return `于${chineseDate(day)}${modeNames[hearing.plan.mode]}`;
}

/** Who came to one hearing; nothing when no attendance was marked. */
function presence(state: CaseState, hearing: Hearing, isOneOfSeveral: boolean): string {
  const marked = (marks: readonly string[]) =>
    state.application.parties.filter((party) =>
      hearing.attendance.some((entry) => entry.partyId === party.id && marks.includes(entry.mark)),
    );
  const inPerson = marked(['present', 'late', 'left']);
  const byAgent = marked(['byAgent']);
  const came = [...bySide(inPerson), ...bySide(byAgent).map((side) => `${side}的委托代理人`)];
  const when = isOneOfSeveral
    ? `${chineseDate(dateOf(hearing.openedAt ?? hearing.plan.startsAt))}庭审中，`
    : '';
  return came.length === 0 ? '' : `${when}${came.join('、')}到庭参加了仲裁活动。`;
}

/** Who is judged in absence, and why that may be (LAW 36): the notice is proved, or they left a hearing they had come to. */
function defaultSentence(state: CaseState): string {
  const defaulters = defaultersOf(state);
  if (defaulters.length === 0) return '';
  const those = (how: 'absent' | 'left') =>
    bySide(defaulters.filter((absence) => absence.how === how).map(({ party }) => party)).join('、');
  const conduct = [
    those('absent') === '' ? '' : `${those('absent')}经本委书面通知，无正当理由拒不到庭`,
    those('left') === '' ? '' : `${those('left')}未经仲裁庭许可中途退庭`,
  ];
  return `${conduct.filter((part) => part !== '').join('，')}，本委依法缺席裁决。`;
}

function bySide(parties: readonly Party[]): readonly string[] {
  const names = { applicant: '申请人', respondent: '被申请人', thirdParty: '第三人' } as const;
  return (['applicant', 'respondent', 'thirdParty'] as const).flatMap((role) => {
    const side = parties.filter((party) => party.role === role);
    return side.length === 0 ? [] : [`${names[role]}${nameList(side)}`];
  });
}
