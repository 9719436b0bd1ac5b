import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import errorsEn from '../../ui/errors.en.ts';
import errorsZh from '../../ui/errors.zh.ts';
import { storedLanguage } from '../../ui/i18n.ts';
import uiEn from '../../ui/strings.en.ts';
import uiZh from '../../ui/strings.zh.ts';
import termsEn from '../../ui/terms.en.ts';
import termsZh from '../../ui/terms.zh.ts';
import amountsEn from '../features/amounts/strings.en.ts';
import amountsZh from '../features/amounts/strings.zh.ts';
import approvalsEn from '../features/approvals/strings.en.ts';
import approvalsZh from '../features/approvals/strings.zh.ts';
import availabilityEn from '../features/availability/strings.en.ts';
import availabilityZh from '../features/availability/strings.zh.ts';
import historyEn from '../features/cases/history-strings.en.ts';
import historyZh from '../features/cases/history-strings.zh.ts';
import casesEn from '../features/cases/strings.en.ts';
import casesZh from '../features/cases/strings.zh.ts';
import deadlinesEn from '../features/deadlines/strings.en.ts';
import deadlinesZh from '../features/deadlines/strings.zh.ts';
import discussionEn from '../features/discussion/strings.en.ts';
import discussionZh from '../features/discussion/strings.zh.ts';
import docketEn from '../features/docket/strings.en.ts';
import docketZh from '../features/docket/strings.zh.ts';
import docketSheetsEn from '../features/docket-sheets/strings.en.ts';
import docketSheetsZh from '../features/docket-sheets/strings.zh.ts';
import elementsEn from '../features/elements/strings.en.ts';
import elementsZh from '../features/elements/strings.zh.ts';
import figuresEn from '../features/figures/strings.en.ts';
import figuresZh from '../features/figures/strings.zh.ts';
import hearingRecordEn from '../features/hearing-record/strings.en.ts';
import hearingRecordZh from '../features/hearing-record/strings.zh.ts';
import intakeEn from '../features/intake/strings.en.ts';
import intakeZh from '../features/intake/strings.zh.ts';
import lawEn from '../features/law/strings.en.ts';
import lawZh from '../features/law/strings.zh.ts';
import ledgerEn from '../features/ledger/strings.en.ts';
import ledgerZh from '../features/ledger/strings.zh.ts';
import mediationEn from '../features/mediation/strings.en.ts';
import mediationZh from '../features/mediation/strings.zh.ts';
import liveEn from '../features/online/live/strings.en.ts';
import liveZh from '../features/online/live/strings.zh.ts';
import onlineEn from '../features/online/strings.en.ts';
import onlineZh from '../features/online/strings.zh.ts';
import outcomeEn from '../features/outcome/strings.en.ts';
import outcomeZh from '../features/outcome/strings.zh.ts';
import papersEn from '../features/papers/strings.en.ts';
import papersZh from '../features/papers/strings.zh.ts';
import plannerEn from '../features/planner/strings.en.ts';
import plannerZh from '../features/planner/strings.zh.ts';
import sessionEn from '../features/session/strings.en.ts';
import sessionZh from '../features/session/strings.zh.ts';
import settingsEn from '../features/settings/strings.en.ts';
import settingsZh from '../features/settings/strings.zh.ts';
import setupEn from '../features/setup/strings.en.ts';
import setupZh from '../features/setup/strings.zh.ts';
import stepsEn from '../features/steps/strings.en.ts';
import stepsZh from '../features/steps/strings.zh.ts';
import tribunalEn from '../features/tribunal/strings.en.ts';
import tribunalZh from '../features/tribunal/strings.zh.ts';
import workbenchEn from '../features/workbench/strings.en.ts';
import workbenchZh from '../features/workbench/strings.zh.ts';
import appEn from './strings.en.ts';
import appZh from './strings.zh.ts';

const zh = {
  app: appZh,
  ui: uiZh,
  terms: termsZh,
  errors: errorsZh,
  amounts: amountsZh,
  approvals: approvalsZh,
  availability: availabilityZh,
  cases: casesZh,
  deadlines: deadlinesZh,
  discussion: discussionZh,
  docket: docketZh,
  docketSheets: docketSheetsZh,
  elements: elementsZh,
  figures: figuresZh,
  hearingRecord: hearingRecordZh,
  history: historyZh,
  intake: intakeZh,
  ledger: ledgerZh,
  live: liveZh,
  mediation: mediationZh,
  online: onlineZh,
  outcome: outcomeZh,
  papers: papersZh,
  planner: plannerZh,
  session: sessionZh,
  settings: settingsZh,
  setup: setupZh,
  law: lawZh,
  steps: stepsZh,
  tribunal: tribunalZh,
  workbench: workbenchZh,
};

const en = {
  app: appEn,
  ui: uiEn,
  terms: termsEn,
  errors: errorsEn,
  amounts: amountsEn,
  approvals: approvalsEn,
  availability: availabilityEn,
  cases: casesEn,
  deadlines: deadlinesEn,
  discussion: discussionEn,
  docket: docketEn,
  docketSheets: docketSheetsEn,
  elements: elementsEn,
  figures: figuresEn,
  hearingRecord: hearingRecordEn,
  history: historyEn,
  intake: intakeEn,
  ledger: ledgerEn,
  live: liveEn,
  mediation: mediationEn,
  online: onlineEn,
  outcome: outcomeEn,
  papers: papersEn,
  planner: plannerEn,
  session: sessionEn,
  settings: settingsEn,
  setup: setupEn,
  law: lawEn,
  steps: stepsEn,
  tribunal: tribunalEn,
  workbench: workbenchEn,
};

/** Loads both languages; the strings are part of the bundle, so nothing is fetched. */
export async function startI18n(): Promise<void> {
  const language = storedLanguage();
  document.documentElement.lang = language;
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'zh-CN',
    supportedLngs: ['zh-CN', 'en'],
    resources: { 'zh-CN': zh, en },
    defaultNS: 'ui',
    // React escapes what it renders.
    interpolation: { escapeValue: false },
    returnNull: false,
  });
}
