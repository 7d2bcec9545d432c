/* explain.c: walks the tree of a question and says it in words. */
#include "query/explain.h"

#include "query/compounds.h"

static void explain_node(const NlNode *node, gboolean nested, GString *out);

/* Names so many of the words that contain the asked one, and counts the rest. */
#define COMPOUNDS_NAMED 3

static void
explain_compounds(const NlNode *node, GString *out)
{
  guint n = node->compounds ? node->compounds->len : 0;
  guint named = n <= COMPOUNDS_NAMED + 1 ? n : COMPOUNDS_NAMED;
  for (guint i = 0; i < named; i++) {
    const NlCompound *compound = g_ptr_array_index(node->compounds, i);
    const char *before = i == 0 ? " (auch in " : i + 1 == n ? " und " : ", ";
    g_string_append_printf(out, "%s%s", before, compound->written);
  }
  if (n > NL_COMPOUNDS_TOLD)
    g_string_append_printf(out, " und mehr als %u weiteren Wörtern", NL_COMPOUNDS_TOLD - named);
  else if (named < n)
    g_string_append_printf(out, " und %u weiteren Wörtern", n - named);
  g_string_append(out, n > 0 ? ")" : "");
}

static void
explain_leaf(const NlNode *node, GString *out)
{
  const char *code = NULL;
  const NlField *code_field = nl_node_code_field(node, &code);
  if (node->field)
    g_string_append_printf(out, "%s ", node->field->label);
  if (nl_node_is_date(node)) {
    g_autofree char *range = nl_dates_describe(&node->range);
    g_string_append(out, range);
  } else if (nl_node_is_number(node)) {
    g_autofree char *numbers
        = nl_numbers_describe(&node->numbers, node->field->kind == NL_FIELD_AMOUNT);
    g_string_append(out, numbers);
  } else if (node->kind == NL_NODE_PREFIX) {
    g_string_append_printf(out, "»%s…« (Wortanfang)", node->text);
  } else if (node->kind == NL_NODE_PHRASE && !node->field) {
    g_string_append_printf(out, "genau „%s“", node->text);
  } else {
    g_string_append_printf(out, "»%s«", node->text);
    g_string_append(out, node->is_exact ? " (nur in dieser Form)" : "");
    explain_compounds(node, out);
  }
  if (code_field)
    g_string_append_printf(out, " (auch als Nummer: %s)", code_field->label);
}

typedef gboolean (*PartFunc)(const NlNode *part);

static gboolean
is_not(const NlNode *part)
{
  return part->kind == NL_NODE_NOT;
}

static gboolean
is_other(const NlNode *part)
{
  return !is_not(part) && !nl_node_is_decision(part);
}

static guint
count_parts(const GPtrArray *parts, PartFunc which)
{
  guint n = 0;
  for (guint i = 0; i < parts->len; i++)
    n += which(g_ptr_array_index(parts, i)) ? 1 : 0;
  return n;
}

static void
explain_parts(const GPtrArray *parts, PartFunc which, const char *separator, GString *out)
{
  gboolean is_first = TRUE;
  for (guint i = 0; i < parts->len; i++) {
    const NlNode *part = g_ptr_array_index(parts, i);
    if (!which(part))
      continue;
    g_string_append(out, is_first ? "" : separator);
    explain_node(is_not(part) ? g_ptr_array_index(part->parts, 0) : part, TRUE, out);
    is_first = FALSE;
  }
}

/* Of several things asked of decisions it is said that they hold for one and the same. */
static void
explain_decision(const GPtrArray *parts, GString *out)
{
  gboolean are_several = count_parts(parts, nl_node_is_decision) > 1;
  g_string_append(out, are_several ? "einem Beschluss, für den zugleich gilt: (" : "");
  explain_parts(parts, nl_node_is_decision, " und ", out);
  g_string_append(out, are_several ? ")" : "");
}

static void
explain_all(const NlNode *node, GString *out)
{
  g_autoptr(GPtrArray) parts = nl_node_flatten(node);
  gboolean has_others = count_parts(parts, is_other) > 0;
  gboolean has_decision = count_parts(parts, nl_node_is_decision) > 0;
  explain_parts(parts, is_other, " und ", out);
  g_string_append(out, has_others && has_decision ? " und " : "");
  explain_decision(parts, out);
  if (count_parts(parts, is_not) > 0) {
    g_string_append(out, has_others || has_decision ? ", ohne " : "ohne ");
    explain_parts(parts, is_not, " und ohne ", out);
  }
}

static void
explain_any(const NlNode *node, GString *out)
{
  for (guint i = 0; i < node->parts->len; i++) {
    g_string_append(out, i > 0 ? " oder " : "");
    explain_node(g_ptr_array_index(node->parts, i), TRUE, out);
  }
}

static void
explain_near(const NlNode *node, GString *out)
{
  for (guint i = 0; i < node->parts->len; i++) {
    g_string_append(out, i > 0 ? " nahe bei " : "");
    explain_node(g_ptr_array_index(node->parts, i), TRUE, out);
  }
  g_string_append_printf(out, " (in dieser Form, höchstens %u Wörter auseinander)", node->distance);
}

static void
explain_node(const NlNode *node, gboolean nested, GString *out)
{
  gboolean bracket = nested && (node->kind == NL_NODE_AND || node->kind == NL_NODE_OR);
  g_string_append(out, bracket ? "(" : "");
  switch (node->kind) {
  case NL_NODE_AND:
    explain_all(node, out);
    break;
  case NL_NODE_OR:
    explain_any(node, out);
    break;
  case NL_NODE_NOT:
    g_string_append(out, "ohne ");
    explain_node(g_ptr_array_index(node->parts, 0), TRUE, out);
    break;
  case NL_NODE_NEAR:
    explain_near(node, out);
    break;
  case NL_NODE_WORD:
  case NL_NODE_PREFIX:
  case NL_NODE_PHRASE:
    explain_leaf(node, out);
    break;
  }
  g_string_append(out, bracket ? ")" : "");
}

/* Whether some word is asked for by its stem. */
static gboolean
has_stem(const NlNode *node)
{
  if (node->kind == NL_NODE_NEAR)
    return FALSE;
  if (!node->parts && node->field)
    return node->field->kind == NL_FIELD_WORDS && node->kind != NL_NODE_PREFIX;
  if (!node->parts)
    return node->kind == NL_NODE_WORD;
  for (guint i = 0; i < node->parts->len; i++) {
    if (has_stem(g_ptr_array_index(node->parts, i)))
      return TRUE;
  }
  return FALSE;
}

static gboolean
asks_only_without(const NlNode *root)
{
  g_autoptr(GPtrArray) parts = nl_node_flatten(root);
  return count_parts(parts, is_not) == parts->len;
}

/* What of several hits is listed. */
static const char *
explain_grouping(const NlNode *root, gboolean by_meeting)
{
  gboolean is_spoken = nl_node_binds_speaker(root);
  if (by_meeting)
    return is_spoken ? " Je Sitzung steht der beste Wortbeitrag."
                     : " Je Sitzung steht der beste Treffer.";
  return is_spoken ? " Je Tagesordnungspunkt steht der beste Wortbeitrag." : "";
}

char *
nl_query_explain(const NlNode *root, gboolean by_meeting)
{
  GString *out = g_string_new("Gesucht werden ");
  g_string_append(out, nl_node_binds_speaker(root) ? "Wortbeiträge"
                                                   : "Tagesordnungspunkte und Dokumente");
  g_string_append(out, asks_only_without(root) ? " " : " mit ");
  explain_node(root, FALSE, out);
  g_string_append_c(out, '.');
  if (has_stem(root))
    g_string_append(
        out, " Einfache Wörter gelten in allen Beugungsformen, auch mit Bindestrich gekürzt.");
  g_string_append(out, explain_grouping(root, by_meeting));
  return g_string_free(out, FALSE);
}
