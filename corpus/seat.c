/* seat.c: seats as terms: the parts as printed, separated by a character that no printed text has. */
#include "corpus/seat.h"

#include <string.h>

#define SEPARATOR "\037"

enum { NAME, PARTY, OFFICE, ORGANIZATION, BODY, PRESENT, N_PARTS };

void
nl_seat_clear(NlSeat *seat)
{
  g_clear_pointer(&seat->parts, g_strfreev);
}

static char *
join(const char *const parts[static N_PARTS])
{
  g_autoptr(GString) term = g_string_new(NL_PREFIX_SEAT);
  for (gsize i = 0; i < N_PARTS; i++) {
    g_string_append(term, i > 0 ? SEPARATOR : "");
    g_string_append(term, parts[i] ? parts[i] : "");
  }
  return g_string_free(g_steal_pointer(&term), FALSE);
}

/* The term without the last bytes of the committee's name that are too many. */
static char *
join_cut(const char *parts[static N_PARTS], gsize too_many)
{
  const char *name = parts[ORGANIZATION] ? parts[ORGANIZATION] : "";
  gsize length = strlen(name);
  if (length <= too_many)
    return NULL;
  const char *end = g_utf8_find_prev_char(name, name + (length - too_many) + 1);
  g_autofree char *cut = g_strndup(name, end ? (gsize)(end - name) : 0);
  parts[ORGANIZATION] = cut;
  return join(parts);
}

char *
nl_seat_term(const NlRecord *record, const NlParticipant *participant)
{
  const char *parts[N_PARTS]
      = { [NAME] = participant->name,    [PARTY] = participant->organization,
          [OFFICE] = participant->role,  [ORGANIZATION] = record->meeting.organization,
          [BODY] = record->meeting.body, [PRESENT] = participant->present ? "1" : "0" };
  if (!participant->name)
    return NULL;
  g_autofree char *whole = join(parts);
  if (strlen(whole) <= NL_SEAT_MAX)
    return g_steal_pointer(&whole);
  parts[OFFICE] = NULL;
  g_autofree char *shorter = join(parts);
  gsize length = strlen(shorter);
  return length <= NL_SEAT_MAX ? g_steal_pointer(&shorter) : join_cut(parts, length - NL_SEAT_MAX);
}

static const char *
part(char **parts, gsize i)
{
  return *parts[i] ? parts[i] : NULL;
}

gboolean
nl_seat_parse(const char *term, NlSeat *out)
{
  g_auto(GStrv) parts = g_str_has_prefix(term, NL_PREFIX_SEAT)
                            ? g_strsplit(term + strlen(NL_PREFIX_SEAT), SEPARATOR, -1)
                            : NULL;
  if (!parts || g_strv_length(parts) != N_PARTS || !*parts[NAME])
    return FALSE;
  out->parts = g_steal_pointer(&parts);
  out->name = part(out->parts, NAME);
  out->party = part(out->parts, PARTY);
  out->office = part(out->parts, OFFICE);
  out->organization = part(out->parts, ORGANIZATION);
  out->body = part(out->parts, BODY);
  out->present = strcmp(out->parts[PRESENT], "1") == 0;
  return TRUE;
}
