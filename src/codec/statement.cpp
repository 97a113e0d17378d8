#include "codec/statement.hpp"

#include "codec/member_fields.hpp"
#include "record/reader.hpp"

namespace codec {

std::string signed_bytes(const rules::Statement& statement) {
  Writer writer;
  SignedWords::visit(writer, statement);
  return record::emit(writer.take());
}

base::Result<rules::Statement> read_unsigned(std::string_view bytes, std::string_view file_name) {
  COOP_TRY(const auto node, record::read(bytes, file_name));
  rules::Statement statement;
  Reader reader({file_name, bytes}, node);
  SignedWords::visit(reader, statement);
  if (auto error = reader.finish()) return std::move(*error);
  if (signed_bytes(statement) != bytes) {
    return base::fail("record-canonical", "{}: the fields do not stand in the order of a statement", file_name);
  }
  return statement;
}

}  // namespace codec
