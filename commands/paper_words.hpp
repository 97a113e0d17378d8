// The words in which papers say what a record holds: in English and in Spanish. Another language reads the figures and
// days as they stand in the record.
#pragma once

#include <string>
#include <string_view>

#include "articles/form_facts.hpp"
#include "os/zone.hpp"
#include "rules/state.hpp"

namespace commands {

using articles::FormFact;

FormFact said_date(const base::Date& date);                                 ///< "3 March 2026", "3 de marzo de 2026"
FormFact said_instant(const base::Instant& instant, const os::Zone& zone);  ///< "3 March 2026, 18:00 (Europe/Berlin)"
FormFact said_standing(rules::Standing standing);                           ///< "provisional owner"
FormFact said_office(const rules::OfficeId& office);                        ///< "President", "Presidencia"
FormFact said_office_state(std::string_view state);                         ///< "held", "vacant", "caretaker"
FormFact said_option(std::string_view option);                              ///< "yes", "sí"; of a candidate the id
FormFact said_outcome(rules::Outcome outcome);                              ///< "carried"
FormFact said_truth(bool truth);                                            ///< "yes" or "no"
FormFact said_nothing();                                                    ///< "-": the record says nothing of it

}  // namespace commands
