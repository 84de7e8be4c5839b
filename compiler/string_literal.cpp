// The scanner's strings and long comments.
#include <algorithm>
#include <cstring>

#include "compiler/lexer.h"

namespace perilune::compiler {
namespace {

std::string_view view(const unsigned char* begin, const unsigned char* end) {
  return {reinterpret_cast<const char*>(begin), static_cast<std::size_t>(end - begin)};
}

bool is_line_end(unsigned char c) {
  return c == '\n' || c == '\r';
}

bool is_digit(unsigned char c) {
  return c >= '0' && c <= '9';
}

bool is_space(unsigned char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

int hex_value(unsigned char c) {
  if (is_digit(c)) return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

// The original UTF-8, which reaches up to six bytes and 31 bits.
void append_utf8(std::string& text, std::uint32_t code) {
  if (code < 0x80) {
    text += static_cast<char>(code);
    return;
  }
  char bytes[6];
  int count = 0;
  std::uint32_t lead_limit = 0x3f;  // what fits into the lead byte beside `count` more
  while (code > lead_limit) {
    bytes[count++] = static_cast<char>(0x80 | (code & 0x3f));
    code >>= 6;
    lead_limit >>= 1;
  }
  bytes[count++] = static_cast<char>((~lead_limit << 1 | code) & 0xff);
  while (count > 0) text += bytes[--count];
}

}  // namespace

// The cursor stands at a line end; "\r\n" and "\n\r" are one.
void Lexer::scan_line_end() {
  const Byte first = *cursor_++;
  if (cursor_ < end_ && is_line_end(*cursor_) && *cursor_ != first) ++cursor_;
  ++line_;
}

void Lexer::scan_short_string(Token& token, Byte delimiter) {
  literal_.clear();
  const Byte* run = cursor_;  // bytes from here on stand for themselves
  for (;;) {
    const Byte byte = *cursor_;
    if (byte == delimiter) break;
    if (byte == '\\') {
      literal_.append(view(run, cursor_));
      scan_escape();
      run = cursor_;
    } else if (is_line_end(byte)) {
      literal_.append(view(run, cursor_));
      fail_escape("unfinished string", cursor_);
    } else if (cursor_ == end_) {
      fail_scanning("unfinished string", {});
    } else {
      ++cursor_;
    }
  }
  std::string_view text = view(run, cursor_);
  if (run != begin_ + 1) text = literal_.append(text);
  token.string = context_.intern(text);
  ++cursor_;
  finish(token, TokenKind::String, cursor_);
}

// The cursor stands at the backslash.
void Lexer::scan_escape() {
  const Byte* escape = cursor_;
  ++cursor_;
  // Shows the escape up to the byte that is wrong, unless the source ends there.
  const auto fail_at_cursor = [&](const char* message) {
    if (cursor_ < end_) ++cursor_;
    fail_escape(message, escape);
  };
  if (cursor_ == end_) return;  // the string will be found unfinished
  const Byte byte = *cursor_;
  constexpr std::string_view kLetters = "abfnrtv\\\"'";
  constexpr std::string_view kMeanings = "\a\b\f\n\r\t\v\\\"'";
  if (const auto letter = kLetters.find(static_cast<char>(byte));
      letter != std::string_view::npos) {
    literal_ += kMeanings[letter];
    ++cursor_;
  } else if (is_line_end(byte)) {
    literal_ += '\n';
    scan_line_end();
  } else if (is_digit(byte)) {
    int value = 0;
    for (int i = 0; i < 3 && is_digit(*cursor_); ++i) value = value * 10 + (*cursor_++ - '0');
    if (value > 255) fail_at_cursor("decimal escape too large");
    literal_ += static_cast<char>(value);
  } else if (byte == 'x') {
    int value = 0;
    for (int i = 0; i < 2; ++i) {
      ++cursor_;
      const int digit = hex_value(*cursor_);
      if (digit < 0) fail_at_cursor("hexadecimal digit expected");
      value = value * 16 + digit;
    }
    ++cursor_;
    literal_ += static_cast<char>(value);
  } else if (byte == 'z') {
    ++cursor_;
    while (cursor_ < end_ && is_space(*cursor_)) {
      if (is_line_end(*cursor_)) {
        scan_line_end();
      } else {
        ++cursor_;
      }
    }
  } else if (byte == 'u') {
    scan_utf8_escape(escape);
  } else {
    fail_at_cursor("invalid escape sequence");
  }
}

// The cursor stands at the u of \u{XXX}.
void Lexer::scan_utf8_escape(const Byte* escape) {
  constexpr std::uint32_t kLargest = 0x7fffffff;
  const auto expect = [&](bool holds, const char* message) {
    if (holds) return;
    if (cursor_ < end_) ++cursor_;
    fail_escape(message, escape);
  };
  ++cursor_;
  expect(*cursor_ == '{', "missing '{'");
  ++cursor_;
  expect(hex_value(*cursor_) >= 0, "hexadecimal digit expected");
  std::uint32_t code = 0;
  for (; hex_value(*cursor_) >= 0; ++cursor_) {
    expect(code <= kLargest >> 4, "UTF-8 value too large");
    code = code << 4 | static_cast<std::uint32_t>(hex_value(*cursor_));
  }
  expect(*cursor_ == '}', "missing '}'");
  ++cursor_;
  append_utf8(literal_, code);
}

// Shows the string as far as it is decoded and the source from `escape` to the cursor.
void Lexer::fail_escape(const std::string& message, const Byte* escape) {
  std::string near(1, static_cast<char>(*begin_));
  near += literal_;
  near += view(escape, cursor_);
  fail_scanning(message, near);
}

// Moves the cursor behind the closing bracket of a long string or comment, counting lines, and
// returns where the bracket starts.
const Lexer::Byte* Lexer::find_long_end(std::size_t level, std::uint32_t start_line,
                                        const char* what) {
  for (;;) {
    if (*cursor_ == ']') {
      const Byte* close = cursor_++;
      while (*cursor_ == '=') ++cursor_;
      if (*cursor_ == ']' && static_cast<std::size_t>(cursor_ - close - 1) == level) {
        ++cursor_;
        return close;
      }
    } else if (is_line_end(*cursor_)) {
      scan_line_end();
    } else if (cursor_ == end_) {
      fail_scanning(std::string("unfinished long ") + what + " (starting at line " +
                        std::to_string(start_line) + ")",
                    {});
    } else {
      ++cursor_;
    }
  }
}

void Lexer::scan_long_string(Token& token, std::size_t level) {
  const std::uint32_t start_line = line_;
  if (is_line_end(*cursor_)) scan_line_end();
  const Byte* text_begin = cursor_;
  const Byte* text_end = find_long_end(level, start_line, "string");
  if (std::find(text_begin, text_end, '\r') == text_end) {
    token.string = context_.intern(view(text_begin, text_end));
  } else {  // every kind of line end is a "\n"
    literal_.clear();
    for (const Byte* at = text_begin; at < text_end; ++at) {
      literal_ += is_line_end(*at) ? '\n' : static_cast<char>(*at);
      if (is_line_end(*at) && at + 1 < text_end && is_line_end(at[1]) && at[1] != *at) ++at;
    }
    token.string = context_.intern(literal_);
  }
  finish(token, TokenKind::String, cursor_);
}

void Lexer::skip_long_comment(std::size_t level) {
  find_long_end(level, line_, "comment");
}

}  // namespace perilune::compiler
