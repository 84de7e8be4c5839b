// Recursive descent: tokens into the tree of ast.h.
#pragma once

#include <cstdint>
#include <string_view>

#include "compiler/ast.h"
#include "compiler/context.h"
#include "compiler/lexer.h"
#include "compiler/scopes.h"

namespace perilune::compiler {

class Parser {
 public:
  Parser(Context& context, std::string_view source);

  // The whole chunk, as a vararg function.
  Function* parse_chunk();

 private:
  // Counts a level of nesting while it exists, so that no source overflows the native stack.
  class Nesting {
   public:
    explicit Nesting(Parser& parser);
    ~Nesting() { --parser_.depth_; }
    Nesting(const Nesting&) = delete;
    Nesting& operator=(const Nesting&) = delete;

   private:
    Parser& parser_;
  };

  // parser.cpp
  bool accept(TokenKind kind);
  void expect(TokenKind kind);
  void expect_closing(TokenKind kind, TokenKind opening, std::uint32_t opening_line);
  [[noreturn]] void fail_expected(TokenKind kind);
  std::uint32_t expect_name();
  Function* parse_function(bool is_method, std::uint32_t line);
  void parse_parameters(Function* function);

  // parser_statement.cpp
  Block* parse_block(bool is_loop = false);
  void parse_statements(Block* block);
  bool at_block_end(bool until_ends) const;
  bool parse_statement(Block* block);  // false: a statement that must be the last
  Statement* parse_if();
  Statement* parse_while();
  Statement* parse_for();
  Statement* parse_numeric_for(std::uint32_t name, std::uint32_t line);
  Statement* parse_generic_for(std::uint32_t name, std::uint32_t line);
  void parse_for_body(ForStatement* loop);
  Statement* parse_repeat();
  Statement* parse_function_statement();
  Statement* parse_local();
  Statement* parse_local_function();
  Attribute parse_attribute();
  void parse_label(Block* block);
  Statement* parse_goto();
  Statement* parse_return();
  Statement* parse_expression_statement();
  void check_assignable(Expression* target, Variable* constant);

  // parser_expression.cpp
  List<Expression> parse_expression_list();
  Expression* parse_expression(int limit = 0);
  // Lua generates the code of a pending expression, and of a test, when it knows what becomes of
  // it; the line is then that of the last token it read. To be called at that place.
  Expression* use(Expression* expression);
  Expression* parse_unary(UnaryOperator op);
  Expression* make_binary(BinaryOperator op, Expression* left, Expression* right,
                          std::uint32_t line);
  Expression* parse_simple();
  // Stores in `constant` the variable, if it is one with a known constant and nothing else.
  Expression* parse_suffixed(Variable** constant);
  Expression* parse_primary(Variable** constant);
  Expression* parse_name_use(Variable** constant);
  Expression* make_index(Expression* object, Expression* key);
  Expression* parse_method_call(Expression* object);
  void parse_arguments(CallExpression* call);
  Expression* parse_table();
  TableItem* parse_table_item();
  void use_last_item(TableExpression* table);

  Context& context_;
  Lexer lexer_;
  Scopes scopes_;
  int depth_ = 0;
};

}  // namespace perilune::compiler
