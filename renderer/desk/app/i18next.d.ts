import type errors from '../../ui/errors.zh.ts';
import type ui from '../../ui/strings.zh.ts';
import type terms from '../../ui/terms.zh.ts';
import type amounts from '../features/amounts/strings.zh.ts';
import type approvals from '../features/approvals/strings.zh.ts';
import type availability from '../features/availability/strings.zh.ts';
import type history from '../features/cases/history-strings.zh.ts';
import type cases from '../features/cases/strings.zh.ts';
import type deadlines from '../features/deadlines/strings.zh.ts';
import type discussion from '../features/discussion/strings.zh.ts';
import type docket from '../features/docket/strings.zh.ts';
import type docketSheets from '../features/docket-sheets/strings.zh.ts';
import type figures from '../features/figures/strings.zh.ts';
import type hearingRecord from '../features/hearing-record/strings.zh.ts';
import type intake from '../features/intake/strings.zh.ts';
import type law from '../features/law/strings.zh.ts';
import type ledger from '../features/ledger/strings.zh.ts';
import type mediation from '../features/mediation/strings.zh.ts';
import type live from '../features/online/live/strings.zh.ts';
import type online from '../features/online/strings.zh.ts';
import type outcome from '../features/outcome/strings.zh.ts';
import type papers from '../features/papers/strings.zh.ts';
import type planner from '../features/planner/strings.zh.ts';
import type session from '../features/session/strings.zh.ts';
import type settings from '../features/settings/strings.zh.ts';
import type setup from '../features/setup/strings.zh.ts';
import type steps from '../features/steps/strings.zh.ts';
import type tribunal from '../features/tribunal/strings.zh.ts';
import type workbench from '../features/workbench/strings.zh.ts';
import type app from './strings.zh.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    resources: {
      app: typeof app;
      ui: typeof ui;
      terms: typeof terms;
      errors: typeof errors;
      amounts: typeof amounts;
      approvals: typeof approvals;
      availability: typeof availability;
      cases: typeof cases;
      deadlines: typeof deadlines;
      discussion: typeof discussion;
      docket: typeof docket;
      docketSheets: typeof docketSheets;
      figures: typeof figures;
      hearingRecord: typeof hearingRecord;
      history: typeof history;
      intake: typeof intake;
      ledger: typeof ledger;
      live: typeof live;
      mediation: typeof mediation;
      online: typeof online;
      outcome: typeof outcome;
      papers: typeof papers;
      planner: typeof planner;
      session: typeof session;
      settings: typeof settings;
      setup: typeof setup;
      law: typeof law;
      steps: typeof steps;
      tribunal: typeof tribunal;
      workbench: typeof workbench;
    };
  }
}
