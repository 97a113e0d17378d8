#include "exchange/ballot_file.hpp"

#include "base/text.hpp"
#include "exchange/blt.hpp"
#include "exchange/preflib.hpp"

namespace exchange {

using base::fail;

base::Result<BallotFile> read_ballot_file(std::string_view bytes, std::string_view name) {
  if (bytes.size() > kMaxBallotFileBytes) {
    return fail("ballot-file-too-large", "{}: {} bytes are more than a ballot file may hold ({} MiB)",
                base::printable(name), bytes.size(), kMaxBallotFileBytes >> 20);
  }
  // PrefLib first: to BLT its whole header is a comment.
  if (looks_like_preflib(bytes)) return read_preflib(bytes, name);
  if (looks_like_blt(bytes)) return read_blt(bytes, name);
  return fail("ballot-file-unknown", "{}: this is no ballot file that coop can read", base::printable(name))
      .hint("coop reads BLT files, and PrefLib files of the types soc, soi, toc and toi");
}

}  // namespace exchange
