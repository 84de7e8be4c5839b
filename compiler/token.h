// The words of the language.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace perilune::compiler {

enum class TokenKind : std::uint8_t {
#define TOKEN(kind, spelling) kind,
#include "compiler/tokens.def"
#undef TOKEN
};

struct Token {
  TokenKind kind = TokenKind::EndOfFile;
  std::uint32_t line = 1;  // where the token ends: a string may take several lines
  union {
    std::uint32_t string = 0;  // Name, String: number in Module::strings
    std::int64_t integer;      // Integer
    double number;             // Float
  };
  std::size_t begin = 0;  // its bytes in the source
  std::size_t end = 0;
};

// A token kind as messages show it, with quotes: "'while'", "<name>".
constexpr std::string_view spelling(TokenKind kind) {
  constexpr std::string_view kSpellings[] = {
#define TOKEN(kind, spelling) spelling,
#include "compiler/tokens.def"
#undef TOKEN
  };
  return kSpellings[static_cast<std::size_t>(kind)];
}

// A piece of the source as messages show it.
inline std::string quoted(std::string_view text) {
  std::string result(1, '\'');
  result += text;
  result += '\'';
  return result;
}

}  // namespace perilune::compiler
