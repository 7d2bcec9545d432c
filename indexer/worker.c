/* worker.c: both ends of the pipe between the run and the process that reads a source. */
#include "indexer/worker.h"

#include "corpus/io.h"

#include <stdlib.h>
#include <string.h>

/* ---- the process that reads ---- */

#define LETTER_AND_LENGTH (1 + sizeof(guint64))

void
nl_worker_send(int out, char letter, const char *payload, gsize length)
{
  const guint64 count = length;
  if (nl_io_write(out, payload, length, "pipe", NULL) && nl_io_write(out, &letter, 1, "pipe", NULL))
    nl_io_write(out, (const char *)&count, sizeof count, "pipe", NULL);
}

static void
send_text(int out, char letter, const char *text)
{
  nl_worker_send(out, letter, text, strlen(text));
}

gboolean
nl_worker_are_limits(int seconds, int mebibytes)
{
  enum { DAY = 86400, LEAST = 16, MOST = 65536 };
  return seconds >= 0 && seconds <= DAY
         && (mebibytes == 0 || (mebibytes >= LEAST && mebibytes <= MOST));
}

NlLimits
nl_worker_limits(guint seconds, guint mebibytes)
{
  return (NlLimits){ .seconds = seconds ? seconds : NL_WORKER_SECONDS,
                     .memory = (guint64)(mebibytes ? mebibytes : NL_WORKER_MEMORY) << 20,
                     .output = (gsize)NL_WORKER_OUTPUT << 20 };
}

static void
send_reading(int out, const NlReading *reading)
{
  json_t *json = nl_reading_to_json(reading);
  char *text = json_dumps(json, JSON_COMPACT);
  if (text)
    nl_worker_send(out, 'R', text, strlen(text));
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
  NlReadingOptions options = *work->options;
  g_autoptr(NlReading) reading = NULL;

  options.sha256 = work->sha256;
  reading = nl_reading_new(work->path, bytes, length, &options, &error);
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

char *
nl_worker_reason(const char *payload, gsize length)
{
  enum { MOST = 500 };
  g_autofree char *text = g_strndup(payload, MIN(length, MOST));
  char *reason = g_utf8_make_valid(text, -1);
  for (char *c = reason; *c; c++)
    if (g_ascii_iscntrl(*c))
      *c = ' ';
  return reason;
}

gboolean
nl_worker_receive(const GByteArray *output, char *out_letter, const char **out_payload,
                  gsize *out_length)
{
  const char *bytes = (const char *)output->data;
  guint64 length = 0;
  if (output->len < LETTER_AND_LENGTH)
    return FALSE;
  gsize before = output->len - LETTER_AND_LENGTH;
  memcpy(&length, bytes + before + 1, sizeof length);
  if (length > before)
    return FALSE;
  *out_letter = bytes[before];
  *out_payload = bytes + before - length;
  *out_length = (gsize)length;
  return TRUE;
}

void
nl_work_result_parse(const GByteArray *output, const char *failure, NlWorkResult *out)
{
  const char *payload = NULL;
  gsize length = 0;
  char letter = 0;
  *out = (NlWorkResult){ 0 };
  if (failure)
    out->failure = nl_worker_reason(failure, strlen(failure));
  else if (!nl_worker_receive(output, &letter, &payload, &length))
    out->failure = g_strdup("its reader sent nothing");
  else if (letter == 'R')
    out->reading = reading_parse(payload, length, &out->failure);
  else if (letter == 'N')
    out->leftout = TRUE;
  else
    out->failure = nl_worker_reason(payload, length);
}

void
nl_work_result_clear(NlWorkResult *result)
{
  g_clear_pointer(&result->reading, nl_reading_free);
  g_clear_pointer(&result->failure, g_free);
}
