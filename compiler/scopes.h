// What names mean, while the parser goes through the source: local variables, upvalues, labels.
// Each name has a binding, the innermost variable in scope, and a variable knows what it shadows;
// so a look-up is one array access however many scopes are open.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "compiler/ast.h"
#include "compiler/context.h"
#include "compiler/lexer.h"

namespace perilune::compiler {

class Scopes {
 public:
  Scopes(Context& context, Lexer& lexer);

  // Functions nest, and so do blocks within them. Leaving a function's outermost block reports
  // jumps without a target.
  void enter_function(Function* function);
  void leave_function();
  void enter_block(Block* block, bool is_loop = false);
  void leave_block();

  // A variable of the current block, which can be named once it is activated.
  Variable* declare(std::uint32_t name);
  void declare_hidden(int count);  // that the program cannot name, but which count as locals
  void activate(Variable* variable);

  // The variable that a name means here, or null for a global one.
  Variable* find(std::uint32_t name) const {
    return name < bindings_.size() ? bindings_[name] : nullptr;
  }
  // The use of a variable here: Local, Upvalue or its known constant.
  Expression* use(Variable* variable, std::uint32_t line);
  // The use of a global variable: a field of whatever _ENV means here.
  Expression* use_global(std::uint32_t name, std::uint32_t line);

  bool is_vararg() const { return functions_.back().function->is_vararg; }

  void check_not_repeated(std::uint32_t label_name);
  void add_label(LabelStatement* label);
  void add_goto(GotoStatement* statement, std::uint32_t label_name);
  void add_break(std::uint32_t line);

 private:
  struct BlockScope {
    Block* block;
    bool is_loop;
    std::size_t first_variable;
    std::size_t first_label;
    std::size_t first_jump;
    int declared;  // of the function, at entry
  };
  struct FunctionScope {
    Function* function;
    std::size_t first_block;
    std::size_t first_label;
    std::size_t first_jump;
    int declared = 0;  // variables that count for the limit
    std::vector<Upvalue> upvalues;
    Variable* environment = nullptr;  // the last meaning of _ENV, and a node for it
    Expression* environment_use = nullptr;
  };
  struct UnresolvedJump {
    GotoStatement* statement;  // null: a break outside a loop
    std::uint32_t name;
    std::uint32_t line;
    std::size_t variables;  // that are in scope at the jump, outer functions' included
  };

  std::uint8_t upvalue_index(std::size_t function, Variable* variable);
  LabelStatement* find_label(std::uint32_t name) const;
  [[noreturn]] void fail_limit(const char* what, int limit, const Function* function);
  [[noreturn]] void fail_unresolved(const UnresolvedJump& jump);

  Context& context_;
  Lexer& lexer_;
  std::uint32_t environment_name_;
  std::vector<Variable*> bindings_;   // by the name's number
  std::vector<Variable*> variables_;  // in scope, innermost last
  std::vector<BlockScope> blocks_;
  std::vector<FunctionScope> functions_;
  std::vector<LabelStatement*> labels_;
  std::vector<UnresolvedJump> jumps_;
};

}  // namespace perilune::compiler
