// Source text into tokens.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "compiler/context.h"
#include "compiler/token.h"

namespace perilune::compiler {

class Lexer {
 public:
  // Copies the source: the scanner needs a byte behind it that it may look at.
  Lexer(Context& context, std::string_view source);

  const Token& current() const { return current_; }
  TokenKind kind() const { return current_.kind; }

  // Goes on to the next token.
  void advance() {
    last_line_ = current_.line;
    if (has_ahead_) {
      current_ = ahead_;
      has_ahead_ = false;
    } else {
      scan(current_);
    }
  }

  // The kind of the token after the current one.
  TokenKind peek() {
    if (!has_ahead_) scan(ahead_);
    has_ahead_ = true;
    return ahead_.kind;
  }

  // The line where the current token ends, and where the one before it ended.
  std::uint32_t line() const { return current_.line; }
  std::uint32_t last_line() const { return last_line_; }

  // A syntax error at the current token, which the message names.
  [[noreturn]] void fail_near(const std::string& message);
  // An error about what the program means, which names no token.
  [[noreturn]] void fail_here(const std::string& message);

 private:
  using Byte = unsigned char;

  void scan(Token& token);
  void finish(Token& token, TokenKind kind, const Byte* end);
  void scan_numeral(Token& token);
  void skip_comment();

  // string_literal.cpp. The cursor stands behind the opening delimiter.
  void scan_short_string(Token& token, Byte delimiter);
  void scan_long_string(Token& token, std::size_t level);
  void scan_escape();
  void scan_utf8_escape(const Byte* escape);
  void skip_long_comment(std::size_t level);
  const Byte* find_long_end(std::size_t level, std::uint32_t start_line, const char* what);
  void scan_line_end();

  [[noreturn]] void fail_scanning(const std::string& message, std::string_view near);
  [[noreturn]] void fail_escape(const std::string& message, const Byte* escape);
  std::string near_text(const Token& token) const;

  Context& context_;
  std::unique_ptr<Byte[]> buffer_;
  const Byte* end_;     // of the source, where buffer_ holds a zero byte
  const Byte* cursor_;  // behind the last token
  const Byte* begin_;   // of the token at hand
  std::uint32_t line_ = 1;
  std::uint32_t last_line_ = 1;
  Token current_;
  Token ahead_;
  bool has_ahead_ = false;
  std::string literal_;  // the bytes of a short string so far, where it has escapes
};

}  // namespace perilune::compiler
