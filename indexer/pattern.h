/* pattern.h: PCRE2 patterns of rule files: UTF-8, case as written, with a limit on the work of a match. */
#ifndef NL_INDEXER_PATTERN_H
#define NL_INDEXER_PATTERN_H

#include "indexer/literal.h"

G_BEGIN_DECLS

typedef struct NlPattern NlPattern;
typedef struct NlMatch NlMatch;

/* NULL and error (NL_PROFILE_ERROR_MALFORMED, with the offset) where the source is no pattern. */
NlPattern *nl_pattern_new(const char *source, GError **error);
void nl_pattern_free(NlPattern *pattern);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NlPattern, nl_pattern_free)

/* What a text must have to match. It is not asked for here. Borrowed. */
const NlLiterals *nl_pattern_literals(const NlPattern *pattern);

/* Whether the pattern has a group of that name. */
gboolean nl_pattern_has_group(const NlPattern *pattern, const char *group);

/* Makes machine code of it, as its first match does else: for a program that matches in processes forked afterwards. */
void nl_pattern_prepare(NlPattern *pattern);

/* The first match of text; NULL where there is none or the limit was hit. The text is borrowed: it must outlive the
 * match. One thread at a time. */
NlMatch *nl_pattern_match(NlPattern *pattern, const char *text);
/* The first match of the same pattern in the same text at or after byte from; takes the match. A long text is looked
 * through for its length only once this way. */
NlMatch *nl_match_next(NlMatch *take_match, gsize from);
void nl_match_free(NlMatch *match);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NlMatch, nl_match_free)

/* Byte offsets of the whole match. */
gsize nl_match_start(const NlMatch *match);
gsize nl_match_end(const NlMatch *match);
/* Where to look for the next: behind it, and always farther on than `from`, where it was looked for. */
gsize nl_match_behind(const NlMatch *match, gsize from);

/* Where a named group matched; FALSE where the pattern has none or it took no part. */
gboolean nl_match_span(const NlMatch *match, const char *group, gsize *out_start, gsize *out_end);

/* The text from where a named group begins on, behind the match too; NULL where it took no part. Borrowed. */
const char *nl_match_from(const NlMatch *match, const char *group);

/* The name of the last (*MARK:name) on the way of the match; NULL for none. Borrowed. */
const char *nl_match_mark(const NlMatch *match);

/* The text of a named group, white space at its ends off; NULL where it took no part or is empty. You free it. */
char *nl_match_dup(const NlMatch *match, const char *group);

G_END_DECLS

#endif
