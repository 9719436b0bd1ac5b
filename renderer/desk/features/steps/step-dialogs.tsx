import type { ComponentType } from 'react';
import type { CaseStep } from '../../../../electron/backend/domain/lifecycle/steps.ts';
import {
  ArchiveDialog,
  MergeDialog,
  RenegeDialog,
  RevokeOwnAwardDialog,
  SplitDialog,
} from './closing-dialogs.tsx';
import { ElectRepresentativesDialog, RecordConsentDialog } from './collective-dialogs.tsx';
import { RecordFactDialog } from './fact-dialog.tsx';
import {
  CompleteCorrectionDialog,
  ConcludeEntrustedMediationDialog,
  ConcludePreFilingMediationDialog,
  RedirectDialog,
  RequestCorrectionDialog,
  StartEntrustedMediationDialog,
  StartPreFilingMediationDialog,
} from './filing-dialogs.tsx';
import { CompleteActionDialog, RecordOnlineConsentDialog } from './hearing-step-dialogs.tsx';
import {
  DecideCounterclaimDialog,
  DecideObjectionDialog,
  FileCounterclaimDialog,
  FileDefenceDialog,
  FileObjectionDialog,
  SetEvidencePeriodDialog,
  WaivePeriodDialog,
  WithdrawClaimsDialog,
} from './motion-dialogs.tsx';
import { RecordNeedsDialog } from './needs-dialog.tsx';
import {
  ConvertToOrdinaryDialog,
  EndAppraisalDialog,
  ExtendDialog,
  ResumeDialog,
  StartAppraisalDialog,
  SuspendDialog,
} from './period-dialogs.tsx';
import { ServiceDialog } from './service-dialog.tsx';
import type { StepProps } from './step-props.ts';
import { DecideRecusalDialog, FormOpinionDialog, RequestRecusalDialog } from './tribunal-step-dialogs.tsx';

const dialogs = {
  requestCorrection: RequestCorrectionDialog,
  completeCorrection: CompleteCorrectionDialog,
  startPreFilingMediation: StartPreFilingMediationDialog,
  concludePreFilingMediation: ConcludePreFilingMediationDialog,
  redirect: RedirectDialog,
  startService: (props: StepProps) => <ServiceDialog {...props} isStart />,
  recordService: (props: StepProps) => <ServiceDialog {...props} isStart={false} />,
  fileDefence: FileDefenceDialog,
  waivePeriod: WaivePeriodDialog,
  setEvidencePeriod: SetEvidencePeriodDialog,
  recordNeeds: RecordNeedsDialog,
  fileObjection: FileObjectionDialog,
  decideObjection: DecideObjectionDialog,
  fileCounterclaim: FileCounterclaimDialog,
  decideCounterclaim: DecideCounterclaimDialog,
  withdrawClaims: WithdrawClaimsDialog,
  electRepresentatives: ElectRepresentativesDialog,
  recordConsent: RecordConsentDialog,
  recordOnlineConsent: RecordOnlineConsentDialog,
  completeAction: CompleteActionDialog,
  convertToOrdinary: ConvertToOrdinaryDialog,
  startEntrustedMediation: StartEntrustedMediationDialog,
  concludeEntrustedMediation: ConcludeEntrustedMediationDialog,
  startAppraisal: StartAppraisalDialog,
  endAppraisal: EndAppraisalDialog,
  requestRecusal: RequestRecusalDialog,
  decideRecusal: DecideRecusalDialog,
  suspend: SuspendDialog,
  resume: ResumeDialog,
  extend: ExtendDialog,
  formOpinion: FormOpinionDialog,
  renege: RenegeDialog,
  merge: MergeDialog,
  split: SplitDialog,
  archive: ArchiveDialog,
  revokeOwnAward: RevokeOwnAwardDialog,
  recordFact: RecordFactDialog,
} satisfies Partial<Record<CaseStep, ComponentType<StepProps>>>;

export type DialogStep = keyof typeof dialogs;

/** The steps that have a dialog here; the others are screens and dialogs of their own. */
export const dialogSteps = Object.keys(dialogs) as readonly DialogStep[];

export function isDialogStep(step: string): step is DialogStep {
  return Object.hasOwn(dialogs, step);
}

/** The dialog of one step of the procedure. */
export function StepDialogs({ step, ...props }: StepProps & { readonly step: DialogStep }) {
  const Dialog = dialogs[step];
  return <Dialog {...props} />;
}
