import type { Answer } from './answer';
import { detail } from './answer';

/** The refusals of Django REST Framework and KoboToolbox, word for word (`rest_framework/exceptions.py`, `kpi/permissions.py`). */
export const NOT_SIGNED_IN = 'Authentication credentials were not provided.';

/** 401 names `Session` because that authenticator comes first (KoboToolbox: kpi/authentication.py). */
export const unauthorized = (text: string): Answer => detail(401, text, { 'www-authenticate': 'Session' });

export const notPermitted = (): Answer => detail(403, 'You do not have permission to perform this action.');

/** 404 that hides whether there is anything (deliberate: `kpi/permissions.py`). */
export const hidden = (): Answer => detail(404, 'Not found.');

export const noSuchProject = (): Answer => detail(404, 'No Asset matches the given query.');

export const noSuchSetting = (): Answer => detail(404, 'No AssetExportSettings matches the given query.');

export const methodNotAllowed = (method: string): Answer => detail(405, `Method "${method}" not allowed.`);

/** What the local server knows of but does not play. */
export const notPlayed = (): Answer => detail(501, 'The local KoboToolbox server does not play this.');
