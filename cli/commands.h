// The commands of `perilune`. Each takes the words after its name and returns the exit code: 0, 1
// for a failure of what it was asked to do, 2 for wrong usage.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace perilune::cli {

inline constexpr const char* kPerilune = "perilune";  // in front of messages
inline constexpr int kWrongUsage = 2;

// A command line: all words, and where those of the command begin.
struct CommandLine {
  std::span<const std::string> all;
  std::size_t first;
  bool short_form = false;  // of `run`, which was not named

  std::span<const std::string> words() const { return all.subspan(first); }
};

int run_command(const CommandLine& line);
int repl_command(const CommandLine& line);
int build_command(const CommandLine& line);
int verify_command(const CommandLine& line);
int dis_command(const CommandLine& line);
int asm_command(const CommandLine& line);

// The help of a command by name: `usage`, a summary, the options.
struct Help {
  const char* usage;    // after "perilune "
  const char* summary;  // one line
  const char* details;  // lines that end in '\n'; may be empty
};
const Help& help_of(std::string_view command);
void print_help(std::string_view command);

// Says what is wrong and where help is; returns kWrongUsage.
int wrong_usage(std::string_view command, const std::string& message);

}  // namespace perilune::cli
