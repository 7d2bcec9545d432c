/* tell.c: what a run counts and tells. */
#include "indexer/running.h"

void
nl_run_tell_problem(NlRun *run, const char *path, const char *reason)
{
  NlProblem *problem = nl_problem_new(path, reason);
  g_ptr_array_add(run->report->problems, problem);
  run->report->counts[NL_COUNT_FAILED]++;
  if (run->options->events.problem)
    run->options->events.problem(problem, run->options->events.user_data);
}

void
nl_run_tell_plan(const NlRun *run, const char *what, const char *path)
{
  if (run->options->dry_run && run->options->events.plan)
    run->options->events.plan(what, path, run->options->events.user_data);
}

static void
tell_leftout(NlRun *run, const char *path)
{
  run->report->counts[NL_COUNT_LEFTOUT]++;
  g_ptr_array_add(run->report->leftout, g_strdup(path));
}

/* A source whose reading stands, whatever came of it: a failure is told each time, for it is still
 * one. */
void
nl_run_count(NlRun *run, const NlSourceEntry *entry, NlChange change)
{
  if (entry->state == NL_SOURCE_FAILED)
    nl_run_tell_problem(run, entry->path, entry->reason);
  else if (entry->state == NL_SOURCE_LEFTOUT)
    tell_leftout(run, entry->path);
  else
    nl_report_count_change(run->report, change);
}
