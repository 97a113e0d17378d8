#include "history/statements.hpp"

#include "codec/record_codec.hpp"
#include "codec/statement.hpp"
#include "sign/public_key.hpp"
#include "sign/sshsig.hpp"

namespace history {

base::Result<rules::Said> verify_statement(const rules::Statement& statement) {
  const auto bytes = codec::signed_bytes(statement);
  COOP_TRY(const auto key, sign::PublicKey::parse(statement.key));
  COOP_TRY(const auto signer, sign::verify(statement.signature, kStatementNamespace, bytes));
  if (signer != key) {
    return base::fail("statement-key", "the statement of {} is signed by another key than it names", statement.by);
  }
  return rules::Said{statement, base::Sha256::of(bytes), key.id()};
}

rules::Input statement_input(const rules::Said& said) {
  rules::Record record = said.statement;
  const auto digest = base::Sha256::of(codec::encode(record));
  return {rules::statement_ref(said.digest), std::move(record), digest};
}

base::Status hear_statements(rules::Action& action) {
  action.said.clear();
  for (const auto& input : action.inputs) {
    const auto* statement = std::get_if<rules::Statement>(&input.record);
    if (!statement) continue;
    COOP_TRY(auto said, verify_statement(*statement));
    if (rules::statement_ref(said.digest) != input.ref) {
      return base::fail("statement-path", "the statement of {} does not stand at the path of its digest",
                        statement->by);
    }
    action.said.push_back(std::move(said));
  }
  return {};
}

}  // namespace history
