/* profile.c: any bytes as base.profile: loaded and checked whole; what passes reads a small document. */
#include "indexer/profile.h"

#include <glib/gstdio.h>

#include "indexer/structure.h"
#include "tests/fuzz/fuzz.h"

static const char document[]
    = "Niederschrift über die 3. Sitzung des Bauausschusses am 12.03.2024\n\n"
      "Anwesend: Frau Dr. Beate Olm (ABC), Herr Jens Tarp\n\n"
      "TOP 1 Wegebau\nHerr Tarp fragt nach den Kosten von 10.000 €.\n"
      "Beschluss: Dem Antrag wird zugestimmt. 5 Ja, 1 Nein\n\nTOP 2 Vorlage 12/2024\nvertagt\n";

static NlProfiles *
load(const uint8_t *data, size_t size, GError **error)
{
  g_autofree char *folder = g_dir_make_tmp("nachlese-fuzz-XXXXXX", NULL);
  g_autofree char *file = g_build_filename(folder, "base.profile", NULL);
  NlProfiles *profiles = NULL;

  g_assert(g_file_set_contents_full(file, (const char *)data, (gssize)size,
                                    G_FILE_SET_CONTENTS_NONE, 0600, NULL));
  profiles = nl_profiles_load(folder, error);
  g_remove(file);
  g_rmdir(folder);
  return profiles;
}

static void
check_profiles(const NlProfiles *profiles)
{
  const NlStructureOptions options = { 0 };
  gboolean nonpublic = FALSE;
  g_autoptr(NlPages) pages = nl_pages_from_text(document, -1, "text/plain");
  g_autoptr(NlBlocks) blocks = nl_blocks_new(pages, NULL);
  g_autoptr(NlRecord) record = nl_record_new();

  nl_structure_read(blocks, profiles, &options, record, &nonpublic);
  json_decref(nl_record_to_json(record));
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(NlProfiles) profiles = load(data, size, &error);

  g_assert((profiles != NULL) == (error == NULL));
  g_assert(error == NULL || g_utf8_validate(error->message, -1, NULL));
  g_assert(profiles == NULL || g_utf8_validate((const char *)data, (gssize)size, NULL));
  if (profiles != NULL)
    check_profiles(profiles);
  return 0;
}
