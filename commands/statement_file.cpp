#include "commands/statement_file.hpp"

#include "base/text.hpp"
#include "codec/record_codec.hpp"
#include "codec/statement.hpp"
#include "history/statements.hpp"
#include "os/file.hpp"
#include "record/reader.hpp"

namespace commands {
namespace {

constexpr std::string_view kSuffix = ".sig";
constexpr std::string_view kAsk = "ask its author for a new one";

/// The signature that ssh-keygen wrote beside `path`; its last line ending is not part of it.
base::Result<std::string> signature_beside(const std::string& path, std::string_view shown) {
  const auto file = path + std::string(kSuffix);
  if (path == "-" || !os::exists(file)) {
    return base::fail("statement-unsigned", "{} holds no signature", shown)
        .hint("'coop sign' makes a signed statement; a file that ssh-keygen signed has its .sig file beside it");
  }
  COOP_TRY(auto text, os::read_file(file, record::kRecordBytes));
  if (!text.empty() && text.back() == '\n') text.pop_back();
  return text;
}

base::Result<rules::Statement> parse(const std::string& path, std::string_view shown, std::string_view bytes) {
  COOP_TRY(const auto node, record::read(bytes, shown));
  if (!node.find("signature")) {
    COOP_TRY(auto statement, codec::read_unsigned(bytes, shown));
    COOP_TRY(statement.signature, signature_beside(path, shown));
    return statement;
  }
  COOP_TRY(const auto record, codec::from_node(rules::Kind::Statement, node, bytes, shown));
  if (codec::encode(record) != bytes) {
    return base::fail("record-canonical", "{}: the fields do not stand in the order of a statement", shown);
  }
  return std::get<rules::Statement>(record);
}

}  // namespace

rules::Statement new_statement(const rules::State& state, std::string_view purpose, const rules::MemberId& by) {
  const auto answered = purpose == "member-apply" ? rules::clauses_ref() : rules::founding_ref();
  rules::Statement statement;
  statement.purpose = std::string(purpose);
  statement.coop = state.coop_id().value_or(base::Sha256()).str();
  statement.by = by;
  statement.answers = state.digest(answered).value_or(base::Sha256());
  return statement;
}

base::Status sign_statement(rules::Statement& statement, const sign::Signer& signer) {
  statement.key = signer.key().str();
  COOP_CHECK(codec::check_texts(statement));
  COOP_TRY(statement.signature, signer.sshsig(history::kStatementNamespace, codec::signed_bytes(statement)));
  return {};
}

base::Result<rules::Said> read_statement(const std::string& path, std::string_view purpose) {
  const auto file = path.ends_with(kSuffix) ? path.substr(0, path.size() - kSuffix.size()) : path;
  const auto shown = file == "-" ? std::string("standard input") : base::printable(file);
  COOP_TRY(const auto bytes,
           file == "-" ? os::read_stdin(record::kRecordBytes) : os::read_file(file, record::kRecordBytes));
  auto statement = parse(file, shown, bytes);
  if (!statement) {
    auto error = std::move(statement).error();
    if (error.code != "statement-unsigned") error.hint(std::string(kAsk));
    return error;
  }
  if (statement->purpose != purpose) {
    auto error = base::fail("statement-other", "{} is a statement for '{}', not for '{}'", shown,
                            base::printable(statement->purpose), purpose)
                     .as(base::ErrorKind::Usage);
    const auto command = recording_command(statement->purpose);
    if (!command.empty()) error.hint(fmt::format("'{}' records such a one", command));
    return error;
  }
  auto said = history::verify_statement(*statement);
  if (!said) {
    auto error = std::move(said).error();
    error.message = fmt::format("{}: {}", shown, error.message);
    return std::move(error).hint(std::string(kAsk));
  }
  return said;
}

std::string recording_command(std::string_view purpose) {
  if (purpose == "member-apply") return "coop member apply";
  if (purpose == "key-add") return "coop key add";
  if (purpose == "key-recover") return "coop recovery request";
  if (purpose == "ballot-cast") return "coop ballot collect";
  if (purpose == "ballot-paper") return "coop ballot paper";
  return purpose == "founding-accept" ? "coop founding accept" : "";
}

void bring(rules::Action& action, rules::Said said) {
  action.inputs.push_back(history::statement_input(said));
  action.said.push_back(std::move(said));
}

}  // namespace commands
