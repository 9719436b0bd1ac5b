/**
 * Builds the templates that ship with the program, so that their words can be reviewed as text:
 *
 *     node resources/templates/build.ts
 *
 * A court changes its own copies in Word or WPS; these are where it starts from and what "restore" brings back.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Document, Packer } from 'docx';
import PizZip from 'pizzip';
import {
  type DocumentKind,
  documentKinds,
  templateFileName,
} from '../../electron/backend/domain/document-kind.ts';
import { acceptanceNotice } from './source/acceptance-notice.ts';
import {
  reviewAcceptance,
  reviewApplication,
  reviewDocument,
  reviewRefusal,
} from './source/agreement-review.ts';
import { asyncRecord } from './source/async-record.ts';
import { award } from './source/award.ts';
import { collectiveNotice } from './source/collective-notice.ts';
import { correctionDecision } from './source/correction-decision.ts';
import { correctionNotice } from './source/correction-notice.ts';
import { docketSheet } from './source/docket-sheet.ts';
import { effectCertificate } from './source/effect-certificate.ts';
import { elementForm } from './source/element-form.ts';
import { elementSheet } from './source/element-sheet.ts';
import { extensionNotice } from './source/extension-notice.ts';
import { hearingNotice } from './source/hearing-notice.ts';
import { hearingRecord } from './source/hearing-record.ts';
import { joiningSheet } from './source/joining-sheet.ts';
import { jurisdictionNotice } from './source/jurisdiction-notice.ts';
import { mediationDocument } from './source/mediation-document.ts';
import { panelNotice } from './source/panel-notice.ts';
import { partialAward } from './source/partial-award.ts';
import { performanceCertificate } from './source/performance-certificate.ts';
import { recusalDecision } from './source/recusal-decision.ts';
import { rejectionNotice } from './source/rejection-notice.ts';
import { resumptionNotice } from './source/resumption-notice.ts';
import { suspensionNotice } from './source/suspension-notice.ts';

const sources: Readonly<Record<DocumentKind, () => Document>> = {
  correctionNotice,
  jurisdictionNotice,
  rejectionNotice,
  acceptanceNotice,
  panelNotice,
  collectiveNotice,
  recusalDecision,
  suspensionNotice,
  resumptionNotice,
  extensionNotice,
  hearingNotice,
  joiningSheet,
  elementForm,
  elementSheet,
  hearingRecord,
  asyncRecord,
  mediationDocument,
  performanceCertificate,
  effectCertificate,
  partialAward,
  award,
  correctionDecision,
  reviewApplication,
  reviewAcceptance,
  reviewRefusal,
  reviewDocument,
  docketSheet,
};

/** One template as DOCX bytes: equal sources give equal bytes. */
export async function buildTemplate(kind: DocumentKind): Promise<Uint8Array> {
  return withoutMoment(await Packer.toBuffer(sources[kind]()));
}

/** The library stamps the moment of building into the file; a template that did not change should not differ. */
function withoutMoment(bytes: Uint8Array): Uint8Array {
  const built = new PizZip(bytes);
  const still = new PizZip();
  const date = new Date('2021-01-01T00:00:00Z');
  for (const name of Object.keys(built.files).toSorted()) {
    const file = built.files[name];
    if (file === undefined || file.dir) continue;
    const isText = /\.(xml|rels)$/.test(name);
    const content = isText
      ? built
          .file(name)
          ?.asText()
          .replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, '2021-01-01T00:00:00Z')
      : undefined;
    still.file(name, content ?? file.asUint8Array(), { date, createFolders: false });
  }
  return still.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = dirname(fileURLToPath(import.meta.url));
  mkdirSync(folder, { recursive: true });
  for (const kind of documentKinds)
    writeFileSync(join(folder, templateFileName(kind)), await buildTemplate(kind));
}
