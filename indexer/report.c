/* report.c: one table of counts serves the line and the JSON. */
#include "indexer/report.h"

#include <jansson.h>
#include <stdlib.h>

static const struct {
  const char *name, *words;
} counts[NL_COUNT_N] = {
  [NL_COUNT_NEW] = { "new", "new" },
  [NL_COUNT_CHANGED] = { "changed", "changed" },
  [NL_COUNT_RULES] = { "reread", "read anew" },
  [NL_COUNT_MOVED] = { "moved", "moved" },
  [NL_COUNT_COPY] = { "copies", "under a further path" },
  [NL_COUNT_UNCHANGED] = { "unchanged", "unchanged" },
  [NL_COUNT_MISSING] = { "missing", "missing (kept)" },
  [NL_COUNT_REMOVED] = { "removed", "removed" },
  [NL_COUNT_PURGED] = { "purged", "kept out (purged)" },
  [NL_COUNT_LEFTOUT] = { "leftout", "left out (not public)" },
  [NL_COUNT_FAILED] = { "failed", "failed" },
  [NL_COUNT_READ] = { "read", "extracted" },
  [NL_COUNT_REINDEXED] = { "reindexed", "indexed anew from the archive" },
  [NL_COUNT_VERSIONS] = { "versions", "meetings with several versions" },
  [NL_COUNT_SUPERSEDED] = { "superseded", "superseded by a newer version" },
  [NL_COUNT_FINDINGS] = { "questioned", "findings" },
};

static void
finding_free(gpointer data)
{
  NlReportFinding *finding = data;
  g_free(finding->path);
  g_free(finding->message);
  g_free(finding);
}

NlReport *
nl_report_new(void)
{
  NlReport *report = g_new0(NlReport, 1);
  report->problems = g_ptr_array_new_with_free_func((GDestroyNotify)nl_problem_free);
  report->leftout = g_ptr_array_new_with_free_func(g_free);
  report->missing = g_ptr_array_new_with_free_func(g_free);
  report->versions = g_ptr_array_new_with_free_func((GDestroyNotify)g_ptr_array_unref);
  report->findings = g_ptr_array_new_with_free_func(finding_free);
  return report;
}

void
nl_report_free(NlReport *report)
{
  if (!report)
    return;
  g_ptr_array_unref(report->problems);
  g_ptr_array_unref(report->leftout);
  g_ptr_array_unref(report->missing);
  g_ptr_array_unref(report->versions);
  g_free(report->error);
  g_ptr_array_unref(report->findings);
  g_free(report);
}

void
nl_report_add_findings(NlReport *report, const char *path, const NlRecord *record)
{
  for (guint i = 0; i < record->findings->len; i++) {
    const NlFinding *of = g_ptr_array_index(record->findings, i);
    NlReportFinding *finding = g_new0(NlReportFinding, 1);
    finding->path = g_strdup(path);
    finding->message = g_strdup(of->message);
    finding->kind = of->kind;
    finding->page = of->page;
    finding->line = of->line;
    g_ptr_array_add(report->findings, finding);
    report->counts[NL_COUNT_FINDINGS]++;
  }
}

void
nl_report_count_change(NlReport *report, NlChange change)
{
  static const NlCount of[] = {
    [NL_CHANGE_UNCHANGED] = NL_COUNT_UNCHANGED, [NL_CHANGE_NEW] = NL_COUNT_NEW,
    [NL_CHANGE_CHANGED] = NL_COUNT_CHANGED,     [NL_CHANGE_RULES] = NL_COUNT_RULES,
    [NL_CHANGE_MOVED] = NL_COUNT_MOVED,         [NL_CHANGE_COPY] = NL_COUNT_COPY,
  };
  report->counts[of[change]]++;
}

char *
nl_report_text(const NlReport *report)
{
  g_autoptr(GString) text = g_string_new(NULL);
  for (int i = 0; i < NL_COUNT_N; i++)
    if (report->counts[i] > 0)
      g_string_append_printf(text, "%s%u %s", text->len ? ", " : "", report->counts[i],
                             counts[i].words);
  if (report->dry_run)
    g_string_append_printf(text, "%sdry run: nothing done", text->len ? "; " : "");
  else if (report->counts[NL_COUNT_READ] == 0)
    g_string_append_printf(text, "%snothing to extract", text->len ? ", " : "");
  g_string_append_printf(text, "; %.1f s", report->seconds);
  return g_string_free(g_steal_pointer(&text), FALSE);
}

static json_t *
paths_to_json(const GPtrArray *paths)
{
  json_t *list = json_array();
  for (guint i = 0; i < paths->len; i++)
    json_array_append_new(list, json_string(g_ptr_array_index(paths, i)));
  return list;
}

static json_t *
versions_to_json(const GPtrArray *versions)
{
  json_t *list = json_array();
  for (guint i = 0; i < versions->len; i++)
    json_array_append_new(list, paths_to_json(g_ptr_array_index(versions, i)));
  return list;
}

static json_t *
problems_to_json(const GPtrArray *problems)
{
  json_t *list = json_array();
  for (guint i = 0; i < problems->len; i++) {
    const NlProblem *problem = g_ptr_array_index(problems, i);
    json_array_append_new(
        list, json_pack("{s:s, s:s}", "path", problem->path, "reason", problem->reason));
  }
  return list;
}

static json_t *
findings_to_json(const GPtrArray *findings)
{
  json_t *list = json_array();
  for (guint i = 0; i < findings->len; i++) {
    const NlReportFinding *finding = g_ptr_array_index(findings, i);
    json_t *json = json_pack("{s:s, s:s, s:s}", "path", finding->path, "code",
                             nl_finding_kind_name(finding->kind), "message", finding->message);
    if (finding->page > 0)
      json_object_set_new(json, "page", json_integer(finding->page));
    if (finding->line > 0)
      json_object_set_new(json, "line", json_integer(finding->line));
    json_array_append_new(list, json);
  }
  return list;
}

char *
nl_report_json(const NlReport *report)
{
  json_t *json = json_pack("{s:i}", "version", 1);
  for (int i = 0; i < NL_COUNT_N; i++)
    json_object_set_new(json, counts[i].name, json_integer(report->counts[i]));
  json_object_set_new(json, "seconds", json_real(report->seconds));
  json_object_set_new(json, "bytes", json_integer((json_int_t)report->bytes));
  if (report->error)
    json_object_set_new(json, "error", json_string(report->error));
  json_object_set_new(json, "failures", problems_to_json(report->problems));
  json_object_set_new(json, "findings", findings_to_json(report->findings));
  json_object_set_new(json, "leftoutPaths", paths_to_json(report->leftout));
  json_object_set_new(json, "missingPaths", paths_to_json(report->missing));
  json_object_set_new(json, "versionPaths", versions_to_json(report->versions));
  char *text = json_dumps(json, JSON_INDENT(1) | JSON_REAL_PRECISION(4));
  char *line = g_strconcat(text, "\n", NULL);
  free(text);
  json_decref(json);
  return line;
}
