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

void Lexer::finish(Token& token, TokenKind kind) {
  token.kind = kind;
  token.line = line_;
  token.begin = static_cast<std::size_t>(begin_ - buffer_.get());
  token.end = static_cast<std::size_t>(cursor_ - buffer_.get());
}

void Lexer::scan(Token& token) {
  context_.count_work();
  for (;;) {
    begin_ = cursor_;
    /*!re2c
      re2c:define:YYCTYPE = "Byte";
      re2c:define:YYCURSOR = cursor_;
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
      "--" { skip_comment(); continue; }

      "and" { return finish(token, TokenKind::And); }
      "break" { return finish(token, TokenKind::Break); }
      "do" { return finish(token, TokenKind::Do); }
      "else" { return finish(token, TokenKind::Else); }
      "elseif" { return finish(token, TokenKind::Elseif); }
      "end" { return finish(token, TokenKind::End); }
      "false" { return finish(token, TokenKind::False); }
      "for" { return finish(token, TokenKind::For); }
      "function" { return finish(token, TokenKind::Function); }
      "goto" { return finish(token, TokenKind::Goto); }
      "if" { return finish(token, TokenKind::If); }
      "in" { return finish(token, TokenKind::In); }
      "local" { return finish(token, TokenKind::Local); }
      "nil" { return finish(token, TokenKind::Nil); }
      "not" { return finish(token, TokenKind::Not); }
      "or" { return finish(token, TokenKind::Or); }
      "repeat" { return finish(token, TokenKind::Repeat); }
      "return" { return finish(token, TokenKind::Return); }
      "then" { return finish(token, TokenKind::Then); }
      "true" { return finish(token, TokenKind::True); }
      "until" { return finish(token, TokenKind::Until); }
      "while" { return finish(token, TokenKind::While); }

      name {
        token.string = context_.intern(
            {reinterpret_cast<const char*>(begin_), static_cast<std::size_t>(cursor_ - begin_)});
        return finish(token, TokenKind::Name);
      }
      decimal | hexadecimal { return scan_numeral(token); }
      ["'] { return scan_short_string(token, *begin_); }
      "[" "="* "[" {
        return scan_long_string(token, static_cast<std::size_t>(cursor_ - begin_ - 2));
      }
      "[" "="+ {
        fail_scanning("invalid long string delimiter",
                      {reinterpret_cast<const char*>(begin_),
                       static_cast<std::size_t>(cursor_ - begin_)});
      }

      "+" { return finish(token, TokenKind::Plus); }
      "-" { return finish(token, TokenKind::Minus); }
      "*" { return finish(token, TokenKind::Star); }
      "/" { return finish(token, TokenKind::Slash); }
      "//" { return finish(token, TokenKind::DoubleSlash); }
      "%" { return finish(token, TokenKind::Percent); }
      "^" { return finish(token, TokenKind::Caret); }
      "#" { return finish(token, TokenKind::Hash); }
      "&" { return finish(token, TokenKind::Ampersand); }
      "~" { return finish(token, TokenKind::Tilde); }
      "|" { return finish(token, TokenKind::Bar); }
      "<<" { return finish(token, TokenKind::ShiftLeft); }
      ">>" { return finish(token, TokenKind::ShiftRight); }
      ".." { return finish(token, TokenKind::Dots2); }
      "..." { return finish(token, TokenKind::Dots3); }
      "==" { return finish(token, TokenKind::Equal); }
      "~=" { return finish(token, TokenKind::NotEqual); }
      "<=" { return finish(token, TokenKind::LessEqual); }
      ">=" { return finish(token, TokenKind::GreaterEqual); }
      "<" { return finish(token, TokenKind::Less); }
      ">" { return finish(token, TokenKind::Greater); }
      "=" { return finish(token, TokenKind::Assign); }
      "(" { return finish(token, TokenKind::OpenParenthesis); }
      ")" { return finish(token, TokenKind::CloseParenthesis); }
      "{" { return finish(token, TokenKind::OpenBrace); }
      "}" { return finish(token, TokenKind::CloseBrace); }
      "[" { return finish(token, TokenKind::OpenBracket); }
      "]" { return finish(token, TokenKind::CloseBracket); }
      "::" { return finish(token, TokenKind::DoubleColon); }
      ";" { return finish(token, TokenKind::Semicolon); }
      ":" { return finish(token, TokenKind::Colon); }
      "," { return finish(token, TokenKind::Comma); }
      "." { return finish(token, TokenKind::Dot); }

      $ { return finish(token, TokenKind::EndOfFile); }
      * { return finish(token, TokenKind::Character); }
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
    finish(token, TokenKind::Integer);
  } else {
    token.number = value->number;
    finish(token, TokenKind::Float);
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
  finish(current_, TokenKind::Character);
  fail_here(near.empty() ? message + " near <eof>"
                         : message + " near " + quoted(near.substr(0, near.find('\0'))));
}

}  // namespace perilune::compiler
