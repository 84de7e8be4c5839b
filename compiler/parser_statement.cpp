// Blocks and statements.
#include <string>

#include "compiler/parser.h"

namespace perilune::compiler {

Block* Parser::parse_block(bool is_loop) {
  Block* block = context_.make<Block>();
  scopes_.enter_block(block, is_loop);
  parse_statements(block);
  scopes_.leave_block();
  return block;
}

void Parser::parse_statements(Block* block) {
  while (!at_block_end(true) && parse_statement(block)) {
  }
  block->end_line = lexer_.last_line();
}

// `until` ends a block, but the block's variables are still in scope in its condition.
bool Parser::at_block_end(bool until_ends) const {
  switch (lexer_.kind()) {
    case TokenKind::EndOfFile:
    case TokenKind::End:
    case TokenKind::Else:
    case TokenKind::Elseif:
      return true;
    case TokenKind::Until:
      return until_ends;
    default:
      return false;
  }
}

bool Parser::parse_statement(Block* block) {
  const Nesting nesting(*this);
  Statement* statement = nullptr;
  switch (lexer_.kind()) {
    case TokenKind::Semicolon:
      lexer_.advance();
      return true;
    case TokenKind::DoubleColon:
      parse_label(block);
      return true;
    case TokenKind::If:
      statement = parse_if();
      break;
    case TokenKind::While:
      statement = parse_while();
      break;
    case TokenKind::Do: {
      const std::uint32_t line = lexer_.line();
      lexer_.advance();
      DoStatement* node = context_.make<DoStatement>(line);
      node->body = parse_block();
      expect_closing(TokenKind::End, TokenKind::Do, line);
      statement = node;
      break;
    }
    case TokenKind::For:
      statement = parse_for();
      break;
    case TokenKind::Repeat:
      statement = parse_repeat();
      break;
    case TokenKind::Function:
      statement = parse_function_statement();
      break;
    case TokenKind::Local:
      lexer_.advance();
      statement = accept(TokenKind::Function) ? parse_local_function() : parse_local();
      break;
    case TokenKind::Return:
      block->statements.append(parse_return());
      return false;
    case TokenKind::Break:
      statement = context_.make<BreakStatement>(lexer_.line());
      scopes_.add_break(lexer_.line());
      lexer_.advance();
      break;
    case TokenKind::Goto:
      statement = parse_goto();
      break;
    default:
      statement = parse_expression_statement();
      break;
  }
  block->statements.append(statement);
  return true;
}

Statement* Parser::parse_if() {
  const std::uint32_t line = lexer_.line();
  IfStatement* statement = context_.make<IfStatement>(line);
  do {
    lexer_.advance();  // `if` or `elseif`
    IfClause* clause = context_.make<IfClause>();
    clause->condition = parse_expression();
    expect(TokenKind::Then);
    use(clause->condition);
    clause->body = parse_block();
    statement->clauses.append(clause);
  } while (lexer_.kind() == TokenKind::Elseif);
  if (accept(TokenKind::Else)) {
    IfClause* clause = context_.make<IfClause>();
    clause->body = parse_block();
    statement->clauses.append(clause);
  }
  expect_closing(TokenKind::End, TokenKind::If, line);
  return statement;
}

Statement* Parser::parse_while() {
  const std::uint32_t line = lexer_.line();
  lexer_.advance();
  LoopStatement* loop = context_.make<LoopStatement>(StatementKind::While, line);
  loop->condition = use(parse_expression());
  expect(TokenKind::Do);
  loop->body = parse_block(true);
  expect_closing(TokenKind::End, TokenKind::While, line);
  return loop;
}

Statement* Parser::parse_repeat() {
  const std::uint32_t line = lexer_.line();
  lexer_.advance();
  LoopStatement* loop = context_.make<LoopStatement>(StatementKind::Repeat, line);
  loop->body = context_.make<Block>();
  scopes_.enter_block(loop->body, true);
  parse_statements(loop->body);
  expect_closing(TokenKind::Until, TokenKind::Repeat, line);
  loop->condition = use(parse_expression());
  scopes_.leave_block();
  return loop;
}

Statement* Parser::parse_for() {
  const std::uint32_t line = lexer_.line();
  lexer_.advance();
  const std::uint32_t name = expect_name();
  switch (lexer_.kind()) {
    case TokenKind::Assign:
      return parse_numeric_for(name, line);
    case TokenKind::Comma:
    case TokenKind::In:
      return parse_generic_for(name, line);
    default:
      lexer_.fail_near("'=' or 'in' expected");
  }
}

Statement* Parser::parse_numeric_for(std::uint32_t name, std::uint32_t line) {
  ForStatement* loop = context_.make<ForStatement>(StatementKind::NumericFor, line);
  scopes_.enter_block(nullptr, true);
  scopes_.declare_hidden(3);
  loop->variables.append(scopes_.declare(name));
  lexer_.advance();
  loop->values.append(use(parse_expression()));
  expect(TokenKind::Comma);
  loop->values.append(use(parse_expression()));
  if (accept(TokenKind::Comma)) loop->values.append(use(parse_expression()));
  parse_for_body(loop);
  return loop;
}

Statement* Parser::parse_generic_for(std::uint32_t name, std::uint32_t line) {
  ForStatement* loop = context_.make<ForStatement>(StatementKind::GenericFor, line);
  scopes_.enter_block(nullptr, true);
  scopes_.declare_hidden(4);
  loop->variables.append(scopes_.declare(name));
  while (accept(TokenKind::Comma)) loop->variables.append(scopes_.declare(expect_name()));
  expect(TokenKind::In);
  loop->call_line = lexer_.line();
  loop->values = parse_expression_list();
  parse_for_body(loop);
  return loop;
}

void Parser::parse_for_body(ForStatement* loop) {
  loop->do_line = lexer_.line();
  expect(TokenKind::Do);
  for (Variable* variable = loop->variables.first; variable != nullptr; variable = variable->next) {
    scopes_.activate(variable);
  }
  loop->body = parse_block();
  expect_closing(TokenKind::End, TokenKind::For, loop->line);
  loop->end_line = lexer_.last_line();
  scopes_.leave_block();
}

// function a.b.c:d() ... end, which assigns.
Statement* Parser::parse_function_statement() {
  const std::uint32_t line = lexer_.line();
  lexer_.advance();
  Variable* constant = nullptr;
  if (lexer_.kind() != TokenKind::Name) fail_expected(TokenKind::Name);
  Expression* target = parse_name_use(&constant);
  bool is_method = false;
  while (!is_method && (lexer_.kind() == TokenKind::Dot || lexer_.kind() == TokenKind::Colon)) {
    is_method = lexer_.kind() == TokenKind::Colon;
    use(target);
    lexer_.advance();
    const std::uint32_t name_line = lexer_.line();
    target = context_.make<FieldExpression>(name_line, target, expect_name());
    constant = nullptr;
  }
  Function* function = parse_function(is_method, line);
  check_assignable(target, constant);
  AssignStatement* statement = context_.make<AssignStatement>(line);
  statement->targets.append(target);
  statement->values.append(context_.make<FunctionExpression>(lexer_.last_line(), function));
  return statement;
}

Statement* Parser::parse_local_function() {
  Variable* variable = scopes_.declare(expect_name());
  scopes_.activate(variable);
  LocalFunctionStatement* statement =
      context_.make<LocalFunctionStatement>(lexer_.last_line(), variable);
  Function* function = parse_function(false, lexer_.line());
  statement->value = context_.make<FunctionExpression>(lexer_.last_line(), function);
  return statement;
}

Attribute Parser::parse_attribute() {
  if (!accept(TokenKind::Less)) return Attribute::None;
  // A copy: the next token may add a string, and so move all of them.
  const std::string name(context_.text(expect_name()));
  expect(TokenKind::Greater);
  if (name == "const") return Attribute::Const;
  if (name == "close") return Attribute::Close;
  lexer_.fail_here("unknown attribute " + quoted(name));
}

Statement* Parser::parse_local() {
  LocalStatement* statement = context_.make<LocalStatement>(lexer_.line());
  bool closes = false;
  do {
    Variable* variable = scopes_.declare(expect_name());
    variable->attribute = parse_attribute();
    if (variable->attribute == Attribute::Close) {
      if (closes) lexer_.fail_here("multiple to-be-closed variables in local list");
      closes = true;
    }
    statement->variables.append(variable);
  } while (accept(TokenKind::Comma));
  if (accept(TokenKind::Assign)) statement->values = parse_expression_list();
  Variable* last = statement->variables.last;
  if (last->attribute == Attribute::Const &&
      statement->variables.count == statement->values.count &&
      statement->values.last->is_constant()) {
    last->constant = statement->values.last;
  }
  for (Variable* variable = statement->variables.first; variable != nullptr;
       variable = variable->next) {
    scopes_.activate(variable);
  }
  statement->line = lexer_.last_line();
  return statement;
}

// The labels and semicolons behind a label come first: Lua looks at them to know whether the block
// ends behind the label.
void Parser::parse_label(Block* block) {
  const std::uint32_t line = lexer_.line();
  lexer_.advance();
  LabelStatement* label = context_.make<LabelStatement>(line, expect_name());
  expect(TokenKind::DoubleColon);
  while (lexer_.kind() == TokenKind::Semicolon || lexer_.kind() == TokenKind::DoubleColon) {
    parse_statement(block);
  }
  scopes_.check_not_repeated(label->name);
  label->at_block_end = at_block_end(false);
  scopes_.add_label(label);
  block->statements.append(label);
}

Statement* Parser::parse_goto() {
  lexer_.advance();
  GotoStatement* statement = context_.make<GotoStatement>(lexer_.line());
  scopes_.add_goto(statement, expect_name());
  return statement;
}

Statement* Parser::parse_return() {
  ReturnStatement* statement = context_.make<ReturnStatement>(lexer_.line());
  lexer_.advance();
  if (!at_block_end(true) && lexer_.kind() != TokenKind::Semicolon) {
    statement->values = parse_expression_list();
  }
  statement->line = lexer_.last_line();
  accept(TokenKind::Semicolon);
  return statement;
}

Statement* Parser::parse_expression_statement() {
  Variable* constant = nullptr;
  Expression* first = parse_suffixed(&constant);
  if (lexer_.kind() != TokenKind::Assign && lexer_.kind() != TokenKind::Comma) {
    if (!first->is_call() || first->parenthesized) lexer_.fail_near("syntax error");
    return context_.make<CallStatement>(lexer_.last_line(), static_cast<CallExpression*>(first));
  }
  AssignStatement* statement = context_.make<AssignStatement>(lexer_.line());
  check_assignable(first, constant);
  statement->targets.append(first);
  while (accept(TokenKind::Comma)) {
    constant = nullptr;
    Expression* target = parse_suffixed(&constant);
    check_assignable(target, constant);
    statement->targets.append(target);
    if (depth_ + static_cast<int>(statement->targets.count) > kMaxNesting) {
      context_.fail_too_deep();
    }
  }
  expect(TokenKind::Assign);
  statement->values = parse_expression_list();
  statement->line = lexer_.last_line();
  return statement;
}

// `constant` is the variable that the target names, if its value is known.
void Parser::check_assignable(Expression* target, Variable* constant) {
  Variable* variable = target->parenthesized ? nullptr : constant;
  switch (target->kind) {
    case ExpressionKind::Field:
    case ExpressionKind::Index:
      break;
    case ExpressionKind::Local:
      variable = static_cast<LocalExpression*>(target)->variable;
      break;
    case ExpressionKind::Upvalue:
      variable = static_cast<UpvalueExpression*>(target)->variable;
      break;
    default:
      if (variable == nullptr) lexer_.fail_near("syntax error");
      break;
  }
  if (target->parenthesized) lexer_.fail_near("syntax error");
  if (variable == nullptr) return;
  if (variable->attribute != Attribute::None) {
    lexer_.fail_here("attempt to assign to const variable " +
                     quoted(context_.text(variable->name)));
  }
  variable->assigned = true;
}

}  // namespace perilune::compiler
