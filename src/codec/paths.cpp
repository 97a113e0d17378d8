#include "codec/paths.hpp"

#include <array>

namespace codec {
namespace {

using rules::Kind;

/// What the id of a kind looks like.
enum class IdForm { None, Word, Key, Digest, Letter, Date, Month };

/// `folder` holds "%" where `within` stands. `filed`: how many leading characters of the id name one more folder.
struct Layout {
  Kind kind;
  std::string_view folder;
  std::size_t filed;
  std::string_view suffix;
  IdForm id;
  IdForm within;
};

constexpr std::array kLayouts = {
    Layout{Kind::Coop, "coop.yaml", 0, "", IdForm::None, IdForm::None},
    Layout{Kind::Founding, "founding.yaml", 0, "", IdForm::None, IdForm::None},
    Layout{Kind::AllowedSigners, "allowed_signers", 0, "", IdForm::None, IdForm::None},
    Layout{Kind::GitAttributes, ".gitattributes", 0, "", IdForm::None, IdForm::None},
    Layout{Kind::Policy, "articles/policy.yaml", 0, "", IdForm::None, IdForm::None},
    Layout{Kind::Clauses, "articles/clauses.yaml", 0, "", IdForm::None, IdForm::None},
    Layout{Kind::Adoption, "articles/adopted", 0, ".yaml", IdForm::Word, IdForm::None},
    Layout{Kind::SignedCopy, "articles/signed", 0, ".yaml", IdForm::Digest, IdForm::None},
    Layout{Kind::Member, "members", 1, ".yaml", IdForm::Word, IdForm::None},
    Layout{Kind::Key, "keys", 9, ".yaml", IdForm::Key, IdForm::None},
    Layout{Kind::Statement, "statements", 2, ".yaml", IdForm::Digest, IdForm::None},
    Layout{Kind::Recovery, "recoveries", 9, ".yaml", IdForm::Key, IdForm::None},
    Layout{Kind::Office, "offices", 0, ".yaml", IdForm::Word, IdForm::None},
    Layout{Kind::Proposal, "proposals", 0, ".yaml", IdForm::Word, IdForm::None},
    Layout{Kind::ProposalText, "proposals", 0, ".md", IdForm::Word, IdForm::None},
    Layout{Kind::ProposalPolicy, "proposals", 0, ".policy.yaml", IdForm::Word, IdForm::None},
    Layout{Kind::ProposalClauses, "proposals", 0, ".clauses.yaml", IdForm::Word, IdForm::None},
    Layout{Kind::ProposalChart, "proposals", 0, ".chart.yaml", IdForm::Word, IdForm::None},
    Layout{Kind::Petition, "petitions", 0, ".yaml", IdForm::Word, IdForm::None},
    Layout{Kind::Ballot, "ballots", 0, "/ballot.yaml", IdForm::Word, IdForm::None},
    Layout{Kind::RollPage, "ballots/%/roll", 0, ".yaml", IdForm::Letter, IdForm::Word},
    Layout{Kind::Vote, "ballots/%/votes", 1, ".yaml", IdForm::Word, IdForm::Word},
    Layout{Kind::PaperSheet, "ballots", 0, "/paper.yaml", IdForm::Word, IdForm::None},
    Layout{Kind::BallotResult, "ballots", 0, "/result.yaml", IdForm::Word, IdForm::None},
    Layout{Kind::Share, "shares", 1, ".yaml", IdForm::Word, IdForm::None},
    Layout{Kind::PayChart, "payroll/charts", 0, ".yaml", IdForm::Date, IdForm::None},
    Layout{Kind::HoursSheet, "payroll/hours/%", 1, ".yaml", IdForm::Word, IdForm::Month},
    Layout{Kind::PayRun, "payroll/runs", 0, "/run.yaml", IdForm::Month, IdForm::None}};

const Layout& layout_of(Kind kind) {
  for (const auto& layout : kLayouts) {
    if (layout.kind == kind) return layout;
  }
  return kLayouts[0];
}

bool all_of(std::string_view text, std::size_t size, bool (*good)(char)) {
  if (text.size() != size) return false;
  for (const char c : text) {
    if (!good(c)) return false;
  }
  return true;
}

bool has_form(std::string_view id, IdForm form) {
  switch (form) {
    case IdForm::None:
      return id.empty();
    case IdForm::Word:
      return base::is_id(id);
    case IdForm::Key:
      // A bare base64url could begin with '-', and no file of ours does.
      return id.starts_with("SHA256-") && all_of(id.substr(7), 43, [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                      c == '_';
             });
    case IdForm::Digest:
      return all_of(id, 64, [](char c) { return (c >= 'a' && c <= 'f') || (c >= '0' && c <= '9'); });
    case IdForm::Letter:
      return all_of(id, 1, [](char c) { return c >= 'a' && c <= 'z'; });
    case IdForm::Date:
      return base::Date::parse(id).has_value();
    case IdForm::Month:
      return base::Month::parse(id).has_value();
  }
  return false;
}

std::string fill(std::string_view folder, std::string_view within) {
  const auto mark = folder.find('%');
  if (mark == std::string_view::npos) return std::string(folder);
  return std::string(folder.substr(0, mark)) + std::string(within) + std::string(folder.substr(mark + 1));
}

/// The ids in `path` if it has this layout.
std::optional<rules::Ref> match(const Layout& layout, std::string_view path) {
  if (layout.id == IdForm::None) {
    if (path != layout.folder) return std::nullopt;
    return rules::Ref{layout.kind, {}, {}};
  }
  rules::Ref ref{layout.kind, {}, {}};
  const auto mark = layout.folder.find('%');
  const auto head = layout.folder.substr(0, mark);
  if (!path.starts_with(head)) return std::nullopt;
  path.remove_prefix(head.size());
  if (mark != std::string_view::npos) {
    const auto slash = path.find('/');
    if (slash == std::string_view::npos) return std::nullopt;
    ref.within = std::string(path.substr(0, slash));
    path.remove_prefix(slash);
    const auto tail = layout.folder.substr(mark + 1);
    if (!path.starts_with(tail)) return std::nullopt;
    path.remove_prefix(tail.size());
  }
  if (path.size() < 1 + layout.filed + layout.suffix.size() || path.front() != '/') return std::nullopt;
  path.remove_prefix(1);
  if (!path.ends_with(layout.suffix)) return std::nullopt;
  path.remove_suffix(layout.suffix.size());
  if (layout.filed > 0) {
    if (path.size() <= layout.filed || path[layout.filed] != '/') return std::nullopt;
    const auto prefix = path.substr(0, layout.filed);
    path.remove_prefix(layout.filed + 1);
    if (path.substr(0, layout.filed) != prefix) return std::nullopt;
  }
  ref.id = std::string(path);
  if (!has_form(ref.id, layout.id) || !has_form(ref.within, layout.within)) return std::nullopt;
  return ref;
}

}  // namespace

std::string path_of(const rules::Ref& ref) {
  const auto& layout = layout_of(ref.kind);
  auto path = fill(layout.folder, ref.within);
  if (layout.id == IdForm::None) return path;
  path += '/';
  if (layout.filed > 0) path.append(ref.id, 0, layout.filed).append("/");
  return path.append(ref.id).append(layout.suffix);
}

std::optional<rules::Ref> ref_of(std::string_view path) {
  for (const auto& layout : kLayouts) {
    if (auto ref = match(layout, path)) return ref;
  }
  return std::nullopt;
}

Folder folder_of(rules::Kind kind, std::string_view within) {
  const auto& layout = layout_of(kind);
  return {fill(layout.folder, within), layout.filed > 0, std::string(layout.suffix)};
}

}  // namespace codec
