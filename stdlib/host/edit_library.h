// Line editing with history, from a library of the system that is opened only when somebody edits.
#pragma once

#include <optional>

namespace perilune::stdlib {

struct EditLibrary {
  // A line from the terminal without its newline, to be freed with free(); null at the end.
  char* (*read_line)(const char* prompt);
  // Puts the line where the up key finds it.
  int (*remember)(const char* line);
};

// Nothing where there is no such library.
std::optional<EditLibrary> open_edit_library();

}  // namespace perilune::stdlib
