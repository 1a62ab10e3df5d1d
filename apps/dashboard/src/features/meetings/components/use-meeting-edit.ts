import type { MeetingReply } from '@netvaerksoverblik/contracts';
import { useEditMeeting, type MeetingEdit } from '../api/edit-meeting.js';

/** One edit of a meeting, on the version that is shown or the one that a person has seen since. */
export function useMeetingEdit({ id, version }: MeetingReply, onClose: () => void) {
  const mutation = useEditMeeting(id);
  const send = (edit: MeetingEdit, etag = `"${version}"`) =>
    mutation.mutate({ edit, ifMatch: etag }, { onSuccess: onClose });
  return {
    send,
    error: mutation.error,
    reset: mutation.reset,
    frame: { error: mutation.error, pending: mutation.isPending, onClose },
  };
}
