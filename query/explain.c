/* explain.c: walks the tree of a question and says it in words. */
#include "query/explain.h"

static void explain_node(const NlNode *node, gboolean nested, GString *out);

static void
explain_leaf(const NlNode *node, GString *out)
{
  if (node->field)
    g_string_append_printf(out, "%s ", node->field->label);
  if (nl_node_is_date(node)) {
    g_autofree char *range = nl_dates_describe(&node->range);
    g_string_append(out, range);
  } else if (node->kind == NL_NODE_PREFIX) {
    g_string_append_printf(out, "»%s…« (Wortanfang)", node->text);
  } else if (node->kind == NL_NODE_PHRASE && !node->field) {
    g_string_append_printf(out, "genau „%s“", node->text);
  } else {
    g_string_append_printf(out, "»%s«", node->text);
  }
}

static void
explain_parts(const NlNode *node, gboolean negative, const char *separator, GString *out)
{
  gboolean is_first = TRUE;
  for (guint i = 0; i < node->parts->len; i++) {
    const NlNode *part = g_ptr_array_index(node->parts, i);
    if ((part->kind == NL_NODE_NOT) != negative)
      continue;
    if (!is_first)
      g_string_append(out, separator);
    explain_node(negative ? g_ptr_array_index(part->parts, 0) : part, TRUE, out);
    is_first = FALSE;
  }
}

static gboolean
has_part(const NlNode *node, gboolean negative)
{
  for (guint i = 0; i < node->parts->len; i++) {
    const NlNode *part = g_ptr_array_index(node->parts, i);
    if ((part->kind == NL_NODE_NOT) == negative)
      return TRUE;
  }
  return FALSE;
}

static void
explain_all(const NlNode *node, GString *out)
{
  explain_parts(node, FALSE, " und ", out);
  if (has_part(node, TRUE)) {
    g_string_append(out, has_part(node, FALSE) ? ", ohne " : "ohne ");
    explain_parts(node, TRUE, " und ohne ", out);
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
  explain_parts(node, FALSE, " nahe bei ", out);
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
  if (!node->parts)
    return nl_node_is_text(node)
           && (node->kind == NL_NODE_WORD || (node->kind == NL_NODE_PHRASE && node->field));
  for (guint i = 0; i < node->parts->len; i++) {
    if (has_stem(g_ptr_array_index(node->parts, i)))
      return TRUE;
  }
  return FALSE;
}

char *
nl_query_explain(const NlNode *root)
{
  GString *out = g_string_new("Gesucht werden ");
  gboolean only_without
      = root->kind == NL_NODE_NOT || (root->kind == NL_NODE_AND && !has_part(root, FALSE));
  g_string_append(out, nl_node_binds_speaker(root) ? "Wortbeiträge"
                                                   : "Tagesordnungspunkte und Dokumente");
  g_string_append(out, only_without ? " " : " mit ");
  explain_node(root, FALSE, out);
  g_string_append_c(out, '.');
  if (has_stem(root))
    g_string_append(out, " Einfache Wörter gelten in allen Beugungsformen.");
  if (nl_node_binds_speaker(root))
    g_string_append(out, " Je Tagesordnungspunkt steht der beste Wortbeitrag.");
  return g_string_free(out, FALSE);
}
