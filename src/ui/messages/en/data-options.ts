import type { DataOptionMessages } from '../data-option-messages';

export const dataOptionsEn: DataOptionMessages = {
  title: 'When data change',
  removed: {
    label: 'Submissions no longer in the export',
    of: {
      keepNotes: {
        label: 'Remove, keep my notes',
        note: 'Rows without notes of yours are deleted; beside notes only the answers go.',
      },
      delete: { label: 'Delete the rows', note: 'Whole rows are deleted, with your notes beside them.' },
      keepAll: {
        label: 'Keep and mark',
        note: 'Rows stay with their answers; the column "_removed_at" says since when they are gone.',
      },
    },
  },
  handDeleted: {
    label: 'Rows that somebody deleted in the tab',
    of: {
      ask: { label: 'Ask me', note: 'They stay away until you have decided.' },
      putBack: { label: 'Put them back', note: 'They come again with the next refresh.' },
      leaveOut: { label: 'Leave them out', note: 'They never come again, as long as this is chosen.' },
    },
  },
  newColumns: {
    label: 'New questions of the form',
    of: {
      add: { label: 'Add them', note: 'They get columns at once; while you mask or leave out columns, they wait.' },
      holdBack: { label: 'Show them to me first', note: 'They wait until you have looked at them here.' },
    },
  },
  safetyStop: {
    label: 'Safety stop',
    note: 'Where many submissions would go at once, nothing is written and you are asked.',
  },
  protect: {
    label: 'Warn who types over imported cells',
    note: 'Google Sheets asks before it lets people edit them.',
  },
};
