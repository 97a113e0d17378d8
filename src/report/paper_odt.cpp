#include <zip.h>

#include <array>
#include <memory>
#include <new>
#include <utility>

#include "base/result.hpp"
#include "report/open_document.hpp"
#include "report/paper.hpp"

namespace report {
namespace {

constexpr std::string_view kType = "application/vnd.oasis.opendocument.text";

/// 1 January 1980, the first day that a zip file can name: no file says when it was made.
constexpr zip_uint16_t kFirstDay = 1 << 5 | 1;

struct Part {
  std::string_view name;
  std::string bytes;
};

std::string root(std::string_view name, std::string_view content) {
  return fmt::format("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:{0} {1}>\n{2}</office:{0}>\n", name,
                     kOpenDocumentNamespaces, content);
}

std::string manifest() {
  std::string text =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest:manifest "
      "xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.3\">\n";
  using Entry = std::pair<std::string_view, std::string_view>;
  for (const auto& [path, type] : {Entry{"/", kType}, Entry{"content.xml", "text/xml"}, Entry{"styles.xml", "text/xml"},
                                   Entry{"meta.xml", "text/xml"}}) {
    text += fmt::format("<manifest:file-entry manifest:full-path=\"{}\" manifest:media-type=\"{}\"/>\n", path, type);
  }
  return text + "</manifest:manifest>\n";
}

struct Discard {
  void operator()(zip_t* archive) const { zip_discard(archive); }
  void operator()(zip_source_t* source) const { zip_source_free(source); }
};

/// Every call of libzip below works on memory alone, and fails for want of it.
[[noreturn]] void out_of_memory() {
  throw std::bad_alloc();
}

void add(zip_t* archive, const Part& part) {
  std::unique_ptr<zip_source_t, Discard> source(zip_source_buffer(archive, part.bytes.data(), part.bytes.size(), 0));
  if (!source) out_of_memory();
  const auto index = zip_file_add(archive, std::string(part.name).c_str(), source.get(), ZIP_FL_ENC_UTF_8);
  if (index < 0) out_of_memory();
  (void)source.release();  // the archive has it now
  const auto at = static_cast<zip_uint64_t>(index);
  // Not compressed: the same bytes whatever the version of zlib.
  if (zip_set_file_compression(archive, at, ZIP_CM_STORE, 0) != 0) out_of_memory();
  if (zip_file_set_dostime(archive, at, 0, kFirstDay, 0) != 0) out_of_memory();
}

/// The bytes of what a source holds.
std::string read_all(zip_source_t* source) {
  zip_stat_t stat;
  if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0) out_of_memory();
  std::string bytes(stat.size, '\0');
  if (zip_source_read(source, bytes.data(), bytes.size()) != static_cast<zip_int64_t>(bytes.size())) out_of_memory();
  zip_source_close(source);
  return bytes;
}

}  // namespace

std::string paper_odt(const document::Document& paper) {
  const auto parts_of = open_document(paper);
  // ODF 1.3 part 2, 3.3: the media type comes first, neither compressed nor with extra fields, so that it can be seen.
  const std::array parts = {
      Part{"mimetype", std::string(kType)},
      Part{"content.xml", root("document-content", "<office:automatic-styles>\n" + parts_of.automatic +
                                                       "</office:automatic-styles>\n" + parts_of.body)},
      Part{"styles.xml",
           root("document-styles", parts_of.styles + "<office:automatic-styles>\n" + parts_of.page_layout +
                                       "</office:automatic-styles>\n" + parts_of.master)},
      Part{"meta.xml", root("document-meta", parts_of.meta)}, Part{"META-INF/manifest.xml", manifest()}};

  std::unique_ptr<zip_source_t, Discard> memory(zip_source_buffer_create(nullptr, 0, 0, nullptr));
  if (!memory) out_of_memory();
  zip_source_keep(memory.get());  // once for us, once for the archive
  std::unique_ptr<zip_t, Discard> archive(zip_open_from_source(memory.get(), ZIP_TRUNCATE, nullptr));
  if (!archive) out_of_memory();
  for (const auto& part : parts) add(archive.get(), part);
  if (zip_close(archive.get()) != 0) out_of_memory();
  (void)archive.release();  // closing has freed it
  return read_all(memory.get());
}

}  // namespace report
