/* floor.h: inside the reading of proceedings only: what is known while an item's text is gone through.
 *
 *   proceedings.c  the order of blocks and sentences
 *   label.c        what is read as a block: labels, others' passages
 *   vote_table.c   tables of counts
 *   speech.c       who speaks, and what
 *   matter.c       of what kind a decision is
 *   decision.c     what is decided, and how was voted
 *   told_above.c   what is decided, where the vote stands above all text
 *
 * The item's blocks are read in order, labels and printed letters as blocks, all else sentence by sentence. A speech
 * is open from the sentence that has its speaker as subject until another begins, a decision is taken, a letter is
 * printed or a question without subject is asked. A decision is open while its wording or its vote may follow.
 */
#ifndef NL_INDEXER_FLOOR_H
#define NL_INDEXER_FLOOR_H

#include "indexer/reader.h"

G_BEGIN_DECLS

/* What may follow that belongs to the last decision. */
typedef enum {
  NL_STATE_CLOSED,
  NL_STATE_WORDING, /* the wording follows: "folgenden Beschluss:" or a label */
  NL_STATE_VOTE,    /* a vote may follow and belongs to it */
} NlDecisionState;

/* Whether a speech is in the speaker's own words. */
typedef enum {
  NL_VERBATIM_NOT,
  NL_VERBATIM_INLINE, /* behind a label on the same line */
  NL_VERBATIM_BELOW,  /* below a label on a line of its own: only a label begins another */
} NlVerbatim;

typedef struct {
  NlReader *reader;
  NlSection *section;
  guint block;
  NlSpeech *speech; /* open; NULL for none */
  guint labelled;   /* the block that began with a label, and 1; 0 where none did yet */
  char *second;     /* who holds the open speech together with its speaker; NULL for nobody */
  GString *spoken;
  NlDecision *decision; /* the last one */
  GString *wording;
  NlDecisionState state;
  const char *announced; /* the sentence that announces whom the wording names; NULL for none */
  gboolean letter;       /* within a printed letter or motion: nobody speaks, nothing is decided */
  char *quoted;          /* the noun of the passage that is quoted ("überweisung"); NULL outside */
  GString *proposal;     /* the wording of a printed proposal that a vote may be on */
  guint quotation;       /* the block behind the last line that quotes a motion */
  guint adopted;         /* as the wording of so many decisions */
  char *before;          /* the sentence before, that a vote may be on; NULL behind a label */
  gboolean new_paragraph;    /* the next sentence begins one */
  const char *vote_follows;  /* the label that announced the vote: the next block is it */
  guint counts_follow;       /* so many of the next blocks were read with the head of their table */
  gboolean proposal_follows; /* a label announced a proposal: the next block is it */
  gboolean
      counts_alone; /* the open decision has counts, and for a wording but what stood before them */
  NlVerbatim verbatim;      /* how the open speech is told */
  guint verbatim_turns;     /* so many turns of the item were in the speaker's own words */
  NlDecision *form;         /* what the form says came of the item; NULL for nothing */
  const NlDecision *broken; /* the decision in whose wording the document ends; NULL for none */
  gboolean on_turn; /* the open decision has for a wording what somebody said before the vote */
  /* of the open decision only the result was told: the next sentence may say what it is */
  gboolean result_alone;
  /* what an excerpt says above its text came of the item, until a sentence tells what it is on; NULL for nothing */
  NlDecision *above;
  NlDecision
      *unworded; /* the decision that a form begins with, told by its result alone; NULL for none */
} NlFloor;

/* ---- proceedings.c ---- */

/* Adds a paragraph to a text, behind an empty line where it has one already. */
void nl_add_paragraph(GString *text, const char *paragraph);
/* Reads a text sentence by sentence. */
void nl_floor_read_sentences(NlFloor *floor, const char *text);

/* ---- vote_table.c ---- */

/* Reads a table of counts that the block heads; FALSE where it heads none. */
gboolean nl_floor_read_vote_table(NlFloor *floor);

/* ---- label.c ---- */

/* Reads the block where it is a label, a table of counts or the beginning of a passage of others: quoted minutes, where
 * people speak and decide, and letters, where nobody does. FALSE where it is text. */
gboolean nl_floor_read_whole(NlFloor *floor, const char *text);
/* Reads a label that stands within running text: "… zuzustimmen. Abstimmungsergebnis: einstimmig". */
gboolean nl_floor_read_inner_label(NlFloor *floor, const char *sentence);
/* Cuts a wording off where a sentence behind its first tells a vote; gives the text from there on, NULL where none does. You
 * free it. */
char *nl_floor_cut_vote(const NlFloor *floor, char *text);
/* Reads what was cut off: a vote, and sentences. */
void nl_floor_read_vote_behind(NlFloor *floor, const char *text);
/* The one decision that the item begins with, as a form that prints its outcome first; NULL for none. */
NlDecision *nl_floor_form_decision(const NlFloor *floor);
/* Gives the proposal to that decision, if its result is all that was told of it. */
void nl_floor_word_form(NlFloor *floor);
/* A quoted passage ends where the text comes back to it: "Die Rücküberweisung wird …". */
void nl_floor_end_quote(NlFloor *floor, const char *text);

/* ---- speech.c ---- */

/* Whether the sentence has somebody who speaks as its subject. */
gboolean nl_floor_is_turn(const NlFloor *floor, const char *sentence);
/* Opens the turn that the sentence begins, if it does; what is said begins at *out_said, else the sentence itself. */
gboolean nl_floor_begin_turn(NlFloor *floor, const char *sentence, const char **out_said);
/* Opens the turn of whom the section's heading names, if it does. */
void nl_floor_begin_headed_turn(NlFloor *floor);
/* Adds a sentence to the open speech. */
void nl_floor_say(NlFloor *floor, const char *sentence);
/* Ends the open speech; one in which nothing was said is none: whom a heading names may not have got to speak. */
void nl_floor_end_speech(NlFloor *floor);

/* ---- matter.c ---- */

/* The rule by which a sentence reports a decision, and its kind; NULL where it does not. */
const char *nl_floor_find_decision(const NlFloor *floor, const char *sentence,
                                   NlDecisionKind *out_kind);
/* Whether a wording names nobody but people: "Anna Berg (Nord), Jan Thal (Süd)". */
gboolean nl_floor_names_people(const NlFloor *floor, const char *wording);
/* What a labelled decision is about tells its kind: "… wird zur Schriftführerin bestellt" is an election, and so is a vote
 * on names alone. */
NlDecisionKind nl_floor_kind_of_wording(const NlFloor *floor, const char *wording);
/* Where the wording begins in "Der Rat beschließt einstimmig: Der Weg wird gebaut.", in bytes; 0 where the sentence announces
 * none. */
gsize nl_floor_wording_start(const NlFloor *floor, const char *sentence);
/* The rule by which a line says how was voted, NULL where it does not. */
const char *nl_floor_vote_line(const NlFloor *floor, const char *text);

/* ---- decision.c ---- */

/* Reads a sentence that reports a decision, FALSE where it does not. Within a printed letter only a vote does. */
gboolean nl_floor_begin_decision(NlFloor *floor, const char *sentence);
/* Reads a label of a decision, and what stands behind it; "" for nothing. */
void nl_floor_begin_labelled_decision(NlFloor *floor, const char *rest, const char *rule);
/* Adds a block to the open wording, and the vote that it may tell. FALSE where it tells another decision instead. */
gboolean nl_floor_add_wording(NlFloor *floor, const char *text);
/* Reads a line that says how was voted. It belongs to the open decision unless that has its counts already; else to a new one. */
void nl_floor_take_vote(NlFloor *floor, const char *text, const char *rule);
/* Takes a heading for a decision, with the vote that it ends with. */
void nl_floor_take_headed_vote(NlFloor *floor, const char *heading, const char *vote);
/* Settles the open decision; one without a text is dropped. */
void nl_floor_close_decision(NlFloor *floor);
/* No vote is on the printed proposal any more. */
void nl_floor_end_proposal(NlFloor *floor);

/* ---- told_above.c ---- */

/* Remembers the open decision, of which only the result was told, where nothing of an excerpt's item was told before. */
void nl_floor_note_above(NlFloor *floor);
/* Whether the result above is that of the decision which the sentence reports: it tells no vote of its own. */
gboolean nl_floor_is_told_above(const NlFloor *floor, const char *sentence);
/* Opens that decision again. */
void nl_floor_return_above(NlFloor *floor);

G_END_DECLS

#endif
