/* node.c: nodes, what they ask for, and their notation. */
#include "query/node.h"

#include <string.h>

void
nl_compound_free(gpointer data)
{
  NlCompound *compound = data;
  g_free(compound->stem);
  g_free(compound->written);
  g_free(compound);
}

void
nl_node_free(NlNode *node)
{
  if (!node)
    return;
  g_clear_pointer(&node->parts, g_ptr_array_unref);
  g_clear_pointer(&node->compounds, g_ptr_array_unref);
  g_free(node->part);
  g_free(node->text);
  g_free(node);
}

NlNode *
nl_node_new(NlNodeKind kind, int position)
{
  NlNode *node = g_new0(NlNode, 1);
  node->kind = kind;
  node->position = position;
  if (kind <= NL_NODE_NEAR)
    node->parts = g_ptr_array_new_with_free_func((GDestroyNotify)nl_node_free);
  return node;
}

NlNode *
nl_node_simplify(NlNode *take_node)
{
  if (take_node->parts->len != 1)
    return take_node;
  NlNode *part = g_ptr_array_steal_index(take_node->parts, 0);
  nl_node_free(take_node);
  return part;
}

gboolean
nl_node_is_date(const NlNode *node)
{
  return node->field && (node->field->kind == NL_FIELD_DATE || node->field->kind == NL_FIELD_YEAR);
}

gboolean
nl_node_is_number(const NlNode *node)
{
  return node->field
         && (node->field->kind == NL_FIELD_COUNT || node->field->kind == NL_FIELD_AMOUNT);
}

gboolean
nl_node_is_text(const NlNode *node)
{
  return !node->parts
         && (!node->field || node->field == nl_field_title() || node->field == nl_field_decision());
}

gboolean
nl_node_is_filter(const NlNode *node)
{
  if (node->field)
    return !nl_node_is_text(node);
  if (!node->parts || node->kind == NL_NODE_NEAR)
    return FALSE;
  for (guint i = 0; i < node->parts->len; i++) {
    if (!nl_node_is_filter(g_ptr_array_index(node->parts, i)))
      return FALSE;
  }
  return TRUE;
}

gboolean
nl_node_has_field(const NlNode *node, const NlField *field)
{
  gboolean has = node->field == field;
  for (guint i = 0; node->parts && !has && i < node->parts->len; i++)
    has = nl_node_has_field(g_ptr_array_index(node->parts, i), field);
  return has;
}

gboolean
nl_node_binds_speaker(const NlNode *node)
{
  gboolean binds = node->field && node->field->scope == NL_SCOPE_SPEECH;
  if (node->kind == NL_NODE_NOT)
    return FALSE;
  for (guint i = 0; node->parts && !binds && i < node->parts->len; i++)
    binds = nl_node_binds_speaker(g_ptr_array_index(node->parts, i));
  return binds;
}

const NlField *
nl_node_code_field(const NlNode *node, const char **out_code)
{
  if (node->parts || node->field || node->kind == NL_NODE_PREFIX
      || !strpbrk(node->text, "0123456789"))
    return NULL;
  *out_code = node->text;
  if (g_str_has_prefix(node->text, "TOP ")) {
    *out_code += strlen("TOP ");
    return nl_field_item();
  }
  return !strchr(node->text, ' ') && strpbrk(node->text, "/-") ? nl_field_reference() : NULL;
}

gboolean
nl_node_is_decision(const NlNode *node)
{
  if (!node->parts)
    return node->field && node->field->scope == NL_SCOPE_DECISION;
  if (node->kind == NL_NODE_NOT)
    return FALSE;
  for (guint i = 0; i < node->parts->len; i++) {
    if (!nl_node_is_decision(g_ptr_array_index(node->parts, i)))
      return FALSE;
  }
  return TRUE;
}

static void
flatten_into(const NlNode *node, GPtrArray *parts)
{
  if (node->kind != NL_NODE_AND) {
    g_ptr_array_add(parts, (gpointer)node);
    return;
  }
  for (guint i = 0; i < node->parts->len; i++)
    flatten_into(g_ptr_array_index(node->parts, i), parts);
}

GPtrArray *
nl_node_flatten(const NlNode *node)
{
  GPtrArray *parts = g_ptr_array_new();
  flatten_into(node, parts);
  return parts;
}

/* ---- notation ---- */

static void
describe_leaf(const NlNode *node, GString *out)
{
  if (node->field)
    g_string_append_printf(out, "%s:", node->field->name);
  if (nl_node_is_date(node)) {
    g_string_append_printf(out, "%s..%s", node->range.low, node->range.high);
  } else if (nl_node_is_number(node)) {
    g_autofree char *numbers
        = nl_numbers_describe(&node->numbers, node->field->kind == NL_FIELD_AMOUNT);
    g_string_append_printf(out, "[%s]", numbers);
  } else if (node->kind == NL_NODE_PHRASE) {
    g_string_append_printf(out, "\"%s\"", node->text);
  } else {
    g_string_append_printf(out, "%s%s", node->text, node->kind == NL_NODE_PREFIX ? "*" : "");
  }
}

static void
describe_node(const NlNode *node, GString *out)
{
  static const char *const names[] = { "and", "or", "not", "near" };
  if (!node->parts) {
    describe_leaf(node, out);
    return;
  }
  g_string_append_printf(out, "(%s", names[node->kind]);
  if (node->kind == NL_NODE_NEAR)
    g_string_append_printf(out, "/%u", node->distance);
  for (guint i = 0; i < node->parts->len; i++) {
    g_string_append_c(out, ' ');
    describe_node(g_ptr_array_index(node->parts, i), out);
  }
  g_string_append_c(out, ')');
}

char *
nl_node_describe(const NlNode *node)
{
  GString *out = g_string_new(NULL);
  describe_node(node, out);
  return g_string_free(out, FALSE);
}
