#include "cli/exit_code.hpp"

namespace cli {

Exit exit_for(base::ErrorKind kind) {
  switch (kind) {
    case base::ErrorKind::Refused:
      return Exit::Refused;
    case base::ErrorKind::Usage:
      return Exit::Usage;
    case base::ErrorKind::Unreadable:
      return Exit::Unreadable;
    case base::ErrorKind::Signing:
      return Exit::Signing;
    case base::ErrorKind::Moved:
      return Exit::Moved;
    case base::ErrorKind::Bug:
      break;
  }
  return Exit::Bug;
}

const char* word_for(base::ErrorKind kind) {
  switch (kind) {
    case base::ErrorKind::Refused:
      return "refused";
    case base::ErrorKind::Usage:
      return "usage";
    case base::ErrorKind::Unreadable:
      return "unreadable";
    case base::ErrorKind::Signing:
      return "signing";
    case base::ErrorKind::Moved:
      return "moved";
    case base::ErrorKind::Bug:
      break;
  }
  return "bug";
}

}  // namespace cli
