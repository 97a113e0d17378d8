// The folder in which git works for one repository (remote/transport.hpp). Inside the room only.
#pragma once

#include "sync/exchange.hpp"

namespace syncing {

/// Fails as remote::Transport::open.
base::Result<remote::Transport> open_transport(const Setting& setting, const store::Repository& repository);

}  // namespace syncing
