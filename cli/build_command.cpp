// perilune build: a program and the modules that it requires by literal names become one file.
#include <algorithm>
#include <cstdlib>
#include <utility>
#include <vector>

#include "cli/commands.h"
#include "cli/files.h"
#include "cli/options.h"
#include "cli/session.h"
#include "stdlib/host/system_host.h"
#include "vm/bytecode/verifier.h"
#include "vm/bytecode/writer.h"

namespace perilune::cli {

namespace {

using bytecode::Constant;
using bytecode::Instruction;
using bytecode::Module;
using bytecode::Opcode;
using bytecode::Prototype;

// What every program finds loaded.
constexpr std::string_view kStandardLibraries[] = {"_G", "coroutine", "debug",  "io",    "math",
                                                   "os", "package",   "string", "table", "utf8"};

const std::string* string_constant(const Module& module, const Prototype& function, int number) {
  const Constant& constant = function.constants[static_cast<std::size_t>(number)];
  if (constant.kind != Constant::Kind::String) return nullptr;
  return &module.strings[constant.string];
}

// The name that the three instructions from `i` on require, or null:
//   GETTABUP f, _ENV, "require";  LOADK f+1, name;  CALL or TAILCALL f with one argument
const std::string* required_at(const Module& module, const Prototype& function, std::size_t i) {
  if (i + 2 >= function.code.size()) return nullptr;
  const Instruction& get = function.code[i];
  const Instruction& load = function.code[i + 1];
  const Instruction& call = function.code[i + 2];
  if (get.op != Opcode::GETTABUP || load.op != Opcode::LOADK || load.a != get.a + 1) return nullptr;
  if (call.op != Opcode::CALL && call.op != Opcode::TAILCALL) return nullptr;
  constexpr int kOneArgument = 2;  // the count includes the function
  if (call.a != get.a || call.b != kOneArgument) return nullptr;
  const std::string* const function_name = string_constant(module, function, get.d);
  if (function_name == nullptr || *function_name != "require") return nullptr;
  return string_constant(module, function, load.d);
}

std::vector<std::string> required_names(const Module& module) {
  std::vector<std::string> names;
  for (const Prototype& function : module.prototypes)
    for (std::size_t i = 0; i < function.code.size(); ++i)
      if (const std::string* const name = required_at(module, function, i)) names.push_back(*name);
  return names;
}

class Builder {
 public:
  Builder(Host& host, const std::string& main) : host_(host), main_(main) {
    const std::size_t slash = main.rfind('/');
    if (slash != std::string::npos) folder_ = main.substr(0, slash + 1);
  }

  // Compiles the program and, as long as there are new names, what it requires. False after an
  // error message.
  bool build() {
    if (!add("", main_)) return false;
    for (std::size_t i = 0; i < program_.modules.size(); ++i) {
      for (const std::string& name : required_names(program_.modules[i])) {
        if (!is_new(name)) continue;
        const std::string path = find(name);
        if (path.empty())
          report_message(host_, kPerilune,
                         "note: module '" + name + "' is not beside the program and not bundled");
        else if (!add(name, path))
          return false;
      }
    }
    return true;
  }

  const bytecode::Program& program() const { return program_; }

 private:
  bool add(const std::string& name, const std::string& path) {
    const std::optional<std::string> bytes = read_file(host_, path);
    if (!bytes) return false;
    std::optional<Module> module = compile_file(host_, path, *bytes);
    if (!module) return false;
    module->name = name;
    program_.modules.push_back(std::move(*module));
    return true;
  }

  // Is this the first time that somebody asks for a module which every program does not have?
  bool is_new(const std::string& name) {
    if (std::count(std::begin(kStandardLibraries), std::end(kStandardLibraries), name) > 0)
      return false;
    if (std::count(asked_.begin(), asked_.end(), name) > 0) return false;
    asked_.push_back(name);
    return true;
  }

  // The file of module a.b beside the program: a/b.lua or a/b/init.lua; empty if there is none.
  std::string find(const std::string& name) {
    std::string stem = folder_ + name;
    std::replace(stem.begin() + static_cast<std::ptrdiff_t>(folder_.size()), stem.end(), '.', '/');
    for (const char* const suffix : {".lua", "/init.lua"})
      if (!host_.check_module(stem + suffix)) return stem + suffix;
    return {};
  }

  Host& host_;
  const std::string main_;
  std::string folder_;  // of the program, with the slash; empty for the working folder
  bytecode::Program program_;
  std::vector<std::string> asked_;
};

}  // namespace

int build_command(const CommandLine& line) {
  const auto options = parse_file_options("build", line, {.output = true, .strip = true});
  if (!options) return kWrongUsage;
  const auto host = stdlib::make_system_host(Policy::everything());
  const std::string& path = options->files.front();
  Builder builder(*host, path);
  if (!builder.build()) return EXIT_FAILURE;
  if (const auto problem = bytecode::verify(builder.program())) {
    report_message(*host, kPerilune, "the compiler made a wrong program: " + problem->describe());
    return EXIT_FAILURE;
  }
  const std::string output = options->output.value_or(with_extension(path, ".plb"));
  return write_file(*host, output, bytecode::write(builder.program(), options->strip))
             ? EXIT_SUCCESS
             : EXIT_FAILURE;
}

}  // namespace perilune::cli
