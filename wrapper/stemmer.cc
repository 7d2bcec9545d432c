/* stemmer.cc: Snowball's stemmers, which come with Xapian. */
#include "wrapper/handles.h"

struct XapStemmer {
  Xapian::Stem stem;
};

XapStemmer *
xap_stemmer_new(const char *language, GError **error)
{
  auto *stemmer = xap::guard<XapStemmer *>(
      nullptr, nullptr, [&] { return new XapStemmer{ Xapian::Stem(language) }; });

  if (stemmer == nullptr)
    g_set_error(error, XAP_ERROR, XAP_ERROR_NOTFOUND, "no stemmer for the language \"%s\"",
                language);
  return stemmer;
}

void
xap_stemmer_free(XapStemmer *stemmer)
{
  delete stemmer;
}

char *
xap_stemmer_stem(const XapStemmer *stemmer, const char *word)
{
  char *stem
      = xap::guard<char *>(nullptr, nullptr, [&] { return g_strdup(stemmer->stem(word).c_str()); });

  return stem != nullptr ? stem : g_strdup(word);
}
