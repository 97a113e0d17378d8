// Every command of the program: commands/<noun>_<verb>.cpp defines its declaration, commands/registry.cpp lists it.
#pragma once

#include "cli/spec.hpp"

namespace commands {

cli::Body articles_amend(cli::Spec& spec);
cli::Body articles_check(cli::Spec& spec);
cli::Body articles_history(cli::Spec& spec);
cli::Body articles_show(cli::Spec& spec);
cli::Body aside_drop(cli::Spec& spec);
cli::Body aside_list(cli::Spec& spec);
cli::Body aside_redo(cli::Spec& spec);
cli::Body audit(cli::Spec& spec);
cli::Body ballot_cast(cli::Spec& spec);
cli::Body ballot_close(cli::Spec& spec);
cli::Body ballot_collect(cli::Spec& spec);
cli::Body ballot_list(cli::Spec& spec);
cli::Body ballot_open(cli::Spec& spec);
cli::Body ballot_paper(cli::Spec& spec);
cli::Body ballot_show(cli::Spec& spec);
cli::Body ballot_tally(cli::Spec& spec);
cli::Body can(cli::Spec& spec);
cli::Body checkpoint(cli::Spec& spec);
cli::Body clone(cli::Spec& spec);
cli::Body completion(cli::Spec& spec);
cli::Body count(cli::Spec& spec);
cli::Body founding_accept(cli::Spec& spec);
cli::Body founding_decline(cli::Spec& spec);
cli::Body founding_prove(cli::Spec& spec);
cli::Body founding_strike(cli::Spec& spec);
cli::Body guard_check(cli::Spec& spec);
cli::Body guard_install(cli::Spec& spec);
cli::Body help(cli::Spec& spec);
cli::Body hours_approve(cli::Spec& spec);
cli::Body hours_list(cli::Spec& spec);
cli::Body hours_log(cli::Spec& spec);
cli::Body init(cli::Spec& spec);
cli::Body key_add(cli::Spec& spec);
cli::Body key_list(cli::Spec& spec);
cli::Body key_new(cli::Spec& spec);
cli::Body key_revoke(cli::Spec& spec);
cli::Body log(cli::Spec& spec);
cli::Body member_admit(cli::Spec& spec);
cli::Body member_apply(cli::Spec& spec);
cli::Body member_list(cli::Spec& spec);
cli::Body member_resign(cli::Spec& spec);
cli::Body member_show(cli::Spec& spec);
cli::Body office_accept(cli::Spec& spec);
cli::Body office_list(cli::Spec& spec);
cli::Body office_resign(cli::Spec& spec);
cli::Body office_show(cli::Spec& spec);
cli::Body payroll_approve(cli::Spec& spec);
cli::Body payroll_chart(cli::Spec& spec);
cli::Body payroll_draft(cli::Spec& spec);
cli::Body payroll_list(cli::Spec& spec);
cli::Body payroll_show(cli::Spec& spec);
cli::Body petition_list(cli::Spec& spec);
cli::Body petition_new(cli::Spec& spec);
cli::Body petition_show(cli::Spec& spec);
cli::Body petition_sign(cli::Spec& spec);
cli::Body proposal_list(cli::Spec& spec);
cli::Body proposal_new(cli::Spec& spec);
cli::Body proposal_show(cli::Spec& spec);
cli::Body recovery_approve(cli::Spec& spec);
cli::Body recovery_circle(cli::Spec& spec);
cli::Body recovery_finish(cli::Spec& spec);
cli::Body recovery_grant(cli::Spec& spec);
cli::Body recovery_list(cli::Spec& spec);
cli::Body recovery_request(cli::Spec& spec);
cli::Body recovery_veto(cli::Spec& spec);
cli::Body remote_add(cli::Spec& spec);
cli::Body remote_list(cli::Spec& spec);
cli::Body remote_remove(cli::Spec& spec);
cli::Body restore(cli::Spec& spec);
cli::Body share_list(cli::Spec& spec);
cli::Body share_pay(cli::Spec& spec);
cli::Body share_show(cli::Spec& spec);
cli::Body show(cli::Spec& spec);
cli::Body sign(cli::Spec& spec);
cli::Body status(cli::Spec& spec);
cli::Body sync(cli::Spec& spec);
cli::Body version(cli::Spec& spec);

}  // namespace commands
