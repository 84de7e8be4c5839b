// Lines from the user: edited, with history, on a terminal; plain ones elsewhere.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "stdlib/host/edit_library.h"
#include "vm/host.h"

namespace perilune::cli {

// What the user answered to a prompt.
struct Answer {
  enum class Kind : std::uint8_t { Line, Interrupted, End } kind;
  std::string line;  // without its newline
};

// While it lives, SIGINT drops what was typed, where no other handler is put above its own.
class LineEditor {
 public:
  explicit LineEditor(Host& host);
  ~LineEditor();
  LineEditor(const LineEditor&) = delete;
  LineEditor& operator=(const LineEditor&) = delete;

  Answer read(const std::string& prompt);
  // Puts what was read, perhaps of several lines, into the history.
  void remember(const std::string& text);

 private:
  Answer read_plain(const std::string& prompt);

  Host& host_;
  std::optional<stdlib::EditLibrary> library_;
  void (*outer_handler_)(int);
};

}  // namespace perilune::cli
