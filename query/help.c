/* help.c: told from the tables of commands and fields. */
#include "query/help.h"

#include "corpus/fields.h"
#include "query/options.h"

void
nl_help_commands(GString *out)
{
  g_string_append(out, "Usage: nachlese COMMAND [OPTION...] [ARGUMENT...]\n\n"
                       "Asks an archive of minutes that nachlese-index made.\n\n");
  for (const NlCommand *command = nl_commands; command->name; command++)
    g_string_append_printf(out, "  %-9s %-18s %s\n", command->name, command->arguments,
                           command->summary);
  g_string_append(out, "\nnachlese help COMMAND tells the options, nachlese help " NL_HELP_QUERY
                       " the query language.\n");
}

static void
append_fields(GString *out)
{
  for (const NlField *field = nl_fields; field->name; field++)
    g_string_append_printf(out, "  %s:%*s %s\n", field->name,
                           MAX(1, 13 - (int)g_utf8_strlen(field->name, -1)), "", field->help);
}

void
nl_help_query(GString *out)
{
  g_string_append(out, "A query is German words, operators and fields; nachlese-query(7) has all"
                       " of it.\n\n"
                       "  a b            both words, in any form (also UND)\n"
                       "  a ODER b       one of them\n"
                       "  NICHT a, -a    without\n"
                       "  \"a b\"          as it stands\n"
                       "  a*             words that begin so\n"
                       "  a NAHE/5 b     at most five words from one another\n"
                       "  ( )            brackets\n\nFields:\n\n");
  append_fields(out);
}

void
nl_help_command(GString *out, const NlCommand *command)
{
  NlOptions unused = { 0 };
  g_autoptr(GOptionContext) context = nl_options_context(command, &unused);
  g_autofree char *program = g_strconcat("nachlese ", command->name, NULL);
  g_set_prgname(program); /* stands in the usage line */
  g_autofree char *help = g_option_context_get_help(context, TRUE, NULL);
  g_string_append(out, help);
  if (command->needs & NL_NEEDS_QUERY) {
    g_string_append(out,
                    "Fields of a query (nachlese help " NL_HELP_QUERY " has its language):\n\n");
    append_fields(out);
  }
}

static json_t *
command_to_json(const NlCommand *command)
{
  json_t *options = json_array();
  NlOptions unused = { 0 };
  GOptionEntry entries[NL_OPTIONS_MAX] = { 0 };
  nl_options_list(command, &unused, entries);
  for (const GOptionEntry *entry = entries; entry->long_name; entry++) {
    if (*entry->long_name)
      json_array_append_new(options, json_pack("{ssss*ss}", "name", entry->long_name, "argument",
                                               entry->arg_description, "help", entry->description));
  }
  return json_pack("{sssssssbso}", "name", command->name, "arguments", command->arguments,
                   "summary", command->summary, "csv", (command->needs & NL_NEEDS_CSV) != 0,
                   "options", options);
}

json_t *
nl_help_to_json(void)
{
  json_t *commands = json_array();
  json_t *fields = json_array();
  for (const NlCommand *command = nl_commands; command->name; command++)
    json_array_append_new(commands, command_to_json(command));
  for (const NlField *field = nl_fields; field->name; field++)
    json_array_append_new(fields, json_pack("{ssssss}", "name", field->name, "label", field->label,
                                            "help", field->help));
  return json_pack("{sisoso}", "version", 1, "commands", commands, "fields", fields);
}
