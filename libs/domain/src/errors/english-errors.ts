import type { ErrorCode } from './error-codes.js';

/** What happened, what was kept, and what to do: in English. `{param}` is filled in. */
export const ENGLISH_ERRORS: Readonly<Record<ErrorCode, string>> = {
  'request.invalid':
    'Something sent is not filled in correctly. Nothing was saved. Correct the marked fields and try again.',
  'request.malformed': 'The request could not be read. Nothing was saved. Reload the page and try again.',
  'request.too-deep': 'The request is nested too deeply. Nothing was saved. Send it in a flatter form.',
  'request.nul-character':
    'The text holds an invisible character (NUL) that cannot be saved. Nothing was saved. Remove it and try again.',
  'request.out-of-range':
    'A number or date is outside what is allowed. Nothing was saved. Correct the value and try again.',
  'request.sort-unknown': 'The list cannot be sorted that way. Choose one of these: {known}.',
  'request.unknown-cursor': 'That page of the list is no longer there. Go to the beginning of the list.',
  'request.timeout': 'The request did not arrive in time. Nothing was saved. Try again.',
  'request.uri-too-long': 'The address is too long. Use fewer filters and try again.',
  'request.headers-too-large':
    'The browser sends too much with the request. Delete cookies for this site and try again.',
  'session.required': 'You are not signed in, or your session has ended. Sign in and try again.',
  'session.bad-credentials':
    'The username or the password is wrong. Try again, or ask the administrator for a new password.',
  'session.demo-refused':
    'Demo sign-in works only on the machine that the program runs on with its own database. Sign in with an account.',
  'session.setup-expired':
    'The link for the first administrator is not valid or has expired. Restart the program; it writes a new link to the log.',
  'session.setup-closed': 'The link has been used and there is an administrator. Sign in instead.',
  'access.denied': 'Your role gives no access to this. Nothing was changed. Ask the administrator if you need it.',
  'origin.foreign':
    'The request came from a foreign site and was refused. Nothing was changed. Use the page of the program itself.',
  'not-found': 'It is not there, or you have no access to it. Go back to the overview.',
  'method.not-allowed': 'The address is there but cannot be used in that way. Nothing was changed.',
  conflict: 'It does not fit what is already saved. Nothing was changed. Reload the page and try again.',
  'conflict.duplicate': 'It is already there. Nothing was changed. Find the existing one, or choose another name.',
  'conflict.referenced':
    'Something else points at this, or this points at what is not there. Nothing was changed. Reload the page.',
  'step.refused': 'That step cannot be taken now. Nothing was changed. {reasons}',
  'step.in-future': 'The date lies in the future. Nothing was changed. Enter it once it has happened.',
  'condition.already-met': 'The condition has already been met. Nothing was changed. Reload the page.',
  'cohort.full':
    'The cohort is full: all {capacity} seats are taken. Nothing was changed. Put the applicant on the waiting list.',
  'import.already-undone': 'The import was undone and cannot be confirmed. The document can be imported anew.',
  'meeting.exists':
    'The forum already meets at that time. Nothing was saved. Open that meeting, or choose another day or time.',
  'meeting.held':
    'The meeting was held and its minutes stand. Nothing was changed. If the minutes are wrong, undo their import first.',
  'meeting.cancelled': 'The meeting was cancelled. Nothing was changed. Plan a new one, or open the one held instead.',
  'meeting.has-agenda':
    'An imported agenda says on which day the meeting is. Nothing was changed. Undo its import, move the meeting, and import the new one.',
  'agenda-item.told':
    'The item stands in an imported document and cannot be changed here. Nothing was changed. Attachments can still be added.',
  'import.not-in-review': 'The import was confirmed before. Its findings can no longer be reviewed.',
  'import.unknown-alias':
    'One of the spellings is not of this import. Nothing was saved. Reload the page and review again.',
  'import.unknown-fact':
    'One of the facts of the earlier edition no longer stands. Nothing was saved. Reload the page and review again.',
  'import.reason-missing': 'A fact to be retracted lacks a reason. Nothing was saved. Write one.',
  'import.unknown-finding':
    'One of the findings is not of this import. Nothing was saved. Reload the page and review again.',
  'import.value-missing':
    'A finding to be changed lacks a value. Nothing was saved. Fill it in, or choose another action.',
  'person.name-taken':
    'A known person already has that name: {name}. Nothing has been saved. Find that person, or say that this is somebody else of the same name.',
  'person.merged': 'The person has been merged with {name}. Nothing has changed. Go to {name}, or part them first.',
  'session.link-expired': 'The link has been used or has expired. Nothing has changed. Ask for a new one.',
  'session.no-mail': 'No mails can be sent from here. Ask the administrator for a link to a new password.',
  'account.not-invitable':
    'The account is closed or signs in elsewhere: there is no password to choose. Nothing was sent.',
  'session.attempt-unknown': 'The sign-in was not completed: it has expired or began in another browser. Start again.',
  'session.refused-elsewhere': 'The sign-in was refused. Try again, or ask the administrator to look in the log.',
  'session.account-closed': 'The account is closed. Ask the administrator for help.',
  'session.no-role':
    'You are known, but hold no role here yet. Ask the administrator for one; your account waits for it.',
  'session.issuer-silent': 'The municipality’s sign-in does not answer just now. Try again in a while.',
  'account.own': 'Nobody changes their own rights. Nothing has changed. Ask another administrator.',
  'account.demo': 'Example users have the rights that their role gives. Nothing has changed.',
  'account.last-administrator':
    'No administrator who can sign in would be left. Nothing has changed. Give somebody else the role first.',
  'role.follows':
    'The role is not granted here: it follows from who is appointed in networks and projects and who leads a department. Nothing has changed.',
  'person.same': 'That is already the same person. Nothing has changed. Choose another.',
  'person.erased': 'The person has been erased and can be neither changed nor merged. Nothing has changed.',
  'person.first-name-alone':
    'A first name alone may be that of several people. Nothing has changed. Attach it within the one network, theme or project where it stands.',
  'person.already-undone': 'That has already been taken back. Nothing has changed. Reload the page.',
  'membership.overlaps':
    'The person is already in that department for part of the time. Nothing has been saved. Change the dates, or change what stands.',
  'membership.period': 'The end is not after the beginning. Nothing has been saved. Change the dates.',
  'department.closed':
    'The department is closed on that day. Nothing has been saved. Choose another department, or change the date.',
  'people-list.no-names':
    'The file {fileName} has no column called “Navn”. Nothing has been saved. Give the columns the headings Navn, Afdeling, Titel, Niveau, Fra and Til, and try again.',
  'people-list.too-many-rows':
    'The file {fileName} has more than {limit} rows. Nothing has been saved. Split it, and try again.',
  'people-list.malformed':
    'The file {fileName} is no table that can be read: something is wrong at line {line}. Nothing has been saved. Save it again as .xlsx or .csv, and try again.',
  'people-list.too-complex':
    'The file {fileName} is too large or too deep to be read as a list of people. Nothing has been saved. Split it, and try again.',
  'version.required':
    'The change does not say which version it builds on. Nothing was changed. Reload the page and try again.',
  'version.stale':
    'Somebody changed this since you opened it. Your change was not saved. Look at both versions and save again.',
  'idempotency.reused':
    'The same was already sent with other contents. Nothing new was created. Reload the page and try again.',
  'body.too-large':
    'What was sent is too large. Nothing was saved. A file may take at most {limit}: split the document or save it as plain text.',
  'content-type.unsupported': 'The content is in a format that cannot be read here. Nothing was saved.',
  'document.missing': 'No file came along. Choose a file and try again.',
  'document.unsupported-type':
    'The file {fileName} seems to be {seems}, which cannot be read. Nothing was saved. Save the minutes as one of these and try again: {supported}.',
  'document.binary':
    'The file {fileName} is neither text nor a document that can be read. Nothing was saved. Save the minutes as text, Word (.docx) or PDF and try again.',
  'document.encoding':
    'The file {fileName} cannot be read as text: at byte {offset} stands something that is neither UTF-8, UTF-16 nor Windows-1252. Nothing was saved. Save it as UTF-8 and try again.',
  'document.encrypted':
    'The file {fileName} is locked with a password and cannot be read. Nothing was saved. Save it without a password and try again.',
  'document.no-text':
    'The file {fileName} holds no text, only pictures of its pages. Nothing was saved. Find the minutes as text or Word, or have the pages recognised as text, and try again.',
  'document.damaged':
    'The file {fileName} is damaged or incomplete and cannot be read. Nothing was saved. Fetch it again, or save it anew, and try again.',
  'document.macros':
    'The file {fileName} holds macros and is therefore not read. Nothing was saved. Save it as a Word document without macros (.docx) and try again.',
  'document.archive-too-large':
    'The file {fileName} takes too much space when it is unpacked. Nothing was saved. Save the minutes anew without pictures and attachments, or as plain text, and try again.',
  'minutes.too-complex':
    'The text is too extensive to be read as one set of minutes. Nothing was stored. Split the file and give one meeting at a time.',
  'minutes.not-recognised':
    'The document does not look like minutes: {missing} not found. Nothing was saved. Check that it is the right document.',
  'requests.too-many': 'Too many requests come from you in a short time. Wait {seconds} seconds and try again.',
  'rate.limited': 'Too many attempts in a short time. Wait {seconds} seconds and try again.',
  'server.error':
    'An unexpected error happened. What you were doing was not saved; everything before is unchanged. Try again, or give the administrator the number of the error.',
  'server.busy': 'Two saved the same at once. Your change was not saved. Try again in a moment.',
  'server.closing': 'The program is restarting. Nothing was changed. Try again shortly.',
  'server.unavailable': 'The database does not answer just now. Nothing was changed. Try again shortly.',
  'server.no-space': 'The server has no more space. Nothing was saved. Tell the administrator.',
};
