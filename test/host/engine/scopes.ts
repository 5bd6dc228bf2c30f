/** OAuth scopes that services ask for. Facts: Google's reference pages; any one of a list is enough. */
const AUTH = 'https://www.googleapis.com/auth/';
export const DOCUMENT_SCOPES = [`${AUTH}spreadsheets.currentonly`, `${AUTH}spreadsheets`];
export const WIDE_SCOPES = [`${AUTH}spreadsheets`];
export const UI_SCOPES = [`${AUTH}script.container.ui`];
export const FETCH_SCOPES = [`${AUTH}script.external_request`];
export const TRIGGER_SCOPES = [`${AUTH}script.scriptapp`];
export const EMAIL_SCOPES = [`${AUTH}userinfo.email`];
