#include "commands/founding_papers.hpp"

#include <filesystem>

#include "base/text.hpp"
#include "codec/member_fields.hpp"
#include "codec/record_codec.hpp"
#include "history/statements.hpp"
#include "os/file.hpp"
#include "record/reader.hpp"
#include "sign/public_key.hpp"

namespace commands {
namespace {

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

base::Result<FoundingPapers> papers_from_answers(const TemplateOptions& options, std::string_view bytes,
                                                 const std::string& file_name) {
  COOP_TRY(auto done, answered(bytes, file_name, options));
  if (done.is_unfinished) {
    return base::fail("answers-unfinished", "the interview that wrote {} was left before its end",
                      base::printable(file_name))
        .as(base::ErrorKind::Usage)
        .hint(fmt::format("'coop articles new {}' goes on with it", base::printable(file_name)))
        .hint("or take the line 'unfinished: yes' out, and the defaults answer the rest");
  }
  if (!done.source.untranslated.empty()) {
    const auto& first = done.source.untranslated.front();
    return base::fail(first.code, "{}", first.message)
        .as(base::ErrorKind::Usage)
        .hint("'coop articles check --answers' shows all that the translation lacks");
  }
  if (!done.coop) {
    return base::fail("answers-coop", "{} does not say which co-op is founded, and by whom", base::printable(file_name))
        .as(base::ErrorKind::Usage)
        .hint("'coop init --print-answers' shows a file to fill in");
  }
  CoopAnswers coop;
  if (auto error = codec::Reader::fill({file_name, bytes}, *done.coop, coop))
    return std::move(*error).as(base::ErrorKind::Usage);
  COOP_CHECK(normalise_keys(coop.founders));
  COOP_TRY(const auto currency, base::Currency::parse(coop.currency));

  FoundingPapers papers;
  const auto made_from = "template " + done.source.model;
  COOP_TRY(auto policy, codec::from_node(rules::Kind::Policy, done.articles.policy, "", made_from));
  papers.policy = std::get<rules::Policy>(std::move(policy));
  articles::set_policy_digest(done.articles.clauses, digest_of(papers.policy));
  COOP_TRY(auto clauses, codec::from_node(rules::Kind::Clauses, done.articles.clauses, "", made_from));
  papers.clauses = std::get<rules::Clauses>(std::move(clauses));
  papers.founding = {coop.name,
                     coop.slug,
                     currency.code(),
                     coop.time_zone,
                     done.source.language,
                     done.source.model,
                     digest_of(papers.policy),
                     digest_of(papers.clauses),
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

}  // namespace commands
