// Statements as people pass them on: one file with the signature as its last field, as `coop sign` writes it, or two
// files as stock ssh-keygen makes them, x.yaml and x.yaml.sig.
//
//   statement: member-apply
//   coop: 91ab…                     the co-op's id
//   by: bo
//   key: ssh-ed25519 AAAA…          the key that signed
//   answers: 5f0c…                  digest of the record that the author read
//   serial: 1
//   name: Bo Larsen
//   signature: |-
//     -----BEGIN SSH SIGNATURE-----
//     …
#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"
#include "rules/action.hpp"
#include "rules/state.hpp"
#include "sign/signer.hpp"

namespace commands {

/// A statement of `by` to this co-op, not yet signed: it answers what its purpose asks for. An application answers the
/// articles; a founder's acceptance and a new key answer the founding; what a vote or a count answers is for the caller
/// to put in.
rules::Statement new_statement(const rules::State& state, std::string_view purpose, const rules::MemberId& by);

/// Puts the signer's key and signature into it. Fails with text-form (a name that no record can hold), or as the
/// signer.
base::Status sign_statement(rules::Statement& statement, const sign::Signer& signer);

/// The statement in the file `path` ("-": standard input), its signature verified. `path` may also name the .sig file.
/// Fails with
///   statement-unsigned  there is no signature in it, nor a .sig file beside it
///   statement-other     a statement for another purpose than `purpose`
///   sig-form, sig-bad, sig-namespace, statement-key   the signature does not hold
///   and the codes of the disk and of the record reader.
base::Result<rules::Said> read_statement(const std::string& path, std::string_view purpose);

/// The command that records statements of that purpose: "coop member apply"; empty for an unknown one.
std::string recording_command(std::string_view purpose);

/// The statement becomes the input of an action.
void bring(rules::Action& action, rules::Said said);

}  // namespace commands
