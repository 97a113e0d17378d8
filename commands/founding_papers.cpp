#include "commands/founding_papers.hpp"

#include <filesystem>

#include "articles/answers.hpp"
#include "articles/resolve.hpp"
#include "articles/template.hpp"
#include "base/text.hpp"
#include "codec/member_fields.hpp"
#include "codec/record_codec.hpp"
#include "commands/templates.hpp"
#include "history/statements.hpp"
#include "os/file.hpp"
#include "record/hand.hpp"
#include "record/reader.hpp"
#include "sign/public_key.hpp"
#include "term/wrap.hpp"

namespace commands {
namespace {

constexpr std::string_view kKeyToFillIn = "ssh-ed25519 AAAA...";

/// What the answers say about the co-op itself, in any order.
struct CoopAnswers {
  std::string name;
  rules::SlugId slug;
  std::string currency;
  std::string time_zone;
  std::vector<rules::Founder> founders;
};

}  // namespace
}  // namespace commands

namespace codec {

template <>
struct Fields<commands::CoopAnswers> {
  template <class V, class R>
  static void visit(V& v, R& coop) {
    v("name", coop.name);
    v("slug", coop.slug);
    v("currency", coop.currency);
    v("time-zone", coop.time_zone);
    v("founders", coop.founders);
  }
};

}  // namespace codec

namespace commands {
namespace {

base::Result<articles::Template> find_template(const std::string& name) {
  std::vector<std::string> names;
  for (const auto& embedded : embedded_templates()) {
    names.emplace_back(embedded.name);
    if (embedded.name != name) continue;
    COOP_TRY(const auto node, record::read_hand_written(embedded.body, "template " + name));
    return articles::read_template(node);
  }
  auto error = base::fail("template-unknown", "no template '{}'", base::printable(name)).as(base::ErrorKind::Usage);
  for (const auto& known : names) error.hint(fmt::format("there is '{}'", known));
  return error;
}

template <class T>
base::Result<T> decode_file(const std::string& folder, std::string_view name, const rules::Ref& ref) {
  COOP_TRY(const auto bytes, os::read_file(fmt::format("{}/{}", folder, name)));
  COOP_TRY(auto record, codec::decode(ref, bytes));
  return std::get<T>(std::move(record));
}

base::Sha256 digest_of(const rules::Record& record) {
  return base::Sha256::of(codec::encode(record));
}

/// A founder's key as the answers give it: a line of a .pub file, its comment dropped.
base::Status normalise_keys(std::vector<rules::Founder>& founders) {
  for (auto& founder : founders) {
    if (founder.key == kKeyToFillIn) {
      return base::fail("answer-missing", "the key of the founder {} is not filled in yet", founder.id)
          .as(base::ErrorKind::Usage)
          .hint("'coop key new' makes one; put the line of its .pub file there");
    }
    auto key = sign::PublicKey::parse_with_comment(founder.key);
    if (!key) return std::move(key).error().as(base::ErrorKind::Usage).detail("of the founder " + founder.id.str());
    founder.key = key->str();
  }
  return {};
}

}  // namespace

base::Sha256 FoundingPapers::digest() const {
  return digest_of(founding);
}

base::Result<FoundingPapers> papers_from_answers(const std::string& template_name, std::string_view bytes,
                                                 const std::string& file_name) {
  COOP_TRY(const auto source, find_template(template_name));
  COOP_TRY(const auto given, record::read_hand_written(bytes, file_name));
  auto answers_only = record::Node::mapping();
  for (const auto& [key, value] : given.entries()) {
    if (key != "coop") answers_only.set(key, value);
  }
  const auto* about = given.find("coop");
  if (!about) {
    return base::fail("answers-coop", "{} does not say which co-op is founded, and by whom", base::printable(file_name))
        .as(base::ErrorKind::Usage)
        .hint("'coop init --print-answers' shows a file to fill in");
  }
  CoopAnswers coop;
  if (auto error = codec::Reader::fill({file_name, bytes}, *about, coop))
    return std::move(*error).as(base::ErrorKind::Usage);
  COOP_CHECK(normalise_keys(coop.founders));
  COOP_TRY(const auto currency, base::Currency::parse(coop.currency));
  COOP_TRY(const auto answers, articles::read_answers(source, answers_only, currency));
  auto resolved = articles::resolve(source, answers);

  FoundingPapers papers;
  COOP_TRY(auto policy, codec::from_node(rules::Kind::Policy, resolved.policy, "", "template " + template_name));
  papers.policy = std::get<rules::Policy>(std::move(policy));
  articles::set_policy_digest(resolved.clauses, digest_of(papers.policy));
  COOP_TRY(auto clauses, codec::from_node(rules::Kind::Clauses, resolved.clauses, "", "template " + template_name));
  papers.clauses = std::get<rules::Clauses>(std::move(clauses));
  papers.founding = {coop.name,       coop.slug,    currency.code(),          coop.time_zone,
                     source.language, source.model, digest_of(papers.policy), digest_of(papers.clauses),
                     coop.founders};
  COOP_CHECK(codec::check_texts(papers.founding));
  return papers;
}

base::Status write_papers(const std::string& folder, const FoundingPapers& papers) {
  if (os::exists(folder)) {
    return base::fail("path-exists", "{} is there already", base::printable(folder))
        .as(base::ErrorKind::Usage)
        .hint("name a folder that is not there yet");
  }
  COOP_CHECK(os::make_folders(folder + "/proofs"));
  COOP_CHECK(os::write_file(folder + "/founding.yaml", codec::encode(papers.founding)));
  COOP_CHECK(os::write_file(folder + "/policy.yaml", codec::encode(papers.policy)));
  return os::write_file(folder + "/clauses.yaml", codec::encode(papers.clauses));
}

base::Result<FoundingPapers> read_papers(const std::string& folder) {
  FoundingPapers papers;
  COOP_TRY(papers.founding, decode_file<rules::Founding>(folder, "founding.yaml", rules::founding_ref()));
  COOP_TRY(papers.policy, decode_file<rules::Policy>(folder, "policy.yaml", rules::policy_ref()));
  COOP_TRY(papers.clauses, decode_file<rules::Clauses>(folder, "clauses.yaml", rules::clauses_ref()));
  for (const auto& founder : papers.founding.founders) {
    const auto file = fmt::format("{}/proofs/{}.yaml", folder, founder.id);
    if (!os::exists(file)) continue;
    COOP_TRY(const auto bytes, os::read_file(file));
    COOP_TRY(const auto node, record::read(bytes, file));
    COOP_TRY(const auto record, codec::from_node(rules::Kind::Statement, node, bytes, file));
    COOP_TRY(auto said, history::verify_statement(std::get<rules::Statement>(record)));
    papers.proofs.push_back(std::move(said));
  }
  return papers;
}

rules::Statement proof_of_founder(const FoundingPapers& papers, const rules::Founder& founder) {
  rules::Statement proof;
  proof.purpose = "founding-prove";
  proof.coop = papers.digest().str();
  proof.by = founder.id;
  proof.key = founder.key;
  proof.answers = papers.digest();
  return proof;
}

base::Status write_proof(const std::string& folder, const rules::Statement& proof) {
  return os::write_file(fmt::format("{}/proofs/{}.yaml", folder, proof.by), codec::encode(proof));
}

rules::Action founding_action(const FoundingPapers& papers) {
  rules::Action action;
  action.payload = rules::Found{};
  const auto add = [&](const rules::Ref& ref, rules::Record record) {
    const auto digest = digest_of(record);
    action.inputs.push_back({ref, std::move(record), digest});
  };
  add(rules::founding_ref(), papers.founding);
  add(rules::policy_ref(), papers.policy);
  add(rules::clauses_ref(), papers.clauses);
  for (const auto& said : papers.proofs) {
    action.inputs.push_back(history::statement_input(said));
    action.said.push_back(said);
  }
  return action;
}

base::Result<std::string> answers_to_fill_in(const std::string& template_name) {
  COOP_TRY(const auto source, find_template(template_name));
  std::string text = fmt::format(
      "# Answers for the template {0}.\n# coop init --template {0} --answers THIS-FILE --papers FOLDER\n\n"
      "coop:\n  name: The Bakery\n  slug: bakery\n  currency: EUR\n  time-zone: Europe/Berlin\n  founders:\n"
      "    # The key is the line of the founder's .pub file; 'coop key new' makes one.\n"
      "    # The grade is the one that your pay chart will have for them.\n"
      "    - id: ada\n      name: Ada Lindqvist\n      key: {1}\n      grade: baker\n",
      template_name, kKeyToFillIn);
  std::string at;  // the mapping we are in, as a dotted path
  for (const auto& param : source.params) {
    std::vector<std::string> parts;
    std::string_view rest = param.id;
    while (true) {
      const auto dot = rest.find('.');
      parts.emplace_back(rest.substr(0, dot));
      if (dot == std::string_view::npos) break;
      rest.remove_prefix(dot + 1);
    }
    std::string path;
    bool open = true;  // is this level the one that stands already?
    for (std::size_t level = 0; level + 1 < parts.size(); ++level) {
      path += parts[level] + ".";
      open = open && at.starts_with(path);
      if (open) continue;
      text += (level == 0 ? "\n" : "") + std::string(2 * level, ' ') + parts[level] + ":\n";
    }
    at = path;
    const std::string margin(2 * (parts.size() - 1), ' ');
    std::string comment = term::wrap(param.ask + " " + param.why, 76 - static_cast<int>(margin.size()));
    std::string_view lines = comment;
    while (!lines.empty()) {
      const auto end = std::min(lines.find('\n'), lines.size());
      text += fmt::format("{}# {}\n", margin, lines.substr(0, end));
      lines.remove_prefix(std::min(end + 1, lines.size()));
    }
    text += fmt::format("{}{}: {}\n", margin, parts.back(),
                        param.default_value.value_or(std::string(articles::describe(param.type))));
  }
  return text;
}

}  // namespace commands
