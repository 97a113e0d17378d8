// The folder in which git works for one repository (remote/transport.hpp). Inside the room only.
#pragma once

#include "sync/exchange.hpp"

namespace syncing {

/// The other side need not send what the line of `repository` holds. Fails as Repository::tip, remote::Transport::open.
base::Result<remote::Transport> open_transport(const Setting& setting, const store::Repository& repository);

/// The other side is asked for everything: `repository` may have lost some of its line, or its branch.
/// Fails as remote::Transport::open.
base::Result<remote::Transport> open_mending_transport(const Setting& setting, const store::Repository& repository);

}  // namespace syncing
