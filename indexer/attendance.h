/* attendance.h: inside the reading of the attendance list only: what its files share.
 *
 *   attendance_begin.c where lists begin
 *   attendance.c       how they go on, and where they end
 *   attendance_row.c   a line: its cells, in columns
 *   attendance_cell.c  a cell: heading, remark or names
 *   name_list.c        several names in one text
 *   name_run.c         names that ran together
 *   participant.c      one name, and what stands behind it
 *
 * Each entry is a cell of a line: side-by-side columns come as cells parted by a tab.
 */
#ifndef NL_INDEXER_ATTENDANCE_H
#define NL_INDEXER_ATTENDANCE_H

#include "indexer/reader.h"

G_BEGIN_DECLS

/* Columns that stand side by side at most. */
#define NL_MOST_COLUMNS 6

/* The heading in force in a column, and its last entry. */
typedef struct {
  char *group, *role;
  gboolean present;
  gboolean own;     /* headed by a cell of its own, not by a line over all columns */
  gboolean apart;   /* one of several headings of those present and absent stands over it */
  gboolean ignored; /* headed by what is no attendance: a distribution list */
  gboolean ticks;   /* headed by "present" or "absent": whom a tick in it stands behind is that */
  NlParticipant *last;
  const char *form; /* the rule by which the last entry was read */
} NlAttendanceColumn;

typedef struct {
  NlReader *reader;
  guint block; /* being read */
  NlAttendanceColumn columns[NL_MOST_COLUMNS];
  /* left edges of the columns, as far as a row showed them, in characters */
  double lefts[NL_MOST_COLUMNS];
  guint n_lefts;
  NlAttendanceColumn *column; /* of the cell being read */
  gboolean alone;             /* it is the only one of its line */
  guint heads;        /* the block behind a heading of those present; 0 where another stood since */
  guint bare;         /* the block behind a line of family names alone; 0 where there was none */
  gboolean led;       /* it began with an office alone on a line, which heads those below it */
  gboolean headed;    /* a heading says of those below it that they were there */
  gboolean singles;   /* names of one word are listed: nobody's other name is told */
  guint families;     /* entries with Herr or Frau and a family name alone */
  guint full_names;   /* those with a given name */
  guint singles_end;  /* the block behind a run of lines of one name each; 0 where there was none */
  gboolean runs;      /* a line had several names without a mark between them: so may the next */
  GHashTable *listed; /* name → NlParticipant, borrowed */
  GHashTable *women;  /* NlParticipant → whether addressed as a woman, where it is told */
  GHashTable *lines;  /* text of a block → how often it stands in the document */
  /* NlParticipant, borrowed: columns are read one after the other, rows as they come */
  GPtrArray *order[NL_MOST_COLUMNS];
} NlAttendance;

/* ---- attendance_begin.c ---- */

/* A line of a list may have many names: in bytes. */
#define NL_LONGEST_LISTING 4000
/* The block where the first list begins: its heading, a group's label, or the first of a run of names that none heads; the
 * number of blocks where there is none. */
guint nl_find_list(const NlAttendance *list);
/* The heading of a list that goes on behind a few lines that are none; where the heading had nobody below it the first
 * label of one. The number of blocks where there is none. */
guint nl_next_list(const NlAttendance *list, guint from);
/* Whether a block heads a list of those present: of a line with cells the first one counts. */
gboolean nl_heads_list(const NlAttendance *list, guint block);
/* Whether a list ends there though no heading says so. */
gboolean nl_ends_list(const NlReader *reader, guint block);
/* "1. Begrüßung": a numbered line that names nobody. */
gboolean nl_is_matter(const NlAttendance *list, guint block);
/* Whether a block is headed as the first item; "1. Beigeordnete" is an office, "1. Vorstand Ute Wolf" a person. */
gboolean nl_is_first_item(const NlReader *reader, guint block);

/* ---- attendance_row.c ---- */

/* Reads the cells of a line; FALSE where it is no part of the list. One cell is a heading or an entry of the first column;
 * a heading over all columns ends what stood over the others. In a line of several, a cell behind a name is that
 * person's, unless its column has held names of its own. Cells are stripped of white space. */
gboolean nl_read_row(NlAttendance *list, char **cells);
/* A row that lacks cells of the columns: each cell at its own place, "" for those that are not there. NULL where its
 * cells are not seen to stand in columns. A cell alone is a heading or an entry of any kind, unless people are listed
 * above it. You free it. */
char **nl_place_cells(const NlAttendance *list, const NlBlock *block, char **cells);
/* A row of as many cells (n) as any before shows where the columns begin. */
void nl_learn_columns(NlAttendance *list, const NlBlock *block, guint n);

/* ---- attendance_cell.c ---- */

/* A name with an office and a remark fits in a line or two; what is longer, in bytes, is a sentence. */
#define NL_LONGEST_ENTRY 160
/* A label before many names, in bytes. */
#define NL_LONGEST_LABEL 60

/* Whether a cell is no longer than an entry, or has a label before its names. */
gboolean nl_is_short_entry(const char *text);
/* Whether a line, which may be a long sentence, tells those who were there or missed: "Anwesend waren X, Y und Z." */
gboolean nl_tells_people(const NlReader *reader, const char *text);
/* Whether a match of a heading asks for names below the block, and there are none. */
gboolean nl_misses_names(const NlAttendance *list, guint block, const NlMatch *match);
/* Reads a cell of list->column; FALSE where it is no part of the list. */
gboolean nl_read_cell(NlAttendance *list, const char *text);
/* A table's further cells tell of the person in the first, the last of that column: office, party, a remark; a name of
 * the same form as the first is a person of his own (FALSE). */
gboolean nl_read_detail(NlAttendance *list, const NlAttendanceColumn *of, const char *text);

/* ---- name_list.c: those that add enter everybody into list->column, by the line's rule (NULL: by the name's own) ---- */

/* "Herr A (X), Frau B, Amtsleiterin und Herr C": a part that is a name of the first one's form begins another person,
 * any other tells of the person before. Behind a label ("Anwesend:") names of any form may follow one another (mixed). */
gboolean nl_add_people(NlAttendance *list, const char *text, gboolean mixed, const char *rule);
/* Whether a text is a given name alone, or somebody's one name who is listed already; a remark in brackets may follow. */
gboolean nl_is_given(const NlAttendance *list, const char *text);
/* Whether a text lists names of one word each, most of them given names. */
gboolean nl_is_list_of_given(const NlAttendance *list, const char *text);
/* Whether a text lists people by their family names, with a whole name here and there. */
gboolean nl_is_list_of_families(const NlAttendance *list, const char *text);
/* Whether the first of a list of names is one. */
gboolean nl_has_people(const NlAttendance *list, const char *text);
/* Whether a list of whole names ends with a given name: its family name stands in the line below. */
gboolean nl_breaks_name(const NlAttendance *list, const char *text);
/* A line of nothing but names, two thirds of its parts at least; the others tell of the one before. */
gboolean nl_is_name_list(const NlAttendance *list, const char *text);

/* ---- name_run.c, the same ---- */

/* Whether names follow one another without any mark, each beginning with a given one. */
gboolean nl_is_run(const NlAttendance *list, const char *text);
/* Names that follow one another without any mark: "Ing. Anna Berg Jan Thal, BSc Rosa Maria Alt". */
gboolean nl_add_run(NlAttendance *list, const char *text, const char *rule);
/* A column of offices read before the column of their holders: "Stadtrat Stadtrat Stadträtin Berg Dr. Thal Alt". */
gboolean nl_add_office_column(NlAttendance *list, const char *text, const char *rule);
/* Names that each begin as a rule says: "Berg, Anna Thal, Jan (CDU) Alt, Rosa", "Herr Thal CDU Frau Alt SPD". */
gboolean nl_add_parted(NlAttendance *list, const char *text, const char *rule);
/* A line of nothing but names that ran together: the above, or told by given names: "Berg Anna Thal Jan". */
gboolean nl_add_welded(NlAttendance *list, const char *text);

/* ---- participant.c ---- */

/* The form in which a text is a name; rule NULL where it is none. */
typedef struct {
  const char *rule;
  gboolean office;    /* behind an office */
  gboolean addressed; /* behind an office, Herr or Frau */
} NlNameForm;

/* Whether a rule reads more than a single word, which may be anything. */
gboolean nl_is_entry_form(const char *rule);
NlNameForm nl_name_form(const NlAttendance *list, const char *text);
/* An office before a name is one form, however it is written: "Bgm. Anna Berg, GV Jan Thal". */
gboolean nl_same_form(NlNameForm a, NlNameForm b);
gboolean nl_is_name(const NlAttendance *list, const char *text);
/* Enters who a text names into list->column; whoever is listed already bears the further office. FALSE where it names
 * nobody. The rule is that of the line; NULL for an entry, which the form of a name alone reads. */
gboolean nl_add_participant(NlAttendance *list, const char *text, const char *rule);
/* Reads what a text says of the column's last participant: late, early, absent, whose substitute. FALSE for nothing. */
gboolean nl_read_remark(NlAttendance *list, const char *text);
/* A list that writes "Berg Anna" is told by its text, which writes "Anna Berg": turns the names of all participants. */
void nl_turn_names(NlReader *reader);

G_END_DECLS

#endif
