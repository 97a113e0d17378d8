// The room `term`: how things look and sound on a terminal. It knows streams, colours, widths, tables, prompts; it
// knows no co-operative and no command.
//
// stream.hpp: an output sink that knows what it is joined to, and remembers that writing failed.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "os/environment.hpp"

namespace term {

enum class ColourChoice { Auto, Always, Never };

/// `flag` is the value of --color, if given; else $COOP_COLOR decides. Fails with colour-form (usage).
base::Result<ColourChoice> colour_choice(const std::optional<std::string>& flag, const os::Environment& environment);

/// What a stream can show.
struct Look {
  bool tty = false;
  bool colour = false;
  bool utf8 = false;
  int width = 80;
  int height = 24;
};

/// Asks the file descriptor and the environment. Colour: the choice if it is not Auto, else off for a filled
/// $NO_COLOR, else on for $CLICOLOR_FORCE or $FORCE_COLOR (filled and not 0), else on for a tty whose $TERM is not
/// dumb. UTF-8: by the first filled one of $LC_ALL, $LC_CTYPE, $LANG. Width: $COLUMNS (also where there is no tty),
/// else the tty's, else 80. Height: the tty's, else $LINES, else 24.
Look look_of(int file_descriptor, const os::Environment& environment, ColourChoice choice);

/// Somewhere to write. Errors are kept, not returned: ask failed() once, at the end.
class Stream {
 public:
  /// Writes to a file descriptor that stays open and somebody else's. Unbuffered on a tty and for `unbuffered`.
  Stream(int file_descriptor, Look look, bool unbuffered = false);
  /// Appends to `sink`, for tests. REQUIRES: `sink` outlives the stream.
  explicit Stream(std::string& sink, Look look = {});
  Stream(const Stream&) = delete;
  Stream& operator=(const Stream&) = delete;
  ~Stream();  ///< flushes

  void write(std::string_view text);
  void line(std::string_view text = {});  ///< `text` and LF
  template <class... Args>
  void print(fmt::format_string<Args...> format, Args&&... args) {
    write(fmt::format(format, std::forward<Args>(args)...));
  }
  void flush();

  const Look& look() const { return look_; }
  /// True once bytes were lost for another reason than a reader who left: a full disk, a closed descriptor.
  /// The caller flushes first.
  bool failed() const { return error_ != 0; }
  std::string why_failed() const;  ///< "No space left on device". REQUIRES: failed()
  /// The same as an error with the code output-write. REQUIRES: failed()
  base::Error failure() const;
  /// True once the reader at the other end of the pipe has left (| head): stop, quietly.
  bool reader_left() const { return reader_left_; }

 private:
  void write_out(std::string_view bytes);
  int descriptor_ = -1;  ///< -1: write to sink_
  std::string* sink_ = nullptr;
  Look look_;
  bool unbuffered_ = false;
  std::string buffer_;
  int error_ = 0;  ///< errno of the first loss
  bool reader_left_ = false;
};

}  // namespace term
