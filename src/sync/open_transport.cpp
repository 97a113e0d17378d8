#include "sync/open_transport.hpp"

#include "base/text.hpp"

namespace syncing {

namespace {

base::Result<remote::Transport> open_with(const Setting& setting, const store::Repository& repository,
                                          const std::optional<store::Oid>& tip) {
  const auto name = base::Sha256::of(repository.git_dir()).str().substr(0, 32);
  return remote::Transport::open({fmt::format("{}/transport/{}.git", setting.state_folder, name),
                                  repository.git_dir() + "/objects", tip, setting.environment, setting.may_ask});
}

}  // namespace

base::Result<remote::Transport> open_transport(const Setting& setting, const store::Repository& repository) {
  COOP_TRY(const auto tip, repository.tip());
  return open_with(setting, repository, tip);
}

base::Result<remote::Transport> open_mending_transport(const Setting& setting, const store::Repository& repository) {
  return open_with(setting, repository, std::nullopt);
}

}  // namespace syncing
