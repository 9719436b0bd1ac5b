import FileDownloadOutlined from '@mui/icons-material/FileDownloadOutlined';
import FileUploadOutlined from '@mui/icons-material/FileUploadOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { templateFaultDetails } from '../../../../electron/backend/api/contract/papers.ts';
import { Badge } from '../../../ui/badges.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { momentText } from '../../../ui/dates.tsx';
import { fetchFile, saveResponse } from '../../../ui/files.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { useCan } from '../../../ui/reference.tsx';
import { RefusalAlert, refusalOf } from '../../../ui/refusal.tsx';
import { useRestoreTemplate, useSaveTemplate } from './mutations.ts';
import { PaperHash } from './paper-hash.tsx';
import type { Template } from './queries.ts';
import { TemplateFaults } from './template-faults.tsx';
import { TemplateFields } from './template-fields.tsx';

/** One kind of paper: which template is in use, take it out, put an edited one in, go back. */
export function TemplateCard({ template }: { readonly template: Template }) {
  const { t } = useTranslation('papers');
  const { t: term } = useTranslation('terms');
  const notify = useNotice();
  const save = useSaveTemplate();
  const [downloadError, setDownloadError] = useState<unknown>(null);
  const canSave = useCan('files.saveTemplate');
  const canRestore = useCan('papers.restoreTemplate');
  const title = term(`documentKind.${template.kind}`);
  const error = save.error ?? downloadError;
  const faults = templateFaultDetails.safeParse(refusalOf(save.error)?.details);

  const download = () => {
    setDownloadError(null);
    fetchFile(`/api/files/template/${template.kind}`)
      .then((response) => saveResponse(response, `${template.title}模板.docx`))
      .catch(setDownloadError);
  };

  return (
    <Paper variant="outlined" component="section" aria-label={title} sx={{ p: 1.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Typography variant="h2">{title}</Typography>
        <Badge
          color={template.isCustom ? 'primary.main' : 'text.secondary'}
          ground={template.isCustom ? 'primary.light' : 'action.hover'}
        >
          {template.isCustom ? t('template.own') : t('template.shipped')}
        </Badge>
        {template.changedAt !== null && (
          <Typography variant="caption">
            {t('template.changedAt', { at: momentText(template.changedAt) })}
          </Typography>
        )}
        <PaperHash sha256={template.sha256} />
        <Box sx={{ ml: 'auto', display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <Button variant="outlined" startIcon={<FileDownloadOutlined />} onClick={download}>
            {t('template.download')}
          </Button>
          {canSave && (
            <Upload
              isPending={save.isPending}
              onFile={(file) =>
                save.mutate(
                  { kind: template.kind, file },
                  { onSuccess: () => notify(t('template.saved', { title })) },
                )
              }
            />
          )}
          {canRestore && template.isCustom && <Restore template={template} title={title} />}
        </Box>
      </Box>
      <RefusalAlert error={error}>
        {faults.success && <TemplateFaults faults={faults.data.faults} />}
      </RefusalAlert>
      <TemplateFields template={template} title={title} />
    </Paper>
  );
}

function Upload({
  isPending,
  onFile,
}: {
  readonly isPending: boolean;
  readonly onFile: (file: File) => void;
}) {
  const { t } = useTranslation('papers');
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<FileUploadOutlined />}
        disabled={isPending}
        onClick={() => input.current?.click()}
      >
        {isPending ? t('template.uploading') : t('template.upload')}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".docx"
        hidden
        aria-label={t('template.upload')}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file may be chosen again after it was mended.
          event.target.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
    </>
  );
}

function Restore({ template, title }: { readonly template: Template; readonly title: string }) {
  const { t } = useTranslation('papers');
  const notify = useNotice();
  const restore = useRestoreTemplate();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('template.restore')}</Button>
      <ConfirmDialog
        open={isAsking}
        title={t('template.restoreTitle', { title })}
        body={
          <>
            {t('template.restoreBody', { title })}
            <RefusalAlert error={restore.error} />
          </>
        }
        confirmLabel={t('template.restore')}
        isPending={restore.isPending}
        onClose={() => setAsking(false)}
        onConfirm={() =>
          restore.mutate(
            { kind: template.kind },
            {
              onSuccess: () => {
                setAsking(false);
                notify(t('template.restored', { title }));
              },
            },
          )
        }
      />
    </>
  );
}
