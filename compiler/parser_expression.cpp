// Expressions.
#include "compiler/folding.h"
#include "compiler/parser.h"

namespace perilune::compiler {
namespace {

struct BinaryInfo {
  BinaryOperator op;
  int left;   // binding power to the left; 0: no binary operator
  int right;  // a smaller one than to the left makes the operator associate to the right
};

BinaryInfo binary_info(TokenKind kind) {
  switch (kind) {
    case TokenKind::Or:
      return {BinaryOperator::Or, 1, 1};
    case TokenKind::And:
      return {BinaryOperator::And, 2, 2};
    case TokenKind::Less:
      return {BinaryOperator::Less, 3, 3};
    case TokenKind::LessEqual:
      return {BinaryOperator::LessEqual, 3, 3};
    case TokenKind::Greater:
      return {BinaryOperator::Greater, 3, 3};
    case TokenKind::GreaterEqual:
      return {BinaryOperator::GreaterEqual, 3, 3};
    case TokenKind::Equal:
      return {BinaryOperator::Equal, 3, 3};
    case TokenKind::NotEqual:
      return {BinaryOperator::NotEqual, 3, 3};
    case TokenKind::Bar:
      return {BinaryOperator::BitOr, 4, 4};
    case TokenKind::Tilde:
      return {BinaryOperator::BitXor, 5, 5};
    case TokenKind::Ampersand:
      return {BinaryOperator::BitAnd, 6, 6};
    case TokenKind::ShiftLeft:
      return {BinaryOperator::ShiftLeft, 7, 7};
    case TokenKind::ShiftRight:
      return {BinaryOperator::ShiftRight, 7, 7};
    case TokenKind::Dots2:
      return {BinaryOperator::Concat, 9, 8};
    case TokenKind::Plus:
      return {BinaryOperator::Add, 10, 10};
    case TokenKind::Minus:
      return {BinaryOperator::Subtract, 10, 10};
    case TokenKind::Star:
      return {BinaryOperator::Multiply, 11, 11};
    case TokenKind::Slash:
      return {BinaryOperator::Divide, 11, 11};
    case TokenKind::DoubleSlash:
      return {BinaryOperator::FloorDivide, 11, 11};
    case TokenKind::Percent:
      return {BinaryOperator::Modulo, 11, 11};
    case TokenKind::Caret:
      return {BinaryOperator::Power, 14, 13};
    default:
      return {BinaryOperator::Or, 0, 0};
  }
}

constexpr int kUnaryPower = 12;

ExpressionKind kind_of(BinaryOperator op) {
  if (op < BinaryOperator::Concat) return ExpressionKind::Binary;
  if (op == BinaryOperator::Concat) return ExpressionKind::Concat;
  if (op < BinaryOperator::And) return ExpressionKind::Comparison;
  return op == BinaryOperator::And ? ExpressionKind::And : ExpressionKind::Or;
}

}  // namespace

Expression* Parser::use(Expression* expression) {
  expression->use_line = lexer_.last_line();
  // What stands in parentheses was used where they closed.
  if (expression->is_pending() && !expression->parenthesized)
    expression->line = expression->use_line;
  return expression;
}

List<Expression> Parser::parse_expression_list() {
  List<Expression> list;
  do {
    if (list.last != nullptr) use(list.last);
    list.append(parse_expression());
  } while (accept(TokenKind::Comma));
  use(list.last);
  return list;
}

// An expression whose binary operators all bind tighter than `limit`.
Expression* Parser::parse_expression(int limit) {
  const Nesting nesting(*this);
  Expression* left;
  switch (lexer_.kind()) {
    case TokenKind::Not:
      left = parse_unary(UnaryOperator::Not);
      break;
    case TokenKind::Minus:
      left = parse_unary(UnaryOperator::Minus);
      break;
    case TokenKind::Tilde:
      left = parse_unary(UnaryOperator::BitNot);
      break;
    case TokenKind::Hash:
      left = parse_unary(UnaryOperator::Length);
      break;
    default:
      left = parse_simple();
      break;
  }
  for (;;) {
    const BinaryInfo info = binary_info(lexer_.kind());
    if (info.left <= limit) return left;
    const std::uint32_t line = lexer_.line();
    lexer_.advance();
    use(left);
    Expression* right = use(parse_expression(info.right));
    left = make_binary(info.op, left, right, line);
  }
}

Expression* Parser::parse_unary(UnaryOperator op) {
  const std::uint32_t line = lexer_.line();
  lexer_.advance();
  Expression* operand = use(parse_expression(kUnaryPower));
  if (Expression* folded = fold(context_, op, operand, line)) return folded;
  return context_.make<UnaryExpression>(line, op, operand);
}

Expression* Parser::make_binary(BinaryOperator op, Expression* left, Expression* right,
                                std::uint32_t line) {
  const ExpressionKind kind = kind_of(op);
  if (kind == ExpressionKind::Binary) {
    if (Expression* folded = fold(context_, op, left, right, line)) return folded;
  }
  if (kind == ExpressionKind::Comparison) line = lexer_.last_line();
  if ((kind == ExpressionKind::And || kind == ExpressionKind::Or) && left->is_constant()) {
    const bool is_true = left->kind > ExpressionKind::False;
    // Where the constant itself is the value, it is computed like any other: messages tell by
    // names what is a constant.
    if (is_true == (kind == ExpressionKind::And)) {
      right->parenthesized = true;  // of several values an operator takes one
      return right;
    }
  }
  return context_.make<BinaryExpression>(kind, line, op, left, right);
}

Expression* Parser::parse_simple() {
  const Token& token = lexer_.current();
  const std::uint32_t line = token.line;
  Expression* result;
  switch (token.kind) {
    case TokenKind::Integer:
      result =
          context_.make<ConstantExpression>(ConstantExpression::of_integer(line, token.integer));
      break;
    case TokenKind::Float:
      result = context_.make<ConstantExpression>(ConstantExpression::of_number(line, token.number));
      break;
    case TokenKind::String:
      result = context_.make<ConstantExpression>(ConstantExpression::of_string(line, token.string));
      break;
    case TokenKind::Nil:
      result = context_.make<Expression>(ExpressionKind::Nil, line);
      break;
    case TokenKind::True:
      result = context_.make<Expression>(ExpressionKind::True, line);
      break;
    case TokenKind::False:
      result = context_.make<Expression>(ExpressionKind::False, line);
      break;
    case TokenKind::Dots3:
      if (!scopes_.is_vararg()) lexer_.fail_near("cannot use '...' outside a vararg function");
      result = context_.make<Expression>(ExpressionKind::Vararg, lexer_.last_line());
      break;
    case TokenKind::OpenBrace:
      return parse_table();
    case TokenKind::Function: {
      lexer_.advance();
      Function* function = parse_function(false, lexer_.line());
      return context_.make<FunctionExpression>(lexer_.last_line(), function);
    }
    default: {
      Variable* constant = nullptr;
      return parse_suffixed(&constant);
    }
  }
  lexer_.advance();
  return result;
}

Expression* Parser::parse_suffixed(Variable** constant) {
  Expression* left = parse_primary(constant);
  for (;;) {
    switch (lexer_.kind()) {
      case TokenKind::Dot: {
        use(left);
        lexer_.advance();
        const std::uint32_t name_line = lexer_.line();
        left = context_.make<FieldExpression>(name_line, left, expect_name());
        break;
      }
      case TokenKind::OpenBracket: {
        use(left);
        lexer_.advance();
        Expression* key = use(parse_expression());
        expect(TokenKind::CloseBracket);
        left = make_index(left, key);
        break;
      }
      case TokenKind::Colon:
        lexer_.advance();
        left = parse_method_call(left);
        break;
      case TokenKind::OpenParenthesis:
      case TokenKind::String:
      case TokenKind::OpenBrace:
        use(left);
        left = context_.make<CallExpression>(ExpressionKind::Call, lexer_.line(), left);
        parse_arguments(static_cast<CallExpression*>(left));
        break;
      default:
        return left;
    }
    *constant = nullptr;
  }
}

Expression* Parser::parse_primary(Variable** constant) {
  if (lexer_.kind() == TokenKind::Name) return parse_name_use(constant);
  if (lexer_.kind() != TokenKind::OpenParenthesis) lexer_.fail_near("unexpected symbol");
  const std::uint32_t line = lexer_.line();
  lexer_.advance();
  Expression* inner = parse_expression();
  expect_closing(TokenKind::CloseParenthesis, TokenKind::OpenParenthesis, line);
  use(inner);
  inner->parenthesized = true;
  return inner;
}

Expression* Parser::parse_name_use(Variable** constant) {
  const std::uint32_t line = lexer_.line();
  const std::uint32_t name = expect_name();
  Variable* variable = scopes_.find(name);
  if (variable == nullptr) return scopes_.use_global(name, line);
  if (variable->constant != nullptr) *constant = variable;
  return scopes_.use(variable, line);
}

Expression* Parser::make_index(Expression* object, Expression* key) {
  const std::uint32_t line = lexer_.last_line();
  if (key->kind == ExpressionKind::String) {
    return context_.make<FieldExpression>(line, object,
                                          static_cast<ConstantExpression*>(key)->string);
  }
  return context_.make<IndexExpression>(line, object, key);
}

Expression* Parser::parse_method_call(Expression* object) {
  const std::uint32_t name_line = lexer_.line();
  const std::uint32_t name = expect_name();
  use(object);
  CallExpression* call =
      context_.make<CallExpression>(ExpressionKind::MethodCall, lexer_.line(), object);
  call->name = name;
  call->name_line = name_line;
  parse_arguments(call);
  return call;
}

// The call's line is the one where the arguments begin.
void Parser::parse_arguments(CallExpression* call) {
  const std::uint32_t line = call->line;
  switch (lexer_.kind()) {
    case TokenKind::String:
      call->arguments.append(context_.make<ConstantExpression>(
          ConstantExpression::of_string(line, lexer_.current().string)));
      lexer_.advance();
      break;
    case TokenKind::OpenBrace:
      call->arguments.append(parse_table());
      break;
    case TokenKind::OpenParenthesis:
      lexer_.advance();
      if (lexer_.kind() != TokenKind::CloseParenthesis) call->arguments = parse_expression_list();
      expect_closing(TokenKind::CloseParenthesis, TokenKind::OpenParenthesis, line);
      if (call->arguments.last != nullptr) use(call->arguments.last);
      break;
    default:
      lexer_.fail_near("function arguments expected");
  }
}

Expression* Parser::parse_table() {
  const std::uint32_t line = lexer_.line();
  TableExpression* table = context_.make<TableExpression>(lexer_.last_line());
  expect(TokenKind::OpenBrace);
  while (lexer_.kind() != TokenKind::CloseBrace) {
    use_last_item(table);
    TableItem* item = parse_table_item();
    item->line = lexer_.last_line();
    table->items.append(item);
    if (item->key == nullptr) ++table->positional;
    if (!accept(TokenKind::Comma) && !accept(TokenKind::Semicolon)) break;
  }
  expect_closing(TokenKind::CloseBrace, TokenKind::OpenBrace, line);
  table->end_line = lexer_.last_line();
  use_last_item(table);
  return table;
}

void Parser::use_last_item(TableExpression* table) {
  TableItem* const item = table->items.last;
  if (item != nullptr && item->key == nullptr) use(item->value);
}

TableItem* Parser::parse_table_item() {
  TableItem* item = context_.make<TableItem>();
  if (lexer_.kind() == TokenKind::Name && lexer_.peek() == TokenKind::Assign) {
    item->key = context_.make<ConstantExpression>(
        ConstantExpression::of_string(lexer_.line(), lexer_.current().string));
    lexer_.advance();
    lexer_.advance();
  } else if (accept(TokenKind::OpenBracket)) {
    item->key = use(parse_expression());
    expect(TokenKind::CloseBracket);
    expect(TokenKind::Assign);
  }
  item->value = use(parse_expression());
  return item;
}

}  // namespace perilune::compiler
