/** Functions (岗位) of the staff; one person may hold several. */
export const staffFunctions = ['clerk', 'arbitrator', 'mediator', 'director', 'administrator'] as const;
export type StaffFunction = (typeof staffFunctions)[number];

const everybody: readonly StaffFunction[] = staffFunctions;
const caseStaff: readonly StaffFunction[] = ['clerk', 'arbitrator', 'mediator', 'director'];
const registry: readonly StaffFunction[] = ['clerk', 'director'];
/** A ledger is taken over once, often by whoever sets the court up. */
const ledgerKeepers: readonly StaffFunction[] = ['clerk', 'director', 'administrator'];
const docketKeepers: readonly StaffFunction[] = ['clerk', 'arbitrator', 'director'];
/** An asynchronous hearing is run by the tribunal and its clerk; what parties say in it is nobody else's. */
const hearingStaff: readonly StaffFunction[] = ['clerk', 'arbitrator'];
const deciders: readonly StaffFunction[] = ['clerk', 'arbitrator', 'mediator', 'director'];
/** What the tribunal decides, written down by it or its clerk. */
const tribunalStaff: readonly StaffFunction[] = ['clerk', 'arbitrator', 'director'];
const directors: readonly StaffFunction[] = ['director'];
const mediators: readonly StaffFunction[] = ['mediator'];
const rosterKeepers: readonly StaffFunction[] = ['director', 'administrator'];
const tribunalMembers: readonly StaffFunction[] = ['arbitrator', 'director'];
/** The law in the program changes what is due for everybody. */
const lawKeepers: readonly StaffFunction[] = ['director', 'administrator'];
const absenceKeepers: readonly StaffFunction[] = ['clerk', 'director', 'administrator'];
const administrators: readonly StaffFunction[] = ['administrator'];
const figureReaders: readonly StaffFunction[] = [
  'clerk',
  'arbitrator',
  'mediator',
  'director',
  'administrator',
];

/** Who may call a procedure: `public` needs no sign-in, `session` any signed-in person, else one of the functions. */
export type Permission = 'public' | 'session' | readonly StaffFunction[];

/**
 * The one permission table, by procedure. One middleware reads it; what is not listed is denied.
 * File routes ask with their own names (`files.*`).
 */
export const permissions: Readonly<Record<string, Permission>> = {
  'setup.status': 'public',
  'setup.complete': 'public',
  'setup.openSample': 'public',
  'session.signIn': 'public',
  'session.staff': 'public',
  'session.me': 'session',
  'session.signOut': 'session',
  'session.lock': 'session',
  'session.unlock': 'session',
  'session.changePassword': everybody,

  'court.reference': everybody,
  'court.day': everybody,
  'court.update': administrators,
  'court.saveRoom': administrators,
  'court.saveStaff': administrators,
  'court.leavePractice': administrators,

  'drafts.get': everybody,
  'drafts.save': everybody,
  'drafts.remove': everybody,

  'intake.receive': registry,
  'intake.knownParties': registry,
  'intake.checkRoster': registry,
  'cases.correct': registry,
  'cases.accept': registry,
  'cases.reject': registry,
  'cases.list': caseStaff,
  'cases.get': caseStaff,
  'cases.search': caseStaff,
  'cases.history': caseStaff,

  // Steps of the procedure, recorded through lifecycle.record.
  'lifecycle.record': caseStaff,
  'lifecycle.preview': caseStaff,
  'lifecycle.correct': docketKeepers,
  'step.requestCorrection': docketKeepers,
  'step.completeCorrection': docketKeepers,
  'step.startPreFilingMediation': docketKeepers,
  'step.concludePreFilingMediation': docketKeepers,
  'step.redirect': docketKeepers,
  'step.startService': docketKeepers,
  'step.recordService': docketKeepers,
  'step.fileDefence': docketKeepers,
  'step.waivePeriod': docketKeepers,
  'step.recordOnlineConsent': docketKeepers,
  'step.completeAction': docketKeepers,
  'step.setEvidencePeriod': docketKeepers,
  'step.recordNeeds': docketKeepers,
  'step.fileObjection': docketKeepers,
  'step.fileCounterclaim': docketKeepers,
  'step.changeClaims': docketKeepers,
  'step.withdrawClaims': docketKeepers,
  'step.addParty': docketKeepers,
  'step.electRepresentatives': docketKeepers,
  'step.recordConsent': docketKeepers,
  'step.requestRecusal': docketKeepers,
  'step.recordFact': docketKeepers,
  'step.archive': docketKeepers,
  'step.merge': docketKeepers,
  'step.split': docketKeepers,
  'step.decideObjection': docketKeepers,
  'step.decideCounterclaim': docketKeepers,
  'step.convertToOrdinary': docketKeepers,
  'step.startEntrustedMediation': docketKeepers,
  'step.concludeEntrustedMediation': docketKeepers,
  'step.startAppraisal': docketKeepers,
  'step.endAppraisal': docketKeepers,
  'step.suspend': docketKeepers,
  'step.resume': docketKeepers,
  'step.extend': docketKeepers,
  'step.renege': docketKeepers,
  'step.decideRecusal': directors,
  'step.revokeOwnAward': directors,
  'step.formOpinion': tribunalMembers,

  // Beyond the function, the service asks for a seat on the tribunal of the case.
  'deliberation.get': tribunalMembers,
  'deliberation.cast': ['arbitrator'],
  'deliberation.conclude': ['arbitrator'],

  // Who may decide depends on the request: a director, a deputy, for a review anybody outside the tribunal.
  'discussion.get': caseStaff,
  'discussion.read': caseStaff,
  'discussion.record': ['clerk', 'arbitrator', 'director'],
  'discussion.settings': everybody,
  'discussion.setRequired': lawKeepers,

  'approvals.request': deciders,
  'approvals.decide': deciders,
  'approvals.withdraw': deciders,
  'approvals.ofCase': caseStaff,
  'approvals.waiting': caseStaff,
  'approvals.settings': everybody,
  'approvals.setRequired': lawKeepers,
  'approvals.appoint': lawKeepers,
  'approvals.dismiss': lawKeepers,

  'deadlines.explain': caseStaff,
  'deadlines.explainCase': caseStaff,
  'deadlines.count': everybody,
  'deadlines.worklist': caseStaff,
  'deadlines.board': caseStaff,

  'tribunal.pool': docketKeepers,
  'tribunal.draw': registry,
  'tribunal.assign': registry,
  'tribunal.replay': caseStaff,
  'tribunal.fairness': caseStaff,

  'law.rules': everybody,
  'law.recount': everybody,
  'law.importCalendar': lawKeepers,
  'law.saveClosingDay': lawKeepers,
  'law.removeClosingDay': lawKeepers,
  'law.saveRule': lawKeepers,
  'law.setScope': lawKeepers,

  'availability.list': everybody,
  'availability.preview': everybody,
  'availability.saveAbsence': absenceKeepers,
  'availability.removeAbsence': absenceKeepers,
  'availability.importAbsences': absenceKeepers,
  'availability.savePattern': absenceKeepers,
  'availability.removePattern': absenceKeepers,
  'availability.saveClosure': absenceKeepers,
  'availability.removeClosure': absenceKeepers,
  'availability.saveSessionHours': lawKeepers,
  'availability.removeSessionHours': lawKeepers,

  'docket.list': caseStaff,
  'docket.queue': caseStaff,
  'docket.publicList': caseStaff,
  'docket.places': docketKeepers,
  'docket.check': docketKeepers,
  'docket.schedule': docketKeepers,
  'docket.reschedule': docketKeepers,
  'docket.postpone': docketKeepers,
  'docket.previewPostponement': docketKeepers,
  'docket.cancel': docketKeepers,
  'docket.hold': docketKeepers,
  'docket.releaseHold': docketKeepers,
  'docket.holds': caseStaff,
  'docket.notices': caseStaff,
  'docket.issueNotices': docketKeepers,
  'docket.record': docketKeepers,

  'planner.propose': docketKeepers,
  'planner.start': docketKeepers,
  'planner.job': docketKeepers,
  'planner.stop': docketKeepers,
  'planner.scenarios': docketKeepers,
  'planner.compare': docketKeepers,
  'planner.accept': docketKeepers,
  'planner.discard': docketKeepers,
  'planner.settings': docketKeepers,
  // Whether the planner may assume who judges a case is the director's to decide.
  'planner.saveSettings': directors,
  // Beyond the function, the service asks an arbitrator for a seat at the hearing. Notes are answered to their writer alone.
  'elements.get': docketKeepers,
  'elements.state': docketKeepers,
  'hearingRecord.get': hearingStaff,
  'hearingRecord.live': hearingStaff,
  'hearingRecord.saveLine': hearingStaff,
  'hearingRecord.setStatus': hearingStaff,
  'hearingRecord.note': hearingStaff,
  'hearingRecord.saveNote': hearingStaff,

  'online.board': hearingStaff,
  'online.get': hearingStaff,
  'online.previewExtension': hearingStaff,
  'online.start': hearingStaff,
  'online.record': hearingStaff,
  'online.complete': hearingStaff,
  'online.convert': hearingStaff,
  'online.abort': hearingStaff,
  'portal.ofHearing': hearingStaff,
  'portal.invite': hearingStaff,
  'portal.revoke': hearingStaff,
  'portal.unlock': hearingStaff,
  'portal.exportRound': hearingStaff,
  'files.answerFile': hearingStaff,
  'files.proof': hearingStaff,
  'files.saveProof': hearingStaff,
  'files.attachment': hearingStaff,

  // An arbitrator needs a seat at the hearing; the service asks.
  'live.list': hearingStaff,
  'live.figures': figureReaders,
  'live.get': hearingStaff,
  'live.act': hearingStaff,
  'live.ticket': hearingStaff,
  'live.startRecording': hearingStaff,
  'live.finishRecording': hearingStaff,
  'files.recordingPiece': hearingStaff,
  'files.recording': hearingStaff,

  'outcome.record': deciders,
  'outcome.makePartialAward': tribunalStaff,
  'outcome.correctInstrument': tribunalStaff,
  'outcome.close': docketKeepers,
  'outcome.recordSuit': docketKeepers,
  'outcome.recordCourtResult': docketKeepers,

  'reviews.list': caseStaff,
  'reviews.get': caseStaff,
  'reviews.waiting': caseStaff,
  'reviews.figures': figureReaders,
  'reviews.receive': registry,
  // What comes of a review only the arbitrator named on it records.
  'reviews.record': docketKeepers,
  'reviews.issue': docketKeepers,
  'files.reviewPaper': caseStaff,
  'mediation.register': caseStaff,
  'mediation.get': caseStaff,
  'mediation.record': deciders,
  'mediation.roster': caseStaff,
  'mediation.saveMediator': rosterKeepers,
  // Beside this row each asks who is named on the mediation: nobody else gets in, whatever his function.
  'mediation.private': mediators,
  'mediation.addOffer': mediators,
  'mediation.addNote': mediators,
  'mediation.accessLog': directors,

  'performance.list': caseStaff,
  'performance.calls': caseStaff,
  'performance.get': caseStaff,
  'performance.figures': figureReaders,
  'performance.record': deciders,
  'amounts.calculate': everybody,
  'amounts.regions': everybody,
  'amounts.finality': caseStaff,

  'papers.prepare': caseStaff,
  'papers.issue': caseStaff,
  'papers.list': caseStaff,
  'papers.templates': everybody,
  'papers.restoreTemplate': administrators,
  'files.document': caseStaff,
  'files.docketSheet': caseStaff,
  'files.template': everybody,
  'files.saveTemplate': administrators,
  'files.roster': registry,
  'files.leave': absenceKeepers,
  'files.leaveTemplate': absenceKeepers,

  'ledger.imports': ledgerKeepers,
  'ledger.dryRun': ledgerKeepers,
  'ledger.import': ledgerKeepers,
  'ledger.undo': ledgerKeepers,
  'ledger.job': ledgerKeepers,
  'ledger.cancel': ledgerKeepers,
  'files.ledger': ledgerKeepers,
  'files.rejects': ledgerKeepers,

  'figures.year': figureReaders,
  'figures.desk': caseStaff,

  'system.verify': administrators,
  'system.backup': administrators,
  'system.status': everybody,
  'system.changes': 'session',
};

/** Whether somebody with these functions may call the procedure; false for anything the table does not name. */
export function isAllowed(procedure: string, functions: readonly StaffFunction[] | null): boolean {
  const permission = Object.hasOwn(permissions, procedure) ? permissions[procedure] : undefined;
  if (permission === undefined) return false;
  if (permission === 'public') return true;
  if (functions === null) return false;
  return permission === 'session' || functions.some((held) => permission.includes(held));
}
