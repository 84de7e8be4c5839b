// perilune run and perilune repl.
#include <cstdlib>
#include <optional>
#include <utility>
#include <vector>

#include "cli/commands.h"
#include "cli/interactive.h"
#include "cli/session.h"
#include "cli/source_excerpt.h"
#include "stdlib/host/system_host.h"
#include "stdlib/load.h"

namespace perilune::cli {

namespace {

constexpr std::string_view kAllow = "--allow-";
constexpr std::string_view kDeny = "--deny-";

std::optional<Capability> capability_named(std::string_view spelling) {
  for (std::size_t i = 0; i < kCapabilityCount; ++i)
    if (kCapabilities[i].spelling == spelling) return static_cast<Capability>(i);
  return std::nullopt;
}

// Applies an option like --allow-read; false when it is none.
bool apply_policy_option(std::string_view option, Policy& policy) {
  if (option == "--allow-all") {
    policy.grant_all();
    return true;
  }
  for (const std::string_view prefix : {kAllow, kDeny}) {
    if (option.substr(0, prefix.size()) != prefix) continue;
    const auto capability = capability_named(option.substr(prefix.size()));
    if (!capability) return false;
    prefix == kAllow ? policy.grant(*capability) : policy.deny(*capability);
    return true;
  }
  return false;
}

// The number of words that are options, or nothing after an error message.
std::optional<std::size_t> parse_options(std::string_view command,
                                         std::span<const std::string> words, Policy& policy,
                                         tier::Options& jit) {
  std::size_t count = 0;
  for (; count < words.size(); ++count) {
    const std::string& word = words[count];
    if (word == "--") return count + 1;
    if (word == "-" || word.substr(0, 1) != "-") break;
    if (apply_policy_option(word, policy)) continue;
    std::string problem;
    if (apply_jit_option(word, &jit, &problem)) {
      if (problem.empty()) continue;
      wrong_usage(command, "'" + word + "': " + problem);
      return std::nullopt;
    }
    Policy ignored = Policy::nothing();
    const bool has_value = apply_policy_option(word.substr(0, word.find('=')), ignored);
    if (has_value) {
      wrong_usage(command, "'" + word + "': a capability is granted as a whole, without a value");
    } else if (word == "-e") {
      wrong_usage(command, "'-e' is an option of plua; a program on standard input is '-'");
    } else {
      wrong_usage(command, "unknown option '" + word + "'");
    }
    return std::nullopt;
  }
  return count;
}

std::string folder_of(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  if (slash == std::string::npos) return ".";
  return slash == 0 ? "/" : path.substr(0, slash);
}

// require looks beside the program first.
void put_first_on_path(State* L, const std::string& folder) {
  Table* const package = raw_get(L, loaded_modules(L), "package").table();
  const std::string_view path = raw_get(L, package, "path").string()->view();
  push_format(L, "%s/?.lua;%s/?/init.lua;%S", folder.c_str(), folder.c_str(), &path);
  raw_set(L, package, "path", L->top[-1]);
  --L->top;
}

bool run_program(State* L, const CommandLine& line, std::size_t script, bool standard_input) {
  const std::string& path = line.all[script];
  put_first_on_path(L, standard_input ? "." : folder_of(path));
  set_arg_table(L, {line.all.begin(), line.all.end()}, script);
  const bool loaded = standard_input ? stdlib::load_file(L, nullptr, "bt")
                                     : stdlib::load_module_file(L, path.c_str());
  if (!loaded) {
    report_message(L, kPerilune);
    if (!standard_input) show_syntax_error(host_of(L), path);
    return false;
  }
  const int arguments = push_script_arguments(L);
  if (call_program(L, arguments, 0)) return true;
  report_message(L, kPerilune);
  return false;
}

// The program's own modules may be read.
std::unique_ptr<Host> host_for(Policy policy, const std::string& folder) {
  std::unique_ptr<Host> host = stdlib::make_system_host(std::move(policy));
  host->policy().set_module_folder(host->real_path(folder).value_or(""));
  return host;
}

}  // namespace

int run_command(const CommandLine& line) {
  Policy policy = Policy::nothing();
  tier::Options jit = default_jit_options();
  const std::optional<std::size_t> options = parse_options("run", line.words(), policy, jit);
  if (!options) return kWrongUsage;
  const std::size_t script = line.first + *options;
  if (script == line.all.size()) return wrong_usage("run", "which file?");
  const bool standard_input = line.all[script] == "-" && line.all[script - 1] != "--";
  const std::string folder = standard_input ? "." : folder_of(line.all[script]);
  std::unique_ptr<Host> host = host_for(std::move(policy), folder);
  if (host->policy().module_folder().empty()) {
    report_message(*host, kPerilune,
                   "cannot open " + line.all[script] + ": there is no folder " + folder);
    return EXIT_FAILURE;
  }
  // A bare word was perhaps meant to be a command.
  if (line.short_form && line.all[script].find_first_of("./-") == std::string::npos &&
      !host->real_path(line.all[script])) {
    report_message(*host, kPerilune,
                   "there is neither a file nor a command '" + line.all[script] +
                       "' ('perilune --help' lists the commands)");
    return EXIT_FAILURE;
  }
  end_process(run_in_isolate(std::move(host), kPerilune, true, jit, [&](State* L) {
    return run_program(L, line, script, standard_input);
  }));
}

int repl_command(const CommandLine& line) {
  Policy policy = Policy::nothing();
  tier::Options jit = default_jit_options();
  const std::optional<std::size_t> options = parse_options("repl", line.words(), policy, jit);
  if (!options) return kWrongUsage;
  if (line.first + *options < line.all.size())
    return wrong_usage("repl", "'" + line.all[line.first + *options] + "' is one word too many");
  return run_in_isolate(host_for(std::move(policy), "."), kPerilune, true, jit, [&](State* L) {
    host_of(L)
        .standard_stream(StandardStream::Output)
        .write("Perilune " PERILUNE_VERSION " (Lua 5.4)\n");
    set_arg_table(L, {line.all.begin(), line.all.end()}, 0);
    run_interactive(L);
    return true;
  });
}

}  // namespace perilune::cli
