// A program's run in an isolate of its own, as the commands do it: errors become messages with a
// traceback on standard error, and SIGINT stops the program.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "cli/jit_options.h"
#include "vm/host.h"
#include "vm/native.h"

namespace perilune::cli {

// Makes an isolate with the standard libraries and runs `body` in it as a native function, at the
// bottom of the stack. Reports the error that it raises, if any, as `name`'s. The result is the
// exit code: 0 if the body returned true, else 1. Without `use_environment`, LUA_PATH and the like
// are ignored.
int run_in_isolate(std::unique_ptr<Host> host, const char* name, bool use_environment,
                   const tier::Options& jit, const std::function<bool(State*)>& body);

// Ends the process. Without destructors of libraries: the compile thread may be inside of one, and
// nobody should wait for it.
[[noreturn]] void end_process(int exit_code);

// Calls the function with its arguments, which are the topmost values; its results replace them.
// On an error, the message with a traceback is the only result, and the result is false. SIGINT
// stops the call.
bool call_program(State* L, int arguments, int results);

// Pops a message and writes it to standard error, after "name: " if there is a name.
void report_message(State* L, const char* name);
// The same for whoever has no isolate.
void report_message(Host& host, const char* name, std::string_view message);

// Sets the global table `arg`: words[script] becomes arg[0]; with script == words.size() (there is
// none) words[0] does.
void set_arg_table(State* L, const std::vector<std::string>& words, std::size_t script);

// Pushes arg[1], ..., arg[#arg] and returns their number. Raises when `arg` is no table any more.
int push_script_arguments(State* L);

}  // namespace perilune::cli
