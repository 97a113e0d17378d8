#include "commands/registry.hpp"

#include "commands/all.hpp"
#include "commands/templates.hpp"
#include "commands/version_number.hpp"

namespace commands {

// The groups of the overview come first; 'coop help' shows the others too.
void register_commands(cli::Program& program) {
  program.group("Every day");
  program.command("status", status);
  program.noun("ballot", "Open, cast, tally and close ballots");
  program.command("ballot list", ballot_list);
  program.command("ballot show", ballot_show);
  program.command("ballot open", ballot_open);
  program.command("ballot cast", ballot_cast);
  program.command("ballot collect", ballot_collect);
  program.command("ballot paper", ballot_paper);
  program.command("ballot tally", ballot_tally);
  program.command("ballot close", ballot_close);

  program.noun("proposal", "Write and read what is to be decided");
  program.command("proposal list", proposal_list);
  program.command("proposal show", proposal_show);
  program.command("proposal new", proposal_new);

  program.noun("member", "Apply, admit, list and leave");
  program.command("member list", member_list);
  program.command("member show", member_show);
  program.command("member apply", member_apply);
  program.command("member admit", member_admit);
  program.command("member resign", member_resign);

  program.noun("hours", "Record and approve hours worked");
  program.command("hours log", hours_log);
  program.command("hours list", hours_list);
  program.command("hours approve", hours_approve);
  program.command("sync", sync);

  program.group("Money");
  program.noun("share", "The Equal Ownership Share: payments and vesting");
  program.command("share list", share_list);
  program.command("share show", share_show);
  program.command("share pay", share_pay);

  program.noun("payroll", "The pay chart, and pay runs by two persons");
  program.command("payroll chart", payroll_chart);
  program.command("payroll draft", payroll_draft);
  program.command("payroll approve", payroll_approve);
  program.command("payroll list", payroll_list);
  program.command("payroll show", payroll_show);

  program.group("Rules");
  program.noun("articles", "Read, check and amend the articles");
  program.command("articles new", articles_new);
  program.command("articles show", articles_show);
  program.command("articles render", articles_render);
  program.command("articles check", articles_check);
  program.command("articles amend", articles_amend);
  program.command("articles history", articles_history);
  program.command("articles diff", articles_diff);
  program.command("articles file", articles_file);

  program.noun("paper", "Agreements, certificates, ballot papers, registers");
  program.command("paper list", paper_list);
  program.command("paper make", paper_make);

  program.noun("office", "Who holds which office; accept one, lay it down");
  program.command("office list", office_list);
  program.command("office show", office_show);
  program.command("office accept", office_accept);
  program.command("office resign", office_resign);

  program.noun("petition", "Ask for a ballot, and sign such a request");
  program.command("petition list", petition_list);
  program.command("petition show", petition_show);
  program.command("petition new", petition_new);
  program.command("petition sign", petition_sign);
  program.command("can", can);
  program.command("audit", audit);

  program.group("Others and their copies", false);
  program.command("clone", clone);
  program.command("checkpoint", checkpoint);
  program.noun("remote", "The seat of this clone, and its carriers");
  program.command("remote list", remote_list);
  program.command("remote add", remote_add);
  program.command("remote remove", remote_remove);
  program.noun("aside", "Actions that a sync kept aside");
  program.command("aside list", aside_list);
  program.command("aside redo", aside_redo);
  program.command("aside drop", aside_drop);
  program.noun("guard", "Let a shared repository check every push");
  program.command("guard install", guard_install);
  program.command("guard check", guard_check);
  program.command("guard restore", guard_restore);
  program.noun("backup", "One file that holds all of the history");
  program.command("backup make", backup_make);
  program.command("backup check", backup_check);
  program.command("backup restore", backup_restore);

  program.group("Looking back", false);
  program.command("doctor", doctor);
  program.command("log", log);
  program.command("show", show);
  program.command("restore", restore);

  program.group("Founding and keys", false);
  program.command("init", init);
  program.noun("founding", "Prove your key, accept or decline a founding");
  program.command("founding prove", founding_prove);
  program.command("founding accept", founding_accept);
  program.command("founding decline", founding_decline);
  program.command("founding strike", founding_strike);

  program.noun("key", "Make, add, list and revoke keys");
  program.command("key list", key_list);
  program.command("key new", key_new);
  program.command("key add", key_add);
  program.command("key revoke", key_revoke);
  program.noun("recovery", "A new key for a member who lost theirs");
  program.command("recovery list", recovery_list);
  program.command("recovery circle", recovery_circle);
  program.command("recovery request", recovery_request);
  program.command("recovery approve", recovery_approve);
  program.command("recovery grant", recovery_grant);
  program.command("recovery veto", recovery_veto);
  program.command("recovery finish", recovery_finish);
  program.command("sign", sign);

  program.group("Files of others", false);
  program.command("count", count);

  program.group("The program", false);
  program.command("help", help);
  program.command("version", version);
  program.command("completion", completion);
}

cli::Program program() {
  cli::Program program("coop", "run a worker co-operative by its signed record");
  program.released(release_date()).start_with("coop articles new").complete_words(complete_words);
  for (const auto& [name, number] : built_with()) program.library(name, number);
  register_commands(program);
  for (const auto& topic : embedded_topics()) program.topic(std::string(topic.name), std::string(topic.body));
  return program;
}

}  // namespace commands
