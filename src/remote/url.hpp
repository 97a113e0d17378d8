// The room `remote`: fetch and push through the user's own git(1), so that each user's ssh config, proxies and
// credential helpers work. It knows programs, folders and one branch; it knows no record and no rule.
//
// Nothing here trusts what it talks to: what was fetched is bytes, until `history` has verified it.
//
// url.hpp: where another repository is.
#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"

namespace remote {

/// Is it something that git can fetch from, and nothing that makes git run a program? Paths, bundles, ssh://,
/// user@host:path, https://, http://, git:// and file:// are. Fails (usage) with remote-form.
base::Status check_url(std::string_view url);

/// `url` as git is to take it from any folder: a path is made absolute from `folder`.
std::string resolved_url(std::string_view url, std::string_view folder);

/// Is it a path of this machine, file:// too?
bool is_path(std::string_view url);

/// The path behind such an address. REQUIRES: is_path(url).
std::string path_of(std::string_view url);

/// Is it a bundle: one file, which can be fetched from and not pushed to?
bool is_bundle(std::string_view url);

}  // namespace remote
