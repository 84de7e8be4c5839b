// perilune verify, dis and asm.
#include <cstdlib>

#include "cli/commands.h"
#include "cli/files.h"
#include "cli/options.h"
#include "cli/session.h"
#include "stdlib/host/system_host.h"
#include "vm/bytecode/assembler.h"
#include "vm/bytecode/disassembler.h"
#include "vm/bytecode/verifier.h"
#include "vm/bytecode/writer.h"

namespace perilune::cli {

namespace {

void print(Host& host, std::string_view text) {
  host.standard_stream(StandardStream::Output).write(text);
}

bool verify_file(Host& host, const std::string& path) {
  const std::optional<std::string> bytes = read_file(host, path);
  if (!bytes) return false;
  const auto program = decode_program(*bytes);
  const std::string* const problem = std::get_if<std::string>(&program);
  if (problem != nullptr) print(host, path + ": " + *problem + "\n");
  return problem == nullptr;
}

// A program's modules for people, each under its name if there are several; or as `asm` reads them,
// one after the other.
std::string listing(const bytecode::Program& program, std::string_view source, bool assembly) {
  std::string text;
  for (const bytecode::Module& module : program.modules) {
    if (program.modules.size() > 1)
      text += "; module " + (module.name.empty() ? "(main)" : module.name) + "\n";
    text += assembly ? bytecode::to_assembly(module)
                     : bytecode::disassemble(module, {.source_text = source});
  }
  return text;
}

}  // namespace

int verify_command(const CommandLine& line) {
  const auto options = parse_file_options("verify", line, {.many = true});
  if (!options) return kWrongUsage;
  const auto host = stdlib::make_system_host(Policy::everything());
  bool all_good = true;
  for (const std::string& path : options->files) all_good &= verify_file(*host, path);
  return all_good ? EXIT_SUCCESS : EXIT_FAILURE;
}

int dis_command(const CommandLine& line) {
  const auto options = parse_file_options("dis", line, {.assembly = true});
  if (!options) return kWrongUsage;
  const auto host = stdlib::make_system_host(Policy::everything());
  const std::string& path = options->files.front();
  const std::optional<std::string> bytes = read_file(*host, path);
  if (!bytes) return EXIT_FAILURE;
  bytecode::Program program;
  std::string_view source;
  if (is_program_file(*bytes)) {
    auto decoded = decode_program(*bytes);
    if (const auto* const problem = std::get_if<std::string>(&decoded)) {
      report_message(*host, kPerilune, path + ": " + *problem);
      return EXIT_FAILURE;
    }
    program = std::move(std::get<bytecode::Program>(decoded));
  } else {
    auto module = compile_file(*host, path, *bytes);
    if (!module) return EXIT_FAILURE;
    program.modules.push_back(std::move(*module));
    source = *bytes;
  }
  print(*host, listing(program, source, options->assembly));
  return EXIT_SUCCESS;
}

int asm_command(const CommandLine& line) {
  const auto options = parse_file_options("asm", line, {.output = true});
  if (!options) return kWrongUsage;
  const auto host = stdlib::make_system_host(Policy::everything());
  const std::string& path = options->files.front();
  const std::optional<std::string> text = read_file(*host, path);
  if (!text) return EXIT_FAILURE;
  auto result = bytecode::assemble(*text);
  if (const auto* const error = std::get_if<bytecode::AssemblyError>(&result)) {
    report_message(*host, kPerilune,
                   path + ":" + std::to_string(error->line) + ": " + error->message);
    return EXIT_FAILURE;
  }
  bytecode::Program program;
  program.modules.push_back(std::move(std::get<bytecode::Module>(result)));
  if (const auto problem = bytecode::verify(program)) {
    report_message(*host, kPerilune, path + ": " + problem->describe());
    return EXIT_FAILURE;
  }
  const std::string output = options->output.value_or(with_extension(path, ".plb"));
  return write_file(*host, output, bytecode::write(program, false)) ? EXIT_SUCCESS : EXIT_FAILURE;
}

}  // namespace perilune::cli
