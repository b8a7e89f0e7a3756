/** What the administrators' page of imports can answer, and why a whole import can fail. */
export const feedImportMessagesEn = {
  'feed-import.upload.no-files': 'Choose at least one file',
  'feed-import.upload.too-many': 'Choose at most {most} files. Nothing was loaded',
  'feed-import.upload.not-csv':
    'Choose only files whose names end in .csv. Unpack an archive first. Nothing was loaded',
  'feed-import.upload.too-large':
    'The files are larger than {limit} together. Nothing was loaded. Load them with the command line on the server instead',
  'feed-import.upload.unreadable':
    'The files did not arrive whole. Nothing was loaded. Choose them again',
  'feed-import.upload.busy':
    'Another import runs. Your files were not loaded. Choose them again when it has ended',

  'feed-import.state.running': 'Running',
  'feed-import.state.done': 'Done',
  'feed-import.state.unchanged': 'Nothing new',
  'feed-import.state.failed': 'Failed',
  'feed-import.state.interrupted': 'Interrupted',

  'feed-import.text.running':
    'The files are being read. Everybody sees the Producer Database as it was until all of it is done.',
  'feed-import.text.done': 'The good rows of these files are in the Producer Database.',
  'feed-import.text.unchanged':
    'The Producer Database already was as the good rows of these files say. Nothing changed.',
  'feed-import.text.failed': 'Nothing was imported: the Producer Database is as it was before.',
  'feed-import.text.interrupted':
    'The import was interrupted; the Producer Database is as it was before. Start it again.',

  'feed.failure.empty': '{file} is empty. Check the file and load it again.',
  'feed.failure.no-files': 'There was no file. Choose the files again.',
  'feed.failure.two-modes':
    '{file} and {other} do not go together: one is of a full feed, the other of a change feed. Load them one after the other.',
  'feed.failure.kind-twice':
    'Two files are of the kind {kind}. Load the newer one only, or one after the other.',
  'feed.failure.kind-missing':
    'A full feed is all six files. These are missing: {missing}. Load all six together, even the empty ones with nothing but their first row.',
  'feed.failure.broken':
    'Something went wrong on the server. Start the import again. If it fails again, whoever runs the server finds the cause in its log.',
} as const;
