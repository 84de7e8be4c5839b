#include "compiler/parser.h"

#include <string>

namespace perilune::compiler {

Parser::Parser(Context& context, std::string_view source)
    : context_(context), lexer_(context, source), scopes_(context, lexer_) {}

Parser::Nesting::Nesting(Parser& parser) : parser_(parser) {
  if (++parser_.depth_ > kMaxNesting) parser_.context_.fail_too_deep();
}

Function* Parser::parse_chunk() {
  Function* function = context_.make<Function>();
  function->is_vararg = true;
  function->body = context_.make<Block>();
  scopes_.enter_function(function);
  scopes_.enter_block(function->body);
  parse_statements(function->body);
  if (lexer_.kind() != TokenKind::EndOfFile) fail_expected(TokenKind::EndOfFile);
  scopes_.leave_block();
  scopes_.leave_function();
  function->end_line = lexer_.last_line();
  return function;
}

bool Parser::accept(TokenKind kind) {
  if (lexer_.kind() != kind) return false;
  lexer_.advance();
  return true;
}

void Parser::expect(TokenKind kind) {
  if (!accept(kind)) fail_expected(kind);
}

void Parser::fail_expected(TokenKind kind) {
  lexer_.fail_near(std::string(spelling(kind)) + " expected");
}

void Parser::expect_closing(TokenKind kind, TokenKind opening, std::uint32_t opening_line) {
  if (accept(kind)) return;
  if (opening_line == lexer_.line()) fail_expected(kind);
  lexer_.fail_near(std::string(spelling(kind)) + " expected (to close " +
                   std::string(spelling(opening)) + " at line " + std::to_string(opening_line) +
                   ")");
}

std::uint32_t Parser::expect_name() {
  if (lexer_.kind() != TokenKind::Name) fail_expected(TokenKind::Name);
  const std::uint32_t name = lexer_.current().string;
  lexer_.advance();
  return name;
}

// From the parameter list to the function's end.
Function* Parser::parse_function(bool is_method, std::uint32_t line) {
  Function* function = context_.make<Function>();
  function->line_defined = line;
  function->body = context_.make<Block>();
  scopes_.enter_function(function);
  scopes_.enter_block(function->body);
  expect(TokenKind::OpenParenthesis);
  if (is_method) function->parameters.append(scopes_.declare(context_.intern("self")));
  parse_parameters(function);
  expect(TokenKind::CloseParenthesis);
  parse_statements(function->body);
  function->last_line_defined = lexer_.line();
  expect_closing(TokenKind::End, TokenKind::Function, line);
  function->end_line = lexer_.last_line();
  scopes_.leave_block();
  scopes_.leave_function();
  return function;
}

void Parser::parse_parameters(Function* function) {
  if (lexer_.kind() != TokenKind::CloseParenthesis) {
    do {
      if (lexer_.kind() == TokenKind::Name) {
        function->parameters.append(scopes_.declare(expect_name()));
      } else if (accept(TokenKind::Dots3)) {
        function->is_vararg = true;
      } else {
        lexer_.fail_near("<name> or '...' expected");
      }
    } while (!function->is_vararg && accept(TokenKind::Comma));
  }
  for (Variable* parameter = function->parameters.first; parameter != nullptr;
       parameter = parameter->next) {
    scopes_.activate(parameter);
  }
}

}  // namespace perilune::compiler
