#include "sync/open_transport.hpp"

#include "base/text.hpp"

namespace syncing {

base::Result<remote::Transport> open_transport(const Setting& setting, const store::Repository& repository) {
  const auto name = base::Sha256::of(repository.git_dir()).str().substr(0, 32);
  COOP_TRY(const auto tip, repository.tip());
  return remote::Transport::open({fmt::format("{}/transport/{}.git", setting.state_folder, name),
                                  repository.git_dir() + "/objects", tip, setting.environment, setting.may_ask});
}

}  // namespace syncing
