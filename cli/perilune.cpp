// perilune: the command. Programs have no access to the system but what they are granted.
#include <array>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "cli/commands.h"
#include "vm/policy.h"

namespace perilune::cli {

namespace {

constexpr const char* kRunDetails =
    "  --allow-all     grant everything\n"
    "  --allow-WHAT    grant one capability (the list: perilune --help)\n"
    "  --deny-WHAT     take one away; wins over --allow\n"
    "  --jit=MODE      off (the default), on, or eager: compile at the first call\n"
    "  --jit-log       tell on standard error what was compiled, and what became of it\n";

struct Command {
  std::string_view name;
  int (*run)(const CommandLine& line);
  Help help;
};

constexpr std::array<Command, 6> kCommands = {{
    {"run",
     run_command,
     {"run [OPTIONS] FILE [ARGS]", "run a Lua program or a .plb file; - is standard input",
      kRunDetails}},
    {"build",
     build_command,
     {"build FILE.lua [-o FILE.plb] [--strip]",
      "compile a program and the modules that it requires",
      "  -o FILE         the file to write (the program's name with .plb)\n"
      "  --strip         leave debug information out\n"}},
    {"verify",
     verify_command,
     {"verify FILE...", "check .plb files; one line for each problem", ""}},
    {"dis",
     dis_command,
     {"dis [--assembly] FILE", "list the bytecode of a .lua or .plb file",
      "  --assembly      in the textual form that perilune asm reads\n"}},
    {"asm",
     asm_command,
     {"asm FILE.pla -o FILE.plb", "assemble a module from its textual form",
      "  -o FILE         the file to write (the text's name with .plb)\n"}},
    {"repl", repl_command, {"repl [OPTIONS]", "read and run lines from the terminal", kRunDetails}},
}};

const Command* find_command(std::string_view name) {
  for (const Command& command : kCommands)
    if (command.name == name) return &command;
  return nullptr;
}

int print_general_help() {
  std::printf("usage: perilune FILE [ARGS]\n       perilune COMMAND [OPTIONS]\n\ncommands:\n");
  for (const Command& command : kCommands)
    std::printf("  %-15s %s\n", std::string(command.name).c_str(), command.help.summary);
  std::printf(
      "\noptions:\n"
      "  --help          this text; perilune COMMAND --help for a command\n"
      "  --version       the version\n\n"
      "capabilities (--allow-WHAT, --deny-WHAT; * without asking):\n");
  for (const CapabilityInfo& capability : kCapabilities)
    std::printf("  %-13s %c %s\n", std::string(capability.spelling).c_str(),
                capability.granted ? '*' : ' ', std::string(capability.meaning).c_str());
  return EXIT_SUCCESS;
}

}  // namespace

const Help& help_of(std::string_view command) {
  return find_command(command)->help;
}

void print_help(std::string_view command) {
  const Help& help = help_of(command);
  std::printf("usage: perilune %s\n\n%s\n", help.usage, help.summary);
  if (*help.details != '\0') std::printf("\noptions:\n%s", help.details);
}

int wrong_usage(std::string_view command, const std::string& message) {
  const std::string name(command);
  std::fprintf(stderr, "%s: %s\n", kPerilune, message.c_str());
  if (!name.empty()) std::fprintf(stderr, "usage: perilune %s\n", help_of(command).usage);
  std::fprintf(stderr, "Try 'perilune %s--help'.\n", name.empty() ? "" : (name + " ").c_str());
  return kWrongUsage;
}

}  // namespace perilune::cli

int main(int argc, char** argv) {
  using namespace perilune::cli;
  const std::vector<std::string> words(argv, argv + argc);
  if (words.size() < 2) {
    std::fprintf(stderr,
                 "usage: perilune FILE [ARGS]\n       perilune COMMAND [OPTIONS]\n"
                 "Try 'perilune --help'.\n");
    return kWrongUsage;
  }
  const std::string& first = words[1];
  if (first == "help" && words.size() > 2) {
    if (find_command(words[2]) == nullptr)
      return wrong_usage("", "there is no command '" + words[2] + "'");
    print_help(words[2]);
    return EXIT_SUCCESS;
  }
  if (first == "--help" || first == "-h" || first == "help") return print_general_help();
  if (first == "--version") {
    std::printf("perilune %s (Lua 5.4)\n", PERILUNE_VERSION);
    return EXIT_SUCCESS;
  }
  const Command* const command = find_command(first);
  if (command == nullptr) return run_command({words, 1, true});  // the short form
  if (words.size() > 2 && (words[2] == "--help" || words[2] == "-h")) {
    print_help(first);
    return EXIT_SUCCESS;
  }
  return command->run({words, 2});
}
