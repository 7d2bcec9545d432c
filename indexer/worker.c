/* worker.c: both ends of the pipe between the run and the process that reads a source. */
#include "indexer/worker.h"

#include "corpus/io.h"

#include <stdlib.h>
#include <string.h>

/* ---- the process that reads ---- */

static void
send_text(int out, char kind, const char *text)
{
  if (nl_io_write(out, &kind, 1, "pipe", NULL))
    nl_io_write(out, text, strlen(text), "pipe", NULL);
}

static void
send_reading(int out, const NlReading *reading)
{
  json_t *json = nl_reading_to_json(reading);
  char *text = json_dumps(json, JSON_COMPACT);
  if (text)
    send_text(out, 'R', text);
  else
    send_text(out, 'E', "its text is not UTF-8");
  free(text);
  json_decref(json);
}

void
nl_worker_read(int out, gconstpointer data)
{
  const NlWork *work = data;
  gsize length = 0;
  const guint8 *bytes = g_bytes_get_data(work->bytes, &length);
  g_autoptr(GError) error = NULL;
  g_autoptr(NlReading) reading = nl_reading_new(work->path, bytes, length, work->options, &error);
  if (!reading)
    send_text(out, 'E', error->message);
  else if (reading->nonpublic)
    send_text(out, 'N', "");
  else
    send_reading(out, reading);
}

/* ---- the run's side ---- */

static NlReading *
reading_parse(const char *bytes, gsize length, char **out_failure)
{
  g_autoptr(GError) error = NULL;
  json_t *json = json_loadb(bytes, length, JSON_REJECT_DUPLICATES, NULL);
  NlReading *reading = json ? nl_reading_from_json(json, &error) : NULL;
  if (!reading)
    *out_failure = g_strdup_printf("its reader sent no reading%s%s", error ? ": " : "",
                                   error ? error->message : "");
  json_decref(json);
  return reading;
}

/* One line, for it is printed beside the file's name. */
static char *
reason_parse(const char *bytes, gsize length)
{
  g_autofree char *text = g_strndup(bytes, MIN(length, 500));
  char *reason = g_utf8_make_valid(text, -1);
  return g_strdelimit(reason, "\r\n\t", ' ');
}

void
nl_work_result_parse(const GByteArray *output, const char *failure, NlWorkResult *out)
{
  const char *bytes = (const char *)output->data;
  *out = (NlWorkResult){ 0 };
  if (failure)
    out->failure = g_strdup(failure);
  else if (output->len > 0 && bytes[0] == 'R')
    out->reading = reading_parse(bytes + 1, output->len - 1, &out->failure);
  else if (output->len > 0 && bytes[0] == 'N')
    out->leftout = TRUE;
  else if (output->len > 0 && bytes[0] == 'E')
    out->failure = reason_parse(bytes + 1, output->len - 1);
  else
    out->failure = g_strdup("its reader sent nothing");
}

void
nl_work_result_clear(NlWorkResult *result)
{
  g_clear_pointer(&result->reading, nl_reading_free);
  g_clear_pointer(&result->failure, g_free);
}
