// Every command of the program: commands/<noun>_<verb>.cpp defines its declaration, commands/registry.cpp lists it.
#pragma once

#include "cli/spec.hpp"

namespace commands {

cli::Body completion(cli::Spec& spec);
cli::Body count(cli::Spec& spec);
cli::Body founding_accept(cli::Spec& spec);
cli::Body founding_decline(cli::Spec& spec);
cli::Body founding_prove(cli::Spec& spec);
cli::Body founding_strike(cli::Spec& spec);
cli::Body help(cli::Spec& spec);
cli::Body init(cli::Spec& spec);
cli::Body member_admit(cli::Spec& spec);
cli::Body version(cli::Spec& spec);

}  // namespace commands
