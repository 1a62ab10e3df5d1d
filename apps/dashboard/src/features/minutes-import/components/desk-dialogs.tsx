import type { ImportReply } from '@netvaerksoverblik/contracts';
import { ChangeDialog } from './change-dialog.js';
import { KeysDialog } from './keys-dialog.js';
import { PreviewDialog } from './preview-dialog.js';
import type { useDesk } from './use-desk.js';

/** What opens over the review. */
export function DeskDialogs(props: {
  given: ImportReply;
  desk: ReturnType<typeof useDesk>;
  onShow: (finding: string) => void;
}) {
  const { id, findings, meeting } = props.given;
  const { review, answers, confirm, dialog, setDialog, current, numbers, body, send } = props.desk;
  const close = () => setDialog(null);
  if (dialog === 'keys') return <KeysDialog onClose={close} />;
  if (dialog === 'preview') {
    return (
      <PreviewDialog
        importId={id}
        findings={findings}
        said={body}
        confirming={confirm}
        onConfirm={send}
        onShow={(finding) => {
          close();
          props.onShow(finding);
        }}
        onClose={close}
      />
    );
  }
  if (dialog !== 'change' || current === undefined) return null;
  return (
    <ChangeDialog
      key={current.id}
      finding={current}
      number={numbers.get(current.id) ?? 0}
      meetingDate={meeting.date}
      before={review.choices[current.id]}
      onClose={close}
      onSave={(choice) => {
        close();
        answers.change(choice);
      }}
    />
  );
}
