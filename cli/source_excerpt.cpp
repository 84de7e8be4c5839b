#include "cli/source_excerpt.h"

#include <string_view>

#include "cli/terminal.h"
#include "compiler/compile.h"

namespace perilune::cli {

namespace {

std::string_view line_of(std::string_view source, std::uint32_t number) {
  for (; number > 1; --number) {
    const std::size_t newline = source.find('\n');
    if (newline == std::string_view::npos) return {};
    source.remove_prefix(newline + 1);
  }
  return source.substr(0, source.find_first_of("\r\n"));
}

// What stands below `line` before the caret: as wide as the line, for the terminal's tabs and for
// bytes that continue a UTF-8 character.
std::string indentation(std::string_view line, std::size_t bytes) {
  std::string result;
  for (const char c : line.substr(0, bytes)) {
    const bool continues = (static_cast<unsigned char>(c) & 0xc0) == 0x80;
    if (!continues) result += c == '\t' ? '\t' : ' ';
  }
  return result;
}

}  // namespace

void show_syntax_error(Host& host, const std::string& path) {
  if (!host.is_terminal(StandardStream::Error)) return;
  const OpenResult file = host.open_module(path);
  if (!std::holds_alternative<std::unique_ptr<HostFile>>(file)) return;
  const HostResult<std::string> bytes = read_all(*std::get<0>(file));
  if (!std::holds_alternative<std::string>(bytes)) return;

  const std::string_view source = compiler::skip_shebang(std::get<std::string>(bytes));
  const auto result = compiler::compile(source, {});
  const auto* const diagnostic = std::get_if<compiler::Diagnostic>(&result);
  if (diagnostic == nullptr || diagnostic->line == 0 || diagnostic->column == 0) return;

  const std::string_view line = line_of(source, diagnostic->line);
  const std::string number = std::to_string(diagnostic->line);
  const Style style = style_for(host, StandardStream::Error);
  std::string text = "  " + number + " | ";
  text.append(line).append("\n").append(number.size() + 2, ' ').append(" | ");
  text.append(indentation(line, diagnostic->column - 1));
  text.append(style.caret).append("^").append(style.plain).append("\n");
  host.standard_stream(StandardStream::Error).write(text);
}

}  // namespace perilune::cli
