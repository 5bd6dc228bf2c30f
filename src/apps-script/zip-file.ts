import type { ZipFile } from '../shared/zip-file';

/**
 * A blob as a file that may be a ZIP archive. Nothing is asked of the blob before it is needed, and its bytes never become an
 * array: `getDataAsString` and `Utilities.unzip` hand over strings and blobs.
 * @param blob gives the blob; called once
 */
export function zipFileOf(blob: () => GoogleAppsScript.Base.Blob): ZipFile {
  let file: GoogleAppsScript.Base.Blob | null = null;
  const opened = () => {
    file ??= blob();
    return file;
  };
  return {
    latin1: () => opened().getDataAsString('ISO-8859-1'),
    // `unzip` goes by the type, and KoboToolbox answers with Excel's own (`application/vnd.openxmlformats-…`).
    unzip: () => Utilities.unzip(opened().setContentType('application/zip')).map(partOf),
  };
}

const partOf = (blob: GoogleAppsScript.Base.Blob) => ({
  name: blob.getName() ?? '',
  text: () => blob.getDataAsString('UTF-8'),
});
