#include "codec/record_codec.hpp"

#include "base/text.hpp"
#include "codec/article_fields.hpp"
#include "codec/ballot_fields.hpp"
#include "codec/member_fields.hpp"
#include "codec/money_fields.hpp"
#include "codec/paths.hpp"
#include "codec/text_writer.hpp"
#include "record/reader.hpp"
#include "record/scalar.hpp"

namespace codec {
namespace {

using rules::Kind;

constexpr record::Limits kTextLimits{64 * 1024, record::kDepth};
constexpr record::Limits kClauseLimits{2 * 1024 * 1024, 64};
/// What has a line for each member of a co-op, or of those whose ids begin with one letter: room for ten thousand.
constexpr record::Limits kListLimits{4 * 1024 * 1024, record::kDepth};

template <class T>
base::Result<rules::Record> fill(const record::Source& source, const record::Node& node) {
  T value;
  if (auto error = Reader::fill(source, node, value)) return std::move(*error);
  return rules::Record(std::move(value));
}

/// A kind's file holds bare text instead of fields.
bool is_text(Kind kind) {
  return kind == Kind::ProposalText || kind == Kind::AllowedSigners || kind == Kind::GitAttributes;
}

base::Result<rules::Record> decode_text(const rules::Ref& ref, std::string_view bytes) {
  const auto limit = limits_of(ref.kind).bytes;
  if (bytes.size() > limit) {
    return base::fail("record-size", "{} is larger than {} bytes", path_of(ref), limit);
  }
  if (bytes.empty() || bytes.back() != '\n' || !base::is_plain_text(bytes)) {
    return base::fail("text-form", "{} is not plain text", path_of(ref))
        .hint("use UTF-8 (NFC) without tabs, carriage returns and invisible characters, ending with a line feed");
  }
  return rules::Record(rules::PlainText{std::string(bytes)});
}

const record::Node* first_bad_text(const record::Node& node) {
  if (node.is_scalar()) {
    return node.kind() == record::Node::Kind::Text && !record::is_representable(node.scalar()) ? &node : nullptr;
  }
  for (const auto& item : node.items()) {
    if (const auto* bad = first_bad_text(item)) return bad;
  }
  for (const auto& [key, value] : node.entries()) {
    if (const auto* bad = first_bad_text(value)) return bad;
  }
  return nullptr;
}

}  // namespace

record::Limits limits_of(Kind kind) {
  switch (kind) {
    case Kind::Clauses:
    case Kind::ProposalClauses:
      return kClauseLimits;
    case Kind::Petition:
    case Kind::RollPage:
    case Kind::PaperSheet:
    case Kind::PayRun:
    case Kind::AllowedSigners:
      return kListLimits;
    case Kind::ProposalText:
      return kTextLimits;
    default:
      return {};
  }
}

record::Node to_node(const rules::Record& record) {
  return std::visit(
      [](const auto& value) {
        using T = std::decay_t<decltype(value)>;
        if constexpr (std::is_same_v<T, rules::PlainText>) {
          return record::Node::text(value.text);
        } else {
          return Writer::write(value);
        }
      },
      record);
}

std::string encode(const rules::Record& record) {
  if (const auto* text = std::get_if<rules::PlainText>(&record)) return text->text;
  std::string bytes;
  bytes.reserve(kUsualBytes);
  TextWriter writer(bytes);
  std::visit(
      [&](const auto& value) {
        using T = std::decay_t<decltype(value)>;
        if constexpr (!std::is_same_v<T, rules::PlainText>) Fields<T>::visit(writer, value);
      },
      record);
  return bytes;
}

base::Result<rules::Record> from_node(Kind kind, const record::Node& node, std::string_view bytes,
                                      std::string_view file_name) {
  const record::Source source{file_name, bytes};
  switch (kind) {
    case Kind::Coop:
      return fill<rules::Coop>(source, node);
    case Kind::Founding:
      return fill<rules::Founding>(source, node);
    case Kind::Policy:
    case Kind::ProposalPolicy:
      return fill<rules::Policy>(source, node);
    case Kind::Clauses:
    case Kind::ProposalClauses:
      return fill<rules::Clauses>(source, node);
    case Kind::Adoption:
      return fill<rules::Adoption>(source, node);
    case Kind::SignedCopy:
      return fill<rules::SignedCopy>(source, node);
    case Kind::Member:
      return fill<rules::Member>(source, node);
    case Kind::Key:
      return fill<rules::Key>(source, node);
    case Kind::Statement:
      return fill<rules::Statement>(source, node);
    case Kind::Recovery:
      return fill<rules::Recovery>(source, node);
    case Kind::Office:
      return fill<rules::Office>(source, node);
    case Kind::Proposal:
      return fill<rules::Proposal>(source, node);
    case Kind::Petition:
      return fill<rules::Petition>(source, node);
    case Kind::Ballot:
      return fill<rules::Ballot>(source, node);
    case Kind::RollPage:
      return fill<rules::RollPage>(source, node);
    case Kind::Vote:
      return fill<rules::Vote>(source, node);
    case Kind::PaperSheet:
      return fill<rules::PaperSheet>(source, node);
    case Kind::BallotResult:
      return fill<rules::BallotResult>(source, node);
    case Kind::Share:
      return fill<rules::Share>(source, node);
    case Kind::PayChart:
    case Kind::ProposalChart:
      return fill<rules::PayChart>(source, node);
    case Kind::HoursSheet:
      return fill<rules::HoursSheet>(source, node);
    case Kind::PayRun:
      return fill<rules::PayRun>(source, node);
    case Kind::ProposalText:
    case Kind::AllowedSigners:
    case Kind::GitAttributes:
      break;
  }
  return base::fail("record-type", "{} is not a record of fields", base::printable(file_name));
}

base::Result<rules::Record> decode(const rules::Ref& ref, std::string_view bytes) {
  if (is_text(ref.kind)) return decode_text(ref, bytes);
  const auto path = path_of(ref);
  COOP_TRY(const auto node, record::read(bytes, path, limits_of(ref.kind)));
  COOP_TRY(auto value, from_node(ref.kind, node, bytes, path));
  // The order of the fields is part of the one spelling.
  if (encode(value) != bytes) {
    return base::fail("record-canonical", "{}: the fields do not stand in the order of this record", path);
  }
  return value;
}

base::Status check_texts(const rules::Record& record) {
  if (const auto* text = std::get_if<rules::PlainText>(&record)) {
    if (!text->text.empty() && text->text.back() == '\n' && base::is_plain_text(text->text)) return {};
    return base::fail("text-form", "this is not plain text")
        .as(base::ErrorKind::Usage)
        .hint("use UTF-8 without tabs, carriage returns and invisible characters, ending with a line feed");
  }
  const auto node = to_node(record);
  if (const auto* bad = first_bad_text(node)) {
    return base::fail("text-form", "'{}' cannot stand in a record", base::printable(bad->scalar().substr(0, 60)))
        .as(base::ErrorKind::Usage)
        .hint("leave out tabs, control and invisible characters");
  }
  return {};
}

}  // namespace codec
