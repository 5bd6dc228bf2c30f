/**
 * Identifiers as KoboToolbox makes them: a prefix and 21 or more letters and digits (`kpi/fields/kpi_uid.py`).
 * Only such strings enter a path, so nothing pasted or answered can bend an address.
 */
export const PROJECT_UID = /^a[A-Za-z0-9]{20,30}$/;
export const EXPORT_UID = /^es[A-Za-z0-9]{20,30}$/;
