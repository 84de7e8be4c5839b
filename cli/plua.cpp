// plua: stands in for the standalone interpreter of Lua 5.4 (manual, §7). Programs have the full
// authority of the process.
#include <optional>
#include <string>
#include <vector>

#include "cli/interactive.h"
#include "cli/session.h"
#include "stdlib/host/system_host.h"
#include "stdlib/load.h"
#include "vm/isolate.h"

namespace perilune::cli {

namespace {

// As the command was called: messages begin with it.
const char* program_name = "plua";
constexpr const char* kVersion =
    "Lua 5.4.8  Perilune " PERILUNE_VERSION ", for the language by Lua.org, PUC-Rio";

using Words = std::vector<std::string>;

struct Options {
  std::size_t script = 0;  // its place in the words; their number: there is none
  bool interactive = false;
  bool version = false;
  bool ignore_environment = false;
  bool execute = false;  // there is a -e
  tier::Options jit = default_jit_options();
};

// The place of the first word that is wrong, or nothing.
std::optional<std::size_t> parse_options(const Words& words, Options& options) {
  std::size_t i = 1;
  for (; i < words.size() && words[i].substr(0, 1) == "-"; ++i) {
    const std::string& word = words[i];
    const bool long_form = word.size() > 2;
    switch (word.size() == 1 ? '\0' : word[1]) {
      case '\0':
        options.script = i;
        return std::nullopt;
      case '-':
        if (long_form) {
          std::string problem;
          if (!apply_jit_option(word, &options.jit, &problem) || !problem.empty()) return i;
          break;
        }
        options.script = i + 1;
        return std::nullopt;
      case 'E':
        if (long_form) return i;
        options.ignore_environment = true;
        break;
      case 'i':
        if (long_form) return i;
        options.interactive = options.version = true;
        break;
      case 'v':
        if (long_form) return i;
        options.version = true;
        break;
      case 'W':
        if (long_form) return i;
        break;
      case 'e':
        options.execute = true;
        [[fallthrough]];
      case 'l':
        if (!long_form) {
          if (i + 1 == words.size() || words[i + 1].substr(0, 1) == "-") return i;
          ++i;
        }
        break;
      default:
        return i;
    }
  }
  options.script = i;
  return std::nullopt;
}

void report_bad_option(const std::string& word) {
  const bool needs_argument = word[1] == 'e' || word[1] == 'l';
  std::fprintf(stderr,
               needs_argument ? "%s: '%s' needs argument\n" : "%s: unrecognized option '%s'\n",
               program_name, word.c_str());
  std::fprintf(stderr,
               "usage: %s [options] [script [args]]\n"
               "Available options are:\n"
               "  -e stat   execute string 'stat'\n"
               "  -i        enter interactive mode after executing 'script'\n"
               "  -l mod    require library 'mod' into global 'mod'\n"
               "  -l g=mod  require library 'mod' into global 'g'\n"
               "  -v        show version information\n"
               "  -E        ignore environment variables\n"
               "  -W        turn warnings on\n"
               "  --        stop handling options\n"
               "  -         stop handling options and execute stdin\n",
               program_name);
}

void print_version(State* L) {
  HostFile& output = host_of(L).standard_stream(StandardStream::Output);
  output.write(kVersion);
  output.write("\n");
  output.flush();
}

// Reports the message on top unless all went well.
bool checked(State* L, bool success) {
  if (!success) report_message(L, program_name);
  return success;
}

// Calls what was loaded, without arguments or results.
bool run_loaded(State* L, bool loaded) {
  return checked(L, loaded && call_program(L, 0, 0));
}

bool run_text(State* L, const std::string& text, const std::string& chunk_name) {
  return run_loaded(L, stdlib::load_buffer(L, text, chunk_name, "bt"));
}

bool run_file(State* L, const char* path) {
  return run_loaded(L, stdlib::load_file(L, path, "bt"));
}

// LUA_INIT: a program, or "@" and a file's name.
bool run_init(State* L) {
  for (const char* name : {"LUA_INIT_5_4", "LUA_INIT"}) {
    const auto result = host_of(L).environment(name);
    const auto* const value = std::get_if<std::optional<std::string>>(&result);
    if (value == nullptr || !*value) continue;
    const std::string& text = **value;
    if (text.substr(0, 1) == "@") return run_file(L, text.c_str() + 1);
    return run_text(L, text, std::string("=") + name);
  }
  return true;
}

// -l mod, -l g=mod; a mod's global is without what follows a hyphen, its version
bool require_into_global(State* L, const std::string& option) {
  const std::size_t equals = option.find('=');
  const std::string global =
      option.substr(0, equals == std::string::npos ? option.find('-') : equals);
  const std::string module = equals == std::string::npos ? option : option.substr(equals + 1);
  push(L, raw_get(L, globals(L), "require"));
  push_string(L, module);
  if (!checked(L, call_program(L, 1, 1))) return false;
  set_index_may_call(L, Value::of(globals(L)), Value::of(new_string(L, global)), L->top[-1]);
  --L->top;
  return true;
}

// The options that do something, in their order.
bool run_options(State* L, const Words& words, const Options& options) {
  for (std::size_t i = 1; i < options.script && i < words.size(); ++i) {
    const char letter = words[i].size() > 1 ? words[i][1] : '\0';
    if (letter == 'W') L->isolate->warnings_on = true;
    if (letter != 'e' && letter != 'l') continue;
    const std::string value = words[i].size() > 2 ? words[i].substr(2) : words[++i];
    if (!(letter == 'e' ? run_text(L, value, "=(command line)") : require_into_global(L, value)))
      return false;
  }
  return true;
}

bool run_script(State* L, const Words& words, std::size_t script) {
  const bool standard_input = words[script] == "-" && words[script - 1] != "--";
  if (!checked(L, stdlib::load_file(L, standard_input ? nullptr : words[script].c_str(), "bt")))
    return false;
  const int arguments = push_script_arguments(L);
  return checked(L, call_program(L, arguments, 0));
}

bool run_program(State* L, const Words& words, const Options& options) {
  if (options.version) print_version(L);
  set_arg_table(L, words, options.script);
  if (!options.ignore_environment && !run_init(L)) return false;
  if (!run_options(L, words, options)) return false;
  const bool has_script = options.script < words.size();
  if (has_script && !run_script(L, words, options.script)) return false;
  if (options.interactive) {
    run_interactive(L);
  } else if (!has_script && !options.execute && !options.version) {
    if (host_of(L).is_terminal(StandardStream::Input)) {
      print_version(L);
      run_interactive(L);
    } else {
      run_file(L, nullptr);  // as in lua5.4, its failure is not the command's
    }
  }
  return true;
}

}  // namespace

}  // namespace perilune::cli

int main(int argc, char** argv) {
  using namespace perilune;
  cli::Words words(argv, argv + argc);
  if (words.empty()) words.push_back(cli::program_name);
  if (!words[0].empty()) cli::program_name = argv[0];
  cli::Options options;
  if (const std::optional<std::size_t> wrong = cli::parse_options(words, options)) {
    cli::report_bad_option(words[*wrong]);
    return EXIT_FAILURE;
  }
  cli::end_process(
      cli::run_in_isolate(stdlib::make_system_host(Policy::everything()), cli::program_name,
                          !options.ignore_environment, options.jit,
                          [&](State* L) { return cli::run_program(L, words, options); }));
}
