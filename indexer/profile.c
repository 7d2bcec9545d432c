/* profile.c: loads rule files and checks them whole. See profile.h and nachlese-profile(5). */
#include "corpus/keyfile.h"
#include "indexer/definitions.h"
#include "indexer/rule.h"

#include <string.h>

/* Profiles that build on one another, at most. */
#define MAX_CHAIN 8

struct NlProfile {
  char *name, *hash;
  GPtrArray *sets[NL_N_RULE_SETS]; /* NlRule, own before those of the base */
  const GHashTable *given_names;   /* borrowed */
  NlScreen *screen;                /* over all rules */
  NlRecall *recall;
};

struct NlProfiles {
  GPtrArray *profiles; /* NlProfile, in order of name */
  /* expanded text → NlPattern: profiles that build on the same one share its patterns */
  GHashTable *patterns;
  GHashTable *given_names; /* of all profiles, as a set */
  char *hash;
};

static const struct {
  const char *group;
  const char *required; /* named groups, of which a rule must have one */
} rule_sets[] = {
#define X(constant, group, groups) { group, groups },
  NL_RULE_SETS(X)
#undef X
};

/* A file while it is being loaded. */
typedef struct {
  char *path;
  GKeyFile *keys;
  GHashTable
      *definitions; /* name → expanded text, borrowed: one table for a profile and its bases */
  GHashTable *patterns, *given_names; /* borrowed: one table for all profiles */
} Source;

G_DEFINE_QUARK(nl_profile_error, nl_profile_error)

static void
rule_free(gpointer data)
{
  NlRule *rule = data;
  g_free(rule->name);
  g_free(rule->text);
  g_free(rule);
}

static void
pattern_free(gpointer pattern)
{
  nl_pattern_free(pattern);
}

static void
profile_free(gpointer data)
{
  NlProfile *profile = data;
  for (guint set = 0; set < NL_N_RULE_SETS; set++)
    g_ptr_array_unref(profile->sets[set]);
  nl_recall_free(profile->recall);
  nl_screen_free(profile->screen);
  g_free(profile->name);
  g_free(profile->hash);
  g_free(profile);
}

static void
source_free(gpointer data)
{
  Source *source = data;
  g_free(source->path);
  g_clear_pointer(&source->keys, g_key_file_unref);
  g_free(source);
}

static int
find_set(const char *group)
{
  int found = -1;
  for (int set = 0; found < 0 && set < NL_N_RULE_SETS; set++)
    if (strcmp(rule_sets[set].group, group) == 0)
      found = set;
  return found;
}

/* The pattern of that text, made at its first use; borrowed. */
static NlPattern *
find_pattern(const Source *source, const char *expanded, GError **error)
{
  NlPattern *pattern = g_hash_table_lookup(source->patterns, expanded);

  if (pattern == NULL) {
    pattern = nl_pattern_new(expanded, error);
    if (pattern != NULL)
      g_hash_table_insert(source->patterns, g_strdup(expanded), pattern);
  }
  return pattern;
}

static gboolean
has_required_group(const NlPattern *pattern, const char *required)
{
  g_auto(GStrv) groups = g_strsplit(required != NULL ? required : "", "|", -1);
  gboolean found = required == NULL;

  for (char **group = groups; !found && *group != NULL; group++)
    found = nl_pattern_has_group(pattern, *group);
  return found;
}

static NlRule *
rule_new(const Source *source, guint set, const char *key, GError **error)
{
  const char *group = rule_sets[set].group;
  g_autofree char *where = g_strdup_printf("[%s] %s", group, key);
  g_autofree char *value = g_key_file_get_value(source->keys, group, key, NULL);
  g_autofree char *expanded = nl_definitions_expand(source->definitions, value, error);
  NlPattern *pattern
      = expanded != NULL && *value != '\0' ? find_pattern(source, expanded, error) : NULL;
  NlRule *rule = NULL;

  if (expanded == NULL || (*value != '\0' && pattern == NULL)) {
    g_prefix_error(error, "%s: %s: ", source->path, where);
  } else if (pattern != NULL && !has_required_group(pattern, rule_sets[set].required)) {
    g_set_error(error, NL_PROFILE_ERROR, NL_PROFILE_ERROR_MALFORMED,
                "%s: %s: has no group (?<%s>…)", source->path, where, rule_sets[set].required);
  } else {
    rule = g_new0(NlRule, 1);
    rule->name = g_strdup_printf("%s.%s", group, key);
    rule->pattern = pattern;
    rule->text = g_steal_pointer(&expanded);
  }
  return rule;
}

static NlRule *
find_rule(const GPtrArray *rules, const char *name)
{
  NlRule *found = NULL;
  for (guint i = 0; found == NULL && i < rules->len; i++) {
    NlRule *rule = g_ptr_array_index(rules, i);
    if (strcmp(rule->name, name) == 0)
      found = rule;
  }
  return found;
}

/* Groups of a file that hold no rules. */
#define GROUP_PROFILE     "profile"
#define GROUP_DEFINE      "define"
#define GROUP_GIVEN_NAMES "given names"

static void
add_given_names(const Source *source)
{
  g_auto(GStrv) keys = g_key_file_get_keys(source->keys, GROUP_GIVEN_NAMES, NULL, NULL);

  for (char **key = keys; key != NULL && *key != NULL; key++) {
    g_autofree char *value = g_key_file_get_value(source->keys, GROUP_GIVEN_NAMES, *key, NULL);
    g_auto(GStrv) names = g_strsplit(value, " ", -1);
    for (char **name = names; *name != NULL; name++)
      g_hash_table_add(source->given_names, g_strdup(*name));
  }
}

static gboolean
is_rule_group(const char *group)
{
  return strcmp(group, GROUP_PROFILE) != 0 && strcmp(group, GROUP_DEFINE) != 0
         && strcmp(group, GROUP_GIVEN_NAMES) != 0;
}

static void
add_rule(NlProfile *profile, guint set, NlRule *rule)
{
  const NlLiterals *literals = rule->pattern != NULL ? nl_pattern_literals(rule->pattern) : NULL;

  for (guint i = 0; literals != NULL && i < nl_literals_n(literals); i++)
    rule->needs[i] = nl_screen_add(profile->screen, nl_literals_strings(literals, i));
  g_ptr_array_add(profile->sets[set], rule);
}

/* Adds the rules of one file to the profile. Files come from the profile itself to its last base, so what is there
 * already stands before and instead. Signs are a profile's own: what it builds on is chosen by other ones. */
static gboolean
add_rules(NlProfile *profile, const Source *source, gboolean own, GError **error)
{
  gsize n_groups = 0;
  g_auto(GStrv) groups = g_key_file_get_groups(source->keys, &n_groups);
  gboolean fine = TRUE;

  for (gsize g = 0; fine && g < n_groups; g++) {
    int set = find_set(groups[g]);
    g_auto(GStrv) keys = g_key_file_get_keys(source->keys, groups[g], NULL, NULL);
    if (!is_rule_group(groups[g]))
      continue;
    if (set < 0) {
      g_set_error(error, NL_PROFILE_ERROR, NL_PROFILE_ERROR_MALFORMED,
                  "%s: no kind of rule is called [%s]", source->path, groups[g]);
      fine = FALSE;
    }
    for (char **key = keys; fine && *key != NULL; key++) {
      NlRule *rule = rule_new(source, (guint)set, *key, error);
      fine = rule != NULL;
      if (fine && (own || set != NL_RULE_SIGN) && find_rule(profile->sets[set], rule->name) == NULL)
        add_rule(profile, (guint)set, rule);
      else if (fine)
        rule_free(rule);
    }
  }
  return fine;
}

static Source *
source_load(const char *folder, const char *name, const Source *tables, GError **error)
{
  g_autofree char *file = g_strconcat(name, ".profile", NULL);
  g_autoptr(GError) cause = NULL;
  Source *source = g_new0(Source, 1);

  source->path = g_build_filename(folder, file, NULL);
  source->keys = nl_keyfile_load(source->path, &cause);
  source->definitions = tables->definitions;
  source->patterns = tables->patterns;
  source->given_names = tables->given_names;
  if (source->keys == NULL) {
    g_set_error_literal(error, NL_PROFILE_ERROR, NL_PROFILE_ERROR_MALFORMED, cause->message);
    g_clear_pointer(&source, source_free);
  }
  return source;
}

/* The files that a profile is made of, itself first, then what it builds on. */
static GPtrArray *
load_chain(const char *folder, const char *name, const Source *tables, GError **error)
{
  g_autoptr(GPtrArray) chain = g_ptr_array_new_with_free_func(source_free);
  g_autofree char *next = g_strdup(name);
  gboolean fine = TRUE;

  while (fine && next != NULL) {
    Source *source = source_load(folder, next, tables, error);
    fine = source != NULL;
    g_clear_pointer(&next, g_free);
    if (fine) {
      g_ptr_array_add(chain, source);
      next = g_key_file_get_value(source->keys, GROUP_PROFILE, "base", NULL);
    }
    if (fine && chain->len > MAX_CHAIN) {
      g_set_error(error, NL_PROFILE_ERROR, NL_PROFILE_ERROR_MALFORMED,
                  "%s: [profile] base: builds on itself", source->path);
      fine = FALSE;
    }
  }
  return fine ? g_steal_pointer(&chain) : NULL;
}

/* A profile's definitions replace those of its bases, in the rules of the bases too. */
static gboolean
define(const Source *source, GError **error)
{
  gboolean fine = nl_definitions_add(source->definitions, source->keys, GROUP_DEFINE, error);
  if (!fine)
    g_prefix_error(error, "%s: ", source->path);
  return fine;
}

static NlProfile *
profile_load(const char *folder, const char *name, const NlProfiles *profiles, GError **error)
{
  g_autoptr(GHashTable) definitions
      = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  const Source tables = { .definitions = definitions,
                          .patterns = profiles->patterns,
                          .given_names = profiles->given_names };
  g_autoptr(GPtrArray) chain = load_chain(folder, name, &tables, error);
  NlProfile *profile = g_new0(NlProfile, 1);
  gboolean fine = chain != NULL;

  profile->name = g_strdup(name);
  profile->given_names = profiles->given_names;
  profile->screen = nl_screen_new();
  profile->recall = nl_recall_new(profile->screen);
  for (guint set = 0; set < NL_N_RULE_SETS; set++)
    profile->sets[set] = g_ptr_array_new_with_free_func(rule_free);
  for (guint i = fine ? chain->len : 0; fine && i > 0; i--)
    fine = define(g_ptr_array_index(chain, i - 1), error);
  for (guint i = 0; fine && i < chain->len; i++) {
    add_given_names(g_ptr_array_index(chain, i));
    fine = add_rules(profile, g_ptr_array_index(chain, i), i == 0, error);
  }
  if (!fine)
    g_clear_pointer(&profile, profile_free);
  return profile;
}

static int
compare_names(gconstpointer a, gconstpointer b)
{
  return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* The names of the folder's profiles, sorted. */
static GPtrArray *
list_names(const char *folder, GError **error)
{
  g_autoptr(GDir) dir = g_dir_open(folder, 0, error);
  GPtrArray *names = dir != NULL ? g_ptr_array_new_with_free_func(g_free) : NULL;
  const char *file = NULL;

  while (dir != NULL && (file = g_dir_read_name(dir)) != NULL)
    if (g_str_has_suffix(file, ".profile"))
      g_ptr_array_add(names, g_strndup(file, strlen(file) - strlen(".profile")));
  if (names != NULL)
    g_ptr_array_sort(names, compare_names);
  return names;
}

static gboolean
hash_file(GChecksum *sum, const char *folder, const char *name, GError **error)
{
  g_autofree char *file = g_strconcat(name, ".profile", NULL);
  g_autofree char *path = g_build_filename(folder, file, NULL);
  g_autofree char *bytes = NULL;
  gsize length = 0;
  gboolean fine = g_file_get_contents(path, &bytes, &length, error);

  if (fine)
    g_checksum_update(sum, (const guchar *)bytes, (gssize)length);
  return fine;
}

static void
hash_set(GChecksum *sum, const NlProfile *profile, guint set)
{
  for (guint i = 0; i < profile->sets[set]->len; i++) {
    const NlRule *rule = g_ptr_array_index(profile->sets[set], i);
    g_checksum_update(sum, (const guchar *)rule->name, (gssize)strlen(rule->name) + 1);
    g_checksum_update(sum, (const guchar *)rule->text, (gssize)strlen(rule->text) + 1);
  }
}

static void
hash_given_names(GChecksum *sum, GHashTable *given_names)
{
  g_autoptr(GList) names = g_list_sort(g_hash_table_get_keys(given_names), (GCompareFunc)strcmp);
  for (const GList *name = names; name != NULL; name = name->next)
    g_checksum_update(sum, name->data, (gssize)strlen(name->data) + 1);
}

/* What chooses a profile are the signs of all. */
static void
hash_profile(const NlProfiles *profiles, NlProfile *profile)
{
  g_autoptr(GChecksum) sum = g_checksum_new(G_CHECKSUM_SHA256);

  g_checksum_update(sum, (const guchar *)NL_VERSION, -1);
  for (guint i = 0; i < profiles->profiles->len; i++) {
    const NlProfile *other = g_ptr_array_index(profiles->profiles, i);
    if (other->sets[NL_RULE_SIGN]->len > 0)
      g_checksum_update(sum, (const guchar *)other->name, (gssize)strlen(other->name) + 1);
    hash_set(sum, other, NL_RULE_SIGN);
  }
  for (guint set = 0; set < NL_N_RULE_SETS; set++)
    hash_set(sum, profile, set);
  hash_given_names(sum, profiles->given_names);
  profile->hash = g_strdup(g_checksum_get_string(sum));
}

NlProfiles *
nl_profiles_load(const char *folder, GError **error)
{
  g_autoptr(GPtrArray) names = list_names(folder, error);
  g_autoptr(NlProfiles) profiles = g_new0(NlProfiles, 1);
  g_autoptr(GChecksum) sum = g_checksum_new(G_CHECKSUM_SHA256);
  gboolean fine = names != NULL;

  profiles->profiles = g_ptr_array_new_with_free_func(profile_free);
  profiles->patterns = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, pattern_free);
  profiles->given_names = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  g_checksum_update(sum, (const guchar *)NL_VERSION, -1);
  for (guint i = 0; fine && i < names->len; i++) {
    const char *name = g_ptr_array_index(names, i);
    NlProfile *profile = profile_load(folder, name, profiles, error);
    fine = profile != NULL && hash_file(sum, folder, name, error);
    if (profile != NULL)
      g_ptr_array_add(profiles->profiles, profile);
  }
  profiles->hash = g_strdup(g_checksum_get_string(sum));
  for (guint i = 0; fine && i < profiles->profiles->len; i++)
    hash_profile(profiles, g_ptr_array_index(profiles->profiles, i));
  if (fine && nl_profiles_find(profiles, "base") == NULL) {
    g_set_error(error, NL_PROFILE_ERROR, NL_PROFILE_ERROR_MISSING, "%s: has no base.profile",
                folder);
    fine = FALSE;
  }
  return fine ? g_steal_pointer(&profiles) : NULL;
}

void
nl_profiles_prepare(NlProfiles *profiles)
{
  GHashTableIter at;
  gpointer pattern = NULL;

  g_hash_table_iter_init(&at, profiles->patterns);
  while (g_hash_table_iter_next(&at, NULL, &pattern))
    nl_pattern_prepare(pattern);
}

void
nl_profiles_forget(const NlProfiles *profiles)
{
  for (guint i = 0; i < profiles->profiles->len; i++)
    nl_recall_clear(nl_profile_recall(g_ptr_array_index(profiles->profiles, i)));
}

void
nl_profiles_free(NlProfiles *profiles)
{
  if (profiles != NULL) {
    g_ptr_array_unref(profiles->profiles);
    g_hash_table_unref(profiles->patterns);
    g_hash_table_unref(profiles->given_names);
    g_free(profiles->hash);
    g_free(profiles);
  }
}

const char *
nl_profile_hash(const NlProfile *profile)
{
  return profile->hash;
}

const char *
nl_profiles_hash(const NlProfiles *profiles)
{
  return profiles->hash;
}

const NlProfile *
nl_profiles_find(const NlProfiles *profiles, const char *name)
{
  const NlProfile *found = NULL;
  for (guint i = 0; found == NULL && i < profiles->profiles->len; i++) {
    const NlProfile *profile = g_ptr_array_index(profiles->profiles, i);
    if (strcmp(profile->name, name) == 0)
      found = profile;
  }
  return found;
}

const NlProfile *
nl_profiles_choose(const NlProfiles *profiles, const char *const *lines, gsize n_lines)
{
  const NlProfile *chosen = NULL;
  for (guint i = 0; chosen == NULL && i < profiles->profiles->len; i++) {
    const NlProfile *profile = g_ptr_array_index(profiles->profiles, i);
    for (gsize n = 0; chosen == NULL && n < n_lines; n++)
      if (nl_profile_match(profile, NL_RULE_SIGN, lines[n], NULL) != NULL)
        chosen = profile;
  }
  return chosen != NULL ? chosen : nl_profiles_find(profiles, "base");
}

const char *
nl_profile_name(const NlProfile *profile)
{
  return profile->name;
}

NlRecall *
nl_profile_recall(const NlProfile *profile)
{
  return profile->recall;
}

const GPtrArray *
nl_profile_rules(const NlProfile *profile, NlRuleSet set)
{
  return profile->sets[set];
}

gboolean
nl_profile_is_given_name(const NlProfile *profile, const char *word)
{
  g_auto(GStrv) parts = g_strsplit(word, "-", -1);
  gboolean given = *word != '\0';

  for (char **part = parts; given && *part != NULL; part++)
    given = g_hash_table_contains((GHashTable *)profile->given_names, *part);
  return given;
}
