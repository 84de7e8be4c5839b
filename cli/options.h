// The options of the commands that work on files: build, verify, dis, asm.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/commands.h"

namespace perilune::cli {

struct FileOptions {
  std::vector<std::string> files;
  std::optional<std::string> output;  // -o FILE, --output FILE
  bool strip = false;                 // --strip
  bool assembly = false;              // --assembly
};

// What a command takes beside files.
struct Accepts {
  bool output = false;
  bool strip = false;
  bool assembly = false;
  bool many = false;  // files; else exactly one
};

// Nothing after an error message.
std::optional<FileOptions> parse_file_options(std::string_view command, const CommandLine& line,
                                              const Accepts& accepts);

}  // namespace perilune::cli
