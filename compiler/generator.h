// The tree of a chunk into the prototypes of a module.
//
// Registers are a stack: the active local variables, in order, and temporaries above them. Each
// method that evaluates leaves the stack as it found it but for what it says it reserves. An
// expression is evaluated straight into the register where its value is wanted, `dest`. That is
// either the first free register, not yet reserved, so that operands may pass through it on the
// way, or the register of a live variable, which is then written by the last instruction only,
// because the expression may read the variable.
//
// Functions are generated one after the other, enclosing ones first: a closure instruction only
// enters its function in a queue.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "compiler/ast.h"
#include "compiler/context.h"
#include "compiler/function_builder.h"
#include "vm/bytecode/module.h"

namespace perilune::compiler {

// The longest string that fields and methods are accessed by in one instruction.
inline constexpr std::size_t kLongestFieldName = 40;

class Generator {
 public:
  Generator(Context& context, bytecode::Module& module) : context_(context), module_(module) {}

  void generate(const Function* main);

 private:
  using Opcode = bytecode::Opcode;

  struct QueuedFunction {
    const Function* function;
    std::uint32_t prototype;
  };
  // An open block. `height` is where its registers start.
  struct BlockScope {
    const Block* block;
    int height;
    std::size_t first_name;
    bool left = false;
  };
  struct Loop {
    int exit_height;  // registers that live where a break leads
    JumpList breaks;
  };
  // Where an assignment stores: an expression and the registers of its operands, which are negative
  // where an operand is to be read at the last moment.
  struct Target {
    const Expression* expression;
    int object = -1;
    int key = -1;
  };
  // A comparison instruction without its jump.
  struct Comparison {
    Opcode op;
    int a;
    int b;
    bool b_is_register;
    bool negated;  // it jumps when the source's operator does not hold
  };

  // generate_function.cpp
  std::uint32_t queue_function(const Function* function, bool is_main);
  void generate_function(QueuedFunction queued);
  void enter_block(const Block* block, int height);
  void close_block(std::uint32_t line);
  void leave_block(std::uint32_t line);
  void activate(Variable* variable, int reg);
  void activate_closing(Variable* variable, int reg, std::uint32_t line);
  void begin_hidden_names(int first, int count);
  void close_pending(int height, std::uint32_t line);

  // generate_statement.cpp
  void block(const Block* block);
  void statements(const Block* block);
  void statement(Statement* statement);
  void local(const LocalStatement* statement);
  void local_function(const LocalFunctionStatement* statement);
  void if_statement(const IfStatement* statement);
  bool jump_if(const IfStatement* statement);
  void return_statement(const ReturnStatement* statement);
  void break_statement(const Statement* statement);
  void goto_statement(const GotoStatement* statement);
  void label(LabelStatement* label);
  int label_height(const LabelStatement* label) const;

  // generate_assignment.cpp
  void assign(const AssignStatement* statement);
  Target prepare_target(const Expression* target, const List<Expression>& all);
  int target_operand(const Expression* operand, const List<Expression>& all);
  void store_value(const Target& target, const Expression* value, std::uint32_t line);
  void store_register(const Target& target, int reg, std::uint32_t line);

  // generate_loop.cpp
  void while_loop(const LoopStatement* loop);
  void repeat_loop(const LoopStatement* loop);
  void numeric_for(const ForStatement* loop);
  void generic_for(const ForStatement* loop);
  void end_loop(JumpList exits);

  // generate_expression.cpp
  void into(const Expression* expression, int dest);
  int next(const Expression* expression);  // reserves the register
  int any(const Expression* expression);   // reserves a register unless it is a variable's
  std::pair<int, int> both(const Expression* left, const Expression* right);  // any() of both
  void multiple(const Expression* expression, int count);  // into reserved registers
  void open(const Expression* expression);                 // an open list from free() on
  void discard(const Expression* expression);
  void adjust(const List<Expression>& values, int count);  // into reserved registers
  void constant(const Expression* expression, int dest);
  std::uint32_t number_constant(const Expression* number);
  void closure(const Function* function, int dest, std::uint32_t line);
  void concat(const Expression* expression, int dest);
  void table(const TableExpression* table, int dest);
  bool object(const TableExpression* table, int dest);
  void table_items(const TableExpression* table, int reg);

  // generate_operator.cpp
  void unary(const UnaryExpression* expression, int dest);
  void operators(const Expression* expression, int dest);
  void arithmetic(const BinaryExpression* expression, int left, int dest);
  bool immediate_arithmetic(const BinaryExpression* expression, int left, int dest);
  Comparison comparison(const BinaryExpression* expression, int left);
  Comparison equality(const BinaryExpression* expression, int left);
  Comparison ordering(const BinaryExpression* expression, int left);
  void comparison_value(const BinaryExpression* expression, int left, bool sense, int dest);
  void compare_and_branch(const Comparison& comparison, bool sense, JumpList& list,
                          std::uint32_t line);

  // generate_condition.cpp
  void condition(const Expression* expression, bool sense, JumpList& list) {
    condition(expression, sense, list, expression->use_line);
  }
  void condition(const Expression* expression, bool sense, JumpList& list, std::uint32_t line);
  void logical_condition(const Expression* expression, bool sense, JumpList& list,
                         std::uint32_t line);
  void logical_value(const Expression* expression, int dest);
  void value_or_jump(const Expression* expression, int dest, bool sense, JumpList& list);
  bool clobbers(const Expression* expression, int dest) const;
  std::size_t push_operands(const Expression* logical);

  // generate_call.cpp
  void suffixes(const Expression* expression, int dest, int results);
  void suffix(const SuffixExpression* node, int object, int base, int dest, int results);
  int first_object(const Expression* object, const Expression* step);
  void field(const FieldExpression* node, int object, int dest);
  void index(const IndexExpression* node, int object, int dest);
  void call(const CallExpression* node, int object, int base, int dest, int results);
  void method(const CallExpression* node, int object, int base);
  int arguments(const List<Expression>& list, int fixed);
  bool is_long_name(std::uint32_t name) const {
    return context_.text(name).size() > kLongestFieldName;
  }

  Context& context_;
  bytecode::Module& module_;
  FunctionBuilder code_{context_};
  std::vector<QueuedFunction> queue_;

  const Function* function_ = nullptr;
  std::vector<BlockScope> blocks_;
  std::vector<std::uint32_t> names_;  // of the active local variables, by their numbers
  std::vector<Loop> loops_;
  std::vector<const Expression*> stack_;  // spines and operands that are being worked through
};

// --- what several of the generator's files ask about expressions

inline bool fits_immediate(std::int64_t value) {
  return value >= INT32_MIN && value <= INT32_MAX;
}

inline const ConstantExpression* as_constant(const Expression* expression) {
  return static_cast<const ConstantExpression*>(expression);
}

inline bool is_immediate(const Expression* expression) {
  return expression->kind == ExpressionKind::Integer &&
         fits_immediate(as_constant(expression)->integer);
}

// Whether it is a variable whose value is in a register of its own, not in a cell.
inline bool is_register_variable(const Expression* expression) {
  return expression->kind == ExpressionKind::Local &&
         !static_cast<const LocalExpression*>(expression)->variable->captured;
}

// Whether it is a variable of this function that lives in a cell. Lua reads a captured variable
// like any other when the operation is done at last, after its other operands; so must we.
inline bool is_cell_variable(const Expression* expression) {
  return expression->kind == ExpressionKind::Local &&
         static_cast<const LocalExpression*>(expression)->variable->captured;
}

inline int variable_register(const Expression* local) {
  return static_cast<const LocalExpression*>(local)->variable->reg;
}

}  // namespace perilune::compiler
