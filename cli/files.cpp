#include "cli/files.h"

#include <span>
#include <utility>

#include "cli/commands.h"
#include "cli/session.h"
#include "cli/source_excerpt.h"
#include "compiler/compile.h"
#include "vm/bytecode/chunk.h"
#include "vm/bytecode/reader.h"
#include "vm/bytecode/verifier.h"

namespace perilune::cli {

namespace {

void report(Host& host, const char* what, const std::string& path, const HostError& error) {
  report_message(host, kPerilune,
                 std::string("cannot ") + what + " " + path + ": " + error.message);
}

}  // namespace

std::optional<std::string> read_file(Host& host, const std::string& path) {
  const auto read = [&](HostFile& file) -> std::optional<std::string> {
    HostResult<std::string> bytes = read_all(file);
    if (std::string* const text = std::get_if<std::string>(&bytes)) return std::move(*text);
    report(host, "read", path, std::get<HostError>(bytes));
    return std::nullopt;
  };
  if (path == "-") return read(host.standard_stream(StandardStream::Input));
  const OpenResult file = host.open(path, "rb");
  if (const HostError* const error = std::get_if<HostError>(&file)) {
    report(host, "open", path, *error);
    return std::nullopt;
  }
  return read(*std::get<0>(file));
}

bool write_file(Host& host, const std::string& path, std::string_view bytes) {
  const OpenResult opened = host.open(path, "wb");
  if (const HostError* const error = std::get_if<HostError>(&opened)) {
    report(host, "open", path, *error);
    return false;
  }
  HostFile& file = *std::get<0>(opened);
  HostStatus status = file.write(bytes);
  if (!status) {
    auto closed = file.close();
    if (HostError* const error = std::get_if<HostError>(&closed)) status = std::move(*error);
  }
  if (status) report(host, "write", path, *status);
  return !status;
}

bool is_program_file(std::string_view bytes) {
  return !bytes.empty() && bytes.front() == bytecode::kFirstByte;
}

std::variant<bytecode::Program, std::string> decode_program(std::string_view bytes) {
  const auto contents = bytecode::program_in(bytes);
  if (const auto* const bad = std::get_if<bytecode::BadChunk>(&contents)) return bad->message;
  bytes = std::get<std::string_view>(contents);
  auto result = bytecode::read({reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()});
  if (const auto* const problem = std::get_if<bytecode::Problem>(&result))
    return problem->describe();
  bytecode::Program& program = std::get<bytecode::Program>(result);
  if (const auto problem = bytecode::verify(program)) return problem->describe();
  return std::move(program);
}

std::optional<bytecode::Module> compile_file(Host& host, const std::string& path,
                                             std::string_view bytes) {
  const std::string chunk_name = path == "-" ? "=stdin" : "@" + path;
  compiler::Options options;
  options.chunk_name = chunk_name;
  auto result = compiler::compile(compiler::skip_shebang(bytes), options);
  if (auto* const module = std::get_if<bytecode::Module>(&result)) return std::move(*module);
  report_message(host, kPerilune, std::get<compiler::Diagnostic>(result).message);
  if (path != "-") show_syntax_error(host, path);
  return std::nullopt;
}

std::string with_extension(const std::string& path, std::string_view extension) {
  const std::size_t slash = path.rfind('/');
  const std::size_t name = slash == std::string::npos ? 0 : slash + 1;
  const std::size_t dot = path.rfind('.');
  const bool has_extension = dot != std::string::npos && dot > name;
  return path.substr(0, has_extension ? dot : path.size()).append(extension);
}

}  // namespace perilune::cli
