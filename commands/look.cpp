#include "commands/look.hpp"

#include "base/text.hpp"
#include "commands/identity.hpp"
#include "term/style.hpp"

namespace commands {

base::Result<history::Ledger> look(cli::Env& env) {
  const history::Marks marks(state_folder(env));
  COOP_TRY(auto ledger, history::Ledger::open(env.options.directory, marks, history::Ledger::For::Reading));
  if (const auto* coop = ledger.state().get<rules::Coop>(rules::coop_ref())) env.time_zone = coop->time_zone;
  if (!ledger.findings().empty()) {
    const auto& first = ledger.findings().front();
    env.err.print("{} this history has findings; the first is {}. 'coop audit' lists them\n",
                  term::styled(env.err, term::Style::Bad, "warning:"), base::printable(first.code));
  }
  return ledger;
}

base::Error unknown(const rules::State& state, const rules::Ref& ref, std::string_view what, std::string_view code) {
  auto error = base::fail(code, "no {} '{}'", what, base::printable(ref.id)).as(base::ErrorKind::Usage);
  const auto near = base::nearest(ref.id, state.ids(ref.kind, ref.within));
  if (!near.empty()) error.hint(fmt::format("did you mean '{}'?", near));
  error.hint(fmt::format("'coop {} list' shows them", what));
  return error;
}

base::Result<os::Zone> zone_of(const rules::State& state) {
  const auto* coop = state.get<rules::Coop>(rules::coop_ref());
  return os::Zone::find(coop ? coop->time_zone : "UTC");
}

std::string full_name(const rules::State& state, const rules::MemberId& id) {
  const auto* member = state.member(id);
  return member ? fmt::format("{} ({})", base::printable(member->name), id) : id.str();
}

}  // namespace commands
