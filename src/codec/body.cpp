#include "codec/body.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "codec/action_fields.hpp"
#include "codec/paths.hpp"
#include "codec/text_writer.hpp"
#include "record/reader.hpp"

namespace codec {
namespace {

constexpr std::string_view kFileName = "commit message";

template <class V, class A>
void visit_head(V& v, A& action) {
  v("at", action.at);
  v("by", action.by);
  v("as", action.as);
  v("under", action.under);
  v("under-sha256", action.under_sha256);
}

/// The alternative of Payload called `kind`, default-made.
template <std::size_t I = 0>
bool choose_payload(std::string_view kind, rules::Payload& payload) {
  if constexpr (I < std::variant_size_v<rules::Payload>) {
    payload.emplace<I>();
    return rules::kind_of(payload) == kind || choose_payload<I + 1>(kind, payload);
  } else {
    return false;
  }
}

}  // namespace

std::vector<NamedInput> named_inputs(const rules::Action& action) {
  std::vector<NamedInput> named;
  for (const auto& input : action.inputs) named.push_back({path_of(input.ref), input.digest});
  std::sort(named.begin(), named.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
  return named;
}

std::string encode_body(const rules::Action& action) {
  std::string bytes;
  bytes.reserve(kUsualBytes);
  TextWriter writer(bytes);
  writer("action", std::string(rules::kind_of(action.payload)));
  visit_head(writer, action);
  std::visit([&](const auto& payload) { PayloadFields::visit(writer, payload); }, action.payload);
  writer("inputs", named_inputs(action));
  return bytes;
}

std::string message_of(const rules::Action& action, std::string_view body, const base::Sha256& chain) {
  auto message = rules::subject_line(action);
  message += "\n\n";
  message += body;
  TextWriter writer(message);
  writer("chain", chain);
  return message;
}

std::string encode_message(const rules::Action& action, const base::Sha256& chain) {
  return message_of(action, encode_body(action), chain);
}

base::Result<Body> decode_message(std::string_view message) {
  const auto gap = message.find("\n\n");
  if (gap == std::string_view::npos) {
    return base::fail("message-form", "the commit message is not that of an action");
  }
  const auto bytes = message.substr(gap + 2);
  COOP_TRY(const auto node, record::read(bytes, kFileName));
  Body body;
  const record::Source source{kFileName, bytes};
  const auto* kind = node.find("action");
  if (!kind || !kind->is_scalar() || !choose_payload(kind->scalar(), body.action.payload)) {
    return base::fail("action-unknown", "no action '{}'", kind ? base::printable(kind->scalar()) : "")
        .hint("a newer coop may know it");
  }
  Reader reader(source, node);
  std::string word;
  reader("action", word);
  visit_head(reader, body.action);
  std::visit([&](auto& payload) { PayloadFields::visit(reader, payload); }, body.action.payload);
  reader("inputs", body.inputs);
  reader("chain", body.chain);
  if (auto error = reader.finish()) return std::move(*error);
  return body;
}

}  // namespace codec
