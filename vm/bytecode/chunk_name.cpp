#include "vm/bytecode/chunk_name.h"

#include <cstddef>

#include "vm/bytecode/reader.h"

namespace perilune::bytecode {

std::string display_name(std::string_view source) {
  constexpr std::size_t kLongest = 59;
  constexpr std::string_view kEllipsis = "...";
  constexpr std::string_view kQuoteOpen = "[string \"";
  constexpr std::string_view kQuoteClose = "\"]";
  constexpr std::size_t kLongestQuote =
      kLongest - kQuoteOpen.size() - kEllipsis.size() - kQuoteClose.size();

  source = source.substr(0, source.find('\0'));  // C strings in Lua's interface
  if (source.starts_with('=')) return std::string(source.substr(1, kLongest));
  if (source.starts_with('@')) {
    source.remove_prefix(1);
    if (source.size() <= kLongest) return std::string(source);
    std::string name(kEllipsis);
    return name += source.substr(source.size() - (kLongest - kEllipsis.size()));
  }
  const std::string_view line = source.substr(0, source.find('\n'));
  std::string name(kQuoteOpen);
  if (line.size() == source.size() && line.size() < kLongestQuote) {
    name += line;
  } else {
    name += line.substr(0, kLongestQuote);
    name += kEllipsis;
  }
  return name += kQuoteClose;
}

std::string_view binary_name(std::string_view source) {
  source = source.substr(0, source.find('\0'));
  if (source.starts_with(kFirstByte)) return "binary string";
  if (source.starts_with('=') || source.starts_with('@')) source.remove_prefix(1);
  return source;
}

}  // namespace perilune::bytecode
