// The scanner; re2c turns this file into C++ (https://re2c.org).
#include "compiler/lexer.h"

#include <cstring>

#include "vm/bytecode/numeral.h"

namespace perilune::compiler {

Lexer::Lexer(Context& context, std::string_view source) : context_(context) {
  context_.charge(source.size() + 1);
  buffer_.reset(new Byte[source.size() + 1]);
  if (!source.empty()) std::memcpy(buffer_.get(), source.data(), source.size());
  buffer_[source.size()] = 0;
  end_ = buffer_.get() + source.size();
  cursor_ = begin_ = buffer_.get();
  scan(current_);
}

// The token ends at `end`.
void Lexer::finish(Token& token, TokenKind kind, const Byte* end) {
  cursor_ = end;
  token.kind = kind;
  token.line = line_;
  token.begin = static_cast<std::size_t>(begin_ - buffer_.get());
  token.end = static_cast<std::size_t>(cursor_ - buffer_.get());
}

void Lexer::scan(Token& token) {
  context_.count_work();
  const Byte* at = cursor_;  // a variable of its own, which the compiler keeps in a register
  for (;;) {
    begin_ = at;
    /*!re2c
      re2c:define:YYCTYPE = "Byte";
      re2c:define:YYCURSOR = at;
      re2c:define:YYLIMIT = end_;
      re2c:yyfill:enable = 0;
      re2c:eof = 0;
      re2c:indent:top = 2;

      digit = [0-9];
      hex = [0-9a-fA-F];
      letter = [a-zA-Z_];
      name = letter (letter | digit)*;
      // What looks like a numeral, well formed or not, and one letter more: the same that Lua takes
      // together, because the message about a malformed one shows it.
      decimal = "."? digit (hex | "." | [eE] [+-]?)* letter?;
      hexadecimal = "."? "0" [xX] (hex | "." | [pP] [+-]?)* letter?;

      [ \t\v\f]+ { continue; }
      "\r\n" | "\n\r" | "\n" | "\r" { ++line_; continue; }
      "--" {
        cursor_ = at;
        skip_comment();
        at = cursor_;
        continue;
      }

      "and" { return finish(token, TokenKind::And, at); }
      "break" { return finish(token, TokenKind::Break, at); }
      "do" { return finish(token, TokenKind::Do, at); }
      "else" { return finish(token, TokenKind::Else, at); }
      "elseif" { return finish(token, TokenKind::Elseif, at); }
      "end" { return finish(token, TokenKind::End, at); }
      "false" { return finish(token, TokenKind::False, at); }
      "for" { return finish(token, TokenKind::For, at); }
      "function" { return finish(token, TokenKind::Function, at); }
      "goto" { return finish(token, TokenKind::Goto, at); }
      "if" { return finish(token, TokenKind::If, at); }
      "in" { return finish(token, TokenKind::In, at); }
      "local" { return finish(token, TokenKind::Local, at); }
      "nil" { return finish(token, TokenKind::Nil, at); }
      "not" { return finish(token, TokenKind::Not, at); }
      "or" { return finish(token, TokenKind::Or, at); }
      "repeat" { return finish(token, TokenKind::Repeat, at); }
      "return" { return finish(token, TokenKind::Return, at); }
      "then" { return finish(token, TokenKind::Then, at); }
      "true" { return finish(token, TokenKind::True, at); }
      "until" { return finish(token, TokenKind::Until, at); }
      "while" { return finish(token, TokenKind::While, at); }

      name {
        token.string = context_.intern(
            {reinterpret_cast<const char*>(begin_), static_cast<std::size_t>(at - begin_)});
        return finish(token, TokenKind::Name, at);
      }
      decimal | hexadecimal {
        cursor_ = at;
        return scan_numeral(token);
      }
      ["'] {
        cursor_ = at;
        return scan_short_string(token, *begin_);
      }
      "[" "="* "[" {
        cursor_ = at;
        return scan_long_string(token, static_cast<std::size_t>(at - begin_ - 2));
      }
      "[" "="+ {
        cursor_ = at;
        fail_scanning("invalid long string delimiter",
                      {reinterpret_cast<const char*>(begin_),
                       static_cast<std::size_t>(at - begin_)});
      }

      "+" { return finish(token, TokenKind::Plus, at); }
      "-" { return finish(token, TokenKind::Minus, at); }
      "*" { return finish(token, TokenKind::Star, at); }
      "/" { return finish(token, TokenKind::Slash, at); }
      "//" { return finish(token, TokenKind::DoubleSlash, at); }
      "%" { return finish(token, TokenKind::Percent, at); }
      "^" { return finish(token, TokenKind::Caret, at); }
      "#" { return finish(token, TokenKind::Hash, at); }
      "&" { return finish(token, TokenKind::Ampersand, at); }
      "~" { return finish(token, TokenKind::Tilde, at); }
      "|" { return finish(token, TokenKind::Bar, at); }
      "<<" { return finish(token, TokenKind::ShiftLeft, at); }
      ">>" { return finish(token, TokenKind::ShiftRight, at); }
      ".." { return finish(token, TokenKind::Dots2, at); }
      "..." { return finish(token, TokenKind::Dots3, at); }
      "==" { return finish(token, TokenKind::Equal, at); }
      "~=" { return finish(token, TokenKind::NotEqual, at); }
      "<=" { return finish(token, TokenKind::LessEqual, at); }
      ">=" { return finish(token, TokenKind::GreaterEqual, at); }
      "<" { return finish(token, TokenKind::Less, at); }
      ">" { return finish(token, TokenKind::Greater, at); }
      "=" { return finish(token, TokenKind::Assign, at); }
      "(" { return finish(token, TokenKind::OpenParenthesis, at); }
      ")" { return finish(token, TokenKind::CloseParenthesis, at); }
      "{" { return finish(token, TokenKind::OpenBrace, at); }
      "}" { return finish(token, TokenKind::CloseBrace, at); }
      "[" { return finish(token, TokenKind::OpenBracket, at); }
      "]" { return finish(token, TokenKind::CloseBracket, at); }
      "::" { return finish(token, TokenKind::DoubleColon, at); }
      ";" { return finish(token, TokenKind::Semicolon, at); }
      ":" { return finish(token, TokenKind::Colon, at); }
      "," { return finish(token, TokenKind::Comma, at); }
      "." { return finish(token, TokenKind::Dot, at); }

      $ { return finish(token, TokenKind::EndOfFile, at); }
      * { return finish(token, TokenKind::Character, at); }
    */
  }
}

void Lexer::scan_numeral(Token& token) {
  const std::string_view text(reinterpret_cast<const char*>(begin_),
                              static_cast<std::size_t>(cursor_ - begin_));
  const auto value = bytecode::parse_numeral(text);
  if (!value) fail_scanning("malformed number", text);
  if (value->is_integer) {
    token.integer = value->integer;
    finish(token, TokenKind::Integer, cursor_);
  } else {
    token.number = value->number;
    finish(token, TokenKind::Float, cursor_);
  }
}

// The cursor stands behind "--".
void Lexer::skip_comment() {
  const Byte* at = cursor_;
  if (*at == '[') {
    ++at;
    while (*at == '=') ++at;
    if (*at == '[') {
      const auto level = static_cast<std::size_t>(at - cursor_ - 1);
      cursor_ = at + 1;
      return skip_long_comment(level);
    }
  }
  while (cursor_ < end_ && *cursor_ != '\n' && *cursor_ != '\r') ++cursor_;
}

std::string Lexer::near_text(const Token& token) const {
  const char* bytes = reinterpret_cast<const char*>(buffer_.get()) + token.begin;
  std::string text(bytes, token.end - token.begin);
  switch (token.kind) {
    case TokenKind::Name:
    case TokenKind::Integer:
    case TokenKind::Float:
      break;
    case TokenKind::String: {  // its delimiters around its value
      const std::size_t opening = text[0] == '[' ? text.find('[', 1) + 1 : 1;
      text = text.substr(0, opening) + std::string(context_.text(token.string)) +
             text.substr(text.size() - opening);
      break;
    }
    case TokenKind::Character: {
      const Byte byte = static_cast<Byte>(text[0]);
      if (byte < ' ' || byte > '~') text = "<\\" + std::to_string(byte) + ">";
      break;
    }
    default:
      return std::string(spelling(token.kind));
  }
  return quoted(std::string_view(text).substr(0, text.find('\0')));
}

void Lexer::fail_near(const std::string& message) {
  const bool is_zero_byte =
      current_.kind == TokenKind::Character && buffer_[current_.begin] == 0;  // shown as nothing
  fail_here(is_zero_byte ? message : message + " near " + near_text(current_));
}

void Lexer::fail_here(const std::string& message) {
  std::size_t line_begin = current_.begin;
  while (line_begin > 0 && buffer_[line_begin - 1] != '\n' && buffer_[line_begin - 1] != '\r') {
    --line_begin;
  }
  context_.fail(line(), static_cast<std::uint32_t>(current_.begin - line_begin + 1), current_.begin,
                message);
}

// An error within a token: `near` is what of it has been read, or empty at the end of the source.
void Lexer::fail_scanning(const std::string& message, std::string_view near) {
  finish(current_, TokenKind::Character, cursor_);
  fail_here(near.empty() ? message + " near <eof>"
                         : message + " near " + quoted(near.substr(0, near.find('\0'))));
}

}  // namespace perilune::compiler
