/* profile.h: how minutes look: rules as files (corpus/profiles/), loaded and checked whole before the first document.
 *
 * A profile is a key file; nachlese-profile(5) describes it. The kinds of rule are a closed set here; which
 * patterns they have is data. A profile builds on another by `base=`: its rules come before that one's, a rule of the
 * same name replaces it, an empty one takes it away.
 */
#ifndef NL_INDEXER_PROFILE_H
#define NL_INDEXER_PROFILE_H

#include "indexer/pattern.h"

G_BEGIN_DECLS

typedef struct NlProfiles NlProfiles;
typedef struct NlProfile NlProfile;

#define NL_PROFILE_ERROR (nl_profile_error_quark())
GQuark nl_profile_error_quark(void);
typedef enum {
  NL_PROFILE_ERROR_MISSING,   /* no such folder or profile */
  NL_PROFILE_ERROR_MALFORMED, /* names file, key and reason */
} NlProfileError;

/* The kinds of rule: X(constant, group in the file, named groups a rule must have, "a|b" one of them).
 * Line rules are put to a block, sentence rules to a sentence, phrase rules find a place within one. */
#define NL_RULE_SETS(X)                                                                            \
  /* which profile, and what kind of document: lines near the beginning */                         \
  X(SIGN, "sign", NULL)                                                                            \
  X(KIND_MINUTES, "kind minutes", NULL)                                                            \
  X(KIND_SITTING, "kind sitting", NULL)                                                            \
  X(KIND_PAPER, "kind paper", NULL)                                                                \
  X(KIND_AGENDA, "kind agenda", NULL)                                                              \
  X(KIND_EXCERPT, "kind excerpt", NULL)                                                            \
  X(KIND_OTHER, "kind other", NULL)                                                                \
  X(BREAK, "break", NULL)                                                                          \
  X(BREAK_ITEM, "break item", "number")                                                            \
  X(BREAK_NAME, "break name", NULL)                                                                \
  X(BREAK_PEOPLE, "break people", NULL)                                                            \
  X(NAME_BEFORE, "name before", NULL)                                                              \
  X(NAME_BEHIND, "name behind", NULL)                                                              \
  X(NAME_JOINED, "name joined", NULL)                                                              \
  X(NO_LABEL, "no label", NULL)                                                                    \
  X(LABEL_BARE, "label bare", "label")                                                             \
  X(PAGE_MARK, "page mark", NULL)                                                                  \
  X(FURNITURE, "furniture", NULL)                                                                  \
  /* the head of minutes and of papers: lines with facts */                                        \
  X(HEAD, "head",                                                                                  \
    "organization|genitive|body|bodyof|number|document|date|start|planned|written|end|location|"   \
    "room|"                                                                                        \
    "place_follows")                                                                               \
  X(HEAD_OPEN, "head open", NULL)                                                                  \
  X(OTHER_DAY, "other day", NULL)                                                                  \
  X(TOLD, "told", "organization|genitive|number")                                                  \
  X(SMALL_WORD, "small word", NULL)                                                                \
  X(TIMES, "times", "start|end")                                                                   \
  X(NOMINATIVE, "nominative", "stem")                                                              \
  X(BODY, "body", "name")                                                                          \
  X(PAPER, "paper", "reference|type|name|date|originator|name_follows")                            \
  X(CONSULTATION, "consultation", "organization")                                                  \
  /* lines that part a document */                                                                 \
  X(PUBLIC, "part public", NULL)                                                                   \
  X(NONPUBLIC, "part nonpublic", NULL)                                                             \
  X(PUBLIC_TITLE, "public title", NULL)                                                            \
  X(NONPUBLIC_BEGINS, "nonpublic begins", NULL)                                                    \
  X(NONPUBLIC_ITEM, "nonpublic item", NULL)                                                        \
  X(NONPUBLIC_NUMBERS, "nonpublic numbers", "numbers")                                             \
  X(NONPUBLIC_MARK, "nonpublic mark", NULL)                                                        \
  X(NONPUBLIC_DOCUMENT, "nonpublic document", NULL)                                                \
  X(AGENDA, "agenda", NULL)                                                                        \
  X(PRESENT, "present", NULL)                                                                      \
  X(PRESENT_COUNT, "present count", "count")                                                       \
  X(ABSENT, "absent", NULL)                                                                        \
  X(GROUP, "group", "name|role")                                                                   \
  X(NO_ENTRY, "no entry", NULL)                                                                    \
  X(ATTACHMENTS, "attachments", NULL)                                                              \
  X(SIGNATURE, "signature", "name")                                                                \
  X(SIGNATORY, "signatory", "name")                                                                \
  X(SIGNED, "signed", NULL)                                                                        \
  X(CLOSING, "closing", NULL)                                                                      \
  /* people */                                                                                     \
  X(PERSON, "person", "name")                                                                      \
  X(WOMAN, "woman", NULL)                                                                          \
  X(LATE, "late", "time|item")                                                                     \
  X(EARLY, "early", "time|item")                                                                   \
  X(SUBSTITUTE, "substitute", "name")                                                              \
  X(AWAY, "away", NULL)                                                                            \
  X(OFFICE_NAMED, "office named", "name")                                                          \
  X(OPENER, "opener", "name")                                                                      \
  X(OFFICE_SHORT, "office short", NULL)                                                            \
  X(BODY_WORD, "body word", "name")                                                                \
  X(BODY_NAMED, "body named", "name|genitive")                                                     \
  X(CHAIR, "chair", NULL)                                                                          \
  X(PRESIDES, "presides", NULL)                                                                    \
  X(ROLE_OFFICE, "role office", "office")                                                          \
  /* items: lines */                                                                               \
  X(ITEM, "item", "number")                                                                        \
  X(ITEM_WEAK, "item weak", "number")                                                              \
  X(ITEM_LETTER, "item letter", "number")                                                          \
  X(ITEM_CITED, "item cited", NULL)                                                                \
  X(ITEM_FURTHER, "item further", NULL)                                                            \
  X(ITEM_SENTENCE, "item sentence", NULL)                                                          \
  X(MENTION, "item mention", "numbers")                                                            \
  X(ITEM_PLAIN, "item plain", "name")                                                              \
  X(ITEM_CALL, "item call", NULL)                                                                  \
  X(ITEM_TOLD, "item told", "heading")                                                             \
  X(NAME_TAIL, "name tail", "name")                                                                \
  X(TREATMENT, "treatment", NULL)                                                                  \
  X(REFERENCE, "reference", "reference")                                                           \
  /* proceedings: lines */                                                                         \
  X(LABEL_DECISION, "label decision", NULL)                                                        \
  X(LABEL_VOTE, "label vote", NULL)                                                                \
  X(LABEL_DEBATE, "label debate", NULL)                                                            \
  X(LABEL_PROPOSAL, "label proposal", NULL)                                                        \
  X(LETTER, "letter", NULL)                                                                        \
  X(QUOTE, "quote", "noun")                                                                        \
  X(TOGETHER, "together", NULL)                                                                    \
  X(VOTE_ASIDE, "vote aside", NULL)                                                                \
  X(VOTE_HEAD, "vote head", NULL)                                                                  \
  X(VOTE_CELL, "vote cell", NULL)                                                                  \
  X(VOTE_TAIL, "vote tail", "rest")                                                                \
  X(VOTE_ASKED, "vote asked", NULL)                                                                \
  X(VOTE_CALLED, "vote called", NULL)                                                              \
  X(VOTE_LINE, "vote line", NULL)                                                                  \
  /* proceedings: sentences */                                                                     \
  X(TURN, "turn", "name|bare|given|office|institution")                                            \
  X(TURN_HEADING, "turn heading", "name")                                                          \
  X(TURN_HANDED, "turn handed", "name|office")                                                     \
  X(NO_TURN, "no turn", NULL)                                                                      \
  X(OWN_WORDS, "own words", NULL)                                                                  \
  X(TURN_DECIDES, "turn decides", NULL)                                                            \
  X(TURN_END, "turn end", NULL)                                                                    \
  X(NO_DECISION, "no decision", NULL)                                                              \
  X(ACKNOWLEDGEMENT, "acknowledgement", NULL)                                                      \
  X(REFERRAL, "referral", NULL)                                                                    \
  X(DEFERRAL, "deferral", NULL)                                                                    \
  X(WITHDRAWAL, "withdrawal", NULL)                                                                \
  X(ELECTION, "election", NULL)                                                                    \
  X(RECOMMENDATION, "recommendation", NULL)                                                        \
  X(RESOLUTION, "resolution", NULL)                                                                \
  X(OUTCOME, "outcome", NULL)                                                                      \
  X(WORDING, "wording", NULL)                                                                      \
  X(VOTED_ON, "voted on", NULL)                                                                    \
  X(ELECTION_MATTER, "election matter", NULL)                                                      \
  X(DEFERRAL_MATTER, "deferral matter", NULL)                                                      \
  X(AMENDMENT, "amendment", NULL)                                                                  \
  /* votes: phrases */                                                                             \
  X(ACCEPTED, "accepted", NULL)                                                                    \
  X(REJECTED, "rejected", NULL)                                                                    \
  X(UNANIMOUS, "unanimous", NULL)                                                                  \
  X(MAJORITY, "majority", NULL)                                                                    \
  X(YES, "yes", "count")                                                                           \
  X(NO, "no", "count")                                                                             \
  X(ABSTENTIONS, "abstentions", "count")                                                           \
  X(SCORE, "score", "yes")                                                                         \
  X(FOR_GROUPS, "for groups", "groups")                                                            \
  X(AGAINST_GROUPS, "against groups", "groups")                                                    \
  X(ABSTAINING_GROUPS, "abstaining groups", "groups")                                              \
  X(GROUP_NAME, "group name", "name")                                                              \
  /* sums of money, anywhere in an item */                                                         \
  X(AMOUNT, "amount", "value")                                                                     \
  /* sentences */                                                                                  \
  X(SENTENCE_START, "sentence start", NULL)                                                        \
  X(ABBREVIATION, "abbreviation", NULL)

typedef enum {
#define X(constant, group, groups) NL_RULE_##constant,
  NL_RULE_SETS(X)
#undef X
      NL_N_RULE_SETS
} NlRuleSet;

/* Loads and checks every *.profile of a folder. */
NlProfiles *nl_profiles_load(const char *folder, GError **error);
void nl_profiles_free(NlProfiles *profiles);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NlProfiles, nl_profiles_free)

/* Makes all rules ready, as each makes itself when it is first of use: worth while where many processes are forked that
 * read with them. */
void nl_profiles_prepare(NlProfiles *profiles);

/* 64 hex digits over the tool's version and all rules: a reading made with another is to be made again. */
const char *nl_profiles_hash(const NlProfiles *profiles);

/* The same over the rules that one profile has, its own and those that it builds on, and the signs of all, by which one
 * is chosen. */
const char *nl_profile_hash(const NlProfile *profile);

/* Forgets the texts that rules were put to: what is known of them is kept, for a reading asks again and again. */
void nl_profiles_forget(const NlProfiles *profiles);

/* By name, NULL where there is none. "base" is always there. */
const NlProfile *nl_profiles_find(const NlProfiles *profiles, const char *name);
/* The profile whose sign one of the lines bears, else base. */
const NlProfile *nl_profiles_choose(const NlProfiles *profiles, const char *const *lines,
                                    gsize n_lines);
const char *nl_profile_name(const NlProfile *profile);

/* Whether a word is a given name ("Anna", "Karl-Heinz"); it may be a family name as well. */
gboolean nl_profile_is_given_name(const NlProfile *profile, const char *word);

/* The first rule of the set that matches the text: its name ("item.top", lives as long as the profiles); NULL for none.
 * out_match may be NULL; else it is yours, and borrows the text. */
const char *nl_profile_match(const NlProfile *profile, NlRuleSet set, const char *text,
                             NlMatch **out_match);

/* The same for sets of which every rule may find a fact: from the n-th rule on; n is set behind the one that matches.
 * The match that is in inout_match is freed. */
const char *nl_profile_match_from(const NlProfile *profile, NlRuleSet set, guint *inout_n,
                                  const char *text, NlMatch **inout_match);

/* All that the rules of a set find in a text, one behind the other: the match that begins first, of those that begin
 * together the one whose rule stands first, then the same behind its end. However many there are, each rule goes
 * through the text once. The text is borrowed. */
typedef struct NlFinder NlFinder;
NlFinder *nl_finder_new(const NlProfile *profile, NlRuleSet set, const char *text);
void nl_finder_free(NlFinder *finder);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NlFinder, nl_finder_free)
/* The rule that finds the next match, NULL when there is none left. The match is borrowed until the one after it is
 * asked for. */
const char *nl_finder_next(NlFinder *finder, const NlMatch **out_match);

G_END_DECLS

#endif
