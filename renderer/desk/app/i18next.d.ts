import type errors from '../../ui/errors.zh.ts';
import type ui from '../../ui/strings.zh.ts';
import type terms from '../../ui/terms.zh.ts';
import type cases from '../features/cases/strings.zh.ts';
import type docket from '../features/docket/strings.zh.ts';
import type figures from '../features/figures/strings.zh.ts';
import type intake from '../features/intake/strings.zh.ts';
import type ledger from '../features/ledger/strings.zh.ts';
import type outcome from '../features/outcome/strings.zh.ts';
import type papers from '../features/papers/strings.zh.ts';
import type session from '../features/session/strings.zh.ts';
import type settings from '../features/settings/strings.zh.ts';
import type setup from '../features/setup/strings.zh.ts';
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
      cases: typeof cases;
      docket: typeof docket;
      figures: typeof figures;
      intake: typeof intake;
      ledger: typeof ledger;
      outcome: typeof outcome;
      papers: typeof papers;
      session: typeof session;
      settings: typeof settings;
      setup: typeof setup;
      workbench: typeof workbench;
    };
  }
}
