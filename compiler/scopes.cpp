#include "compiler/scopes.h"

#include <algorithm>

#include "compiler/folding.h"

namespace perilune::compiler {

Scopes::Scopes(Context& context, Lexer& lexer)
    : context_(context), lexer_(lexer), environment_name_(context.intern("_ENV")) {}

void Scopes::enter_function(Function* function) {
  functions_.push_back({function, blocks_.size(), labels_.size(), jumps_.size(), 0, {}, {}, {}});
  if (functions_.size() > 1) return;
  Variable* environment = context_.make<Variable>();
  environment->name = environment_name_;
  functions_.back().upvalues.push_back({environment, true, 0});
  activate(environment);
}

void Scopes::leave_function() {
  FunctionScope& scope = functions_.back();
  scope.function->upvalues = context_.make_array<Upvalue>(scope.upvalues.size());
  std::copy(scope.upvalues.begin(), scope.upvalues.end(), scope.function->upvalues);
  scope.function->upvalue_count = static_cast<std::uint8_t>(scope.upvalues.size());
  functions_.pop_back();
}

void Scopes::enter_block(Block* block, bool is_loop) {
  blocks_.push_back({block, is_loop, variables_.size(), labels_.size(), jumps_.size(),
                     functions_.back().declared});
}

void Scopes::leave_block() {
  const BlockScope& scope = blocks_.back();
  while (variables_.size() > scope.first_variable) {
    bindings_[variables_.back()->name] = variables_.back()->shadowed;
    variables_.pop_back();
  }
  functions_.back().declared = scope.declared;
  labels_.resize(scope.first_label);
  if (blocks_.size() == functions_.back().first_block + 1) {
    if (jumps_.size() > scope.first_jump) fail_unresolved(jumps_[scope.first_jump]);
  }
  for (std::size_t i = scope.first_jump; i < jumps_.size(); ++i) {
    jumps_[i].variables = std::min(jumps_[i].variables, scope.first_variable);
  }
  blocks_.pop_back();
}

Variable* Scopes::declare(std::uint32_t name) {
  declare_hidden(1);
  Variable* variable = context_.make<Variable>();
  variable->name = name;
  variable->function = functions_.back().function;
  return variable;
}

void Scopes::declare_hidden(int count) {
  FunctionScope& scope = functions_.back();
  scope.declared += count;
  if (scope.declared > bytecode::kMaxLocals) {
    fail_limit("local variables", bytecode::kMaxLocals, scope.function);
  }
}

void Scopes::activate(Variable* variable) {
  if (variable->name >= bindings_.size()) {
    const std::size_t size = std::max<std::size_t>(context_.string_count(), 64) * 2;
    context_.charge((size - bindings_.size()) * sizeof(Variable*));
    bindings_.resize(size);
  }
  variable->shadowed = bindings_[variable->name];
  bindings_[variable->name] = variable;
  variables_.push_back(variable);
}

Expression* Scopes::use(Variable* variable, std::uint32_t line) {
  if (variable->constant != nullptr) return copy_constant(context_, variable->constant, line);
  if (variable->function == functions_.back().function) {
    return context_.make<LocalExpression>(line, variable);
  }
  return context_.make<UpvalueExpression>(line, variable,
                                          upvalue_index(functions_.size() - 1, variable));
}

Expression* Scopes::use_global(std::uint32_t name, std::uint32_t line) {
  FunctionScope& scope = functions_.back();
  Variable* environment = find(environment_name_);
  // One node does for all uses of an upvalue, which take no instruction of their own.
  if (scope.environment != environment || scope.environment_use->kind != ExpressionKind::Upvalue) {
    scope.environment_use = use(environment, line);
    scope.environment = environment;
  }
  return context_.make<FieldExpression>(line, scope.environment_use, name);
}

// `function` counts the open functions; the variable belongs to one outside of it.
std::uint8_t Scopes::upvalue_index(std::size_t function, Variable* variable) {
  FunctionScope& scope = functions_[function];
  if (variable->upvalue_of != scope.function) {
    std::size_t index = 0;
    while (index < scope.upvalues.size() && scope.upvalues[index].variable != variable) ++index;
    if (index == scope.upvalues.size()) {
      Upvalue upvalue{variable, functions_[function - 1].function == variable->function, 0};
      if (upvalue.from_local) {
        variable->captured = true;
      } else {
        upvalue.index = upvalue_index(function - 1, variable);
      }
      if (index >= static_cast<std::size_t>(bytecode::kMaxUpvalues)) {
        fail_limit("upvalues", bytecode::kMaxUpvalues, scope.function);
      }
      scope.upvalues.push_back(upvalue);
    }
    variable->upvalue_of = scope.function;
    variable->upvalue_index = static_cast<std::uint8_t>(index);
  }
  return variable->upvalue_index;
}

LabelStatement* Scopes::find_label(std::uint32_t name) const {
  for (std::size_t i = functions_.back().first_label; i < labels_.size(); ++i) {
    context_.count_work();
    if (labels_[i]->name == name) return labels_[i];
  }
  return nullptr;
}

void Scopes::check_not_repeated(std::uint32_t label_name) {
  const LabelStatement* earlier = find_label(label_name);
  if (earlier == nullptr) return;
  lexer_.fail_here("label " + quoted(context_.text(label_name)) + " already defined on line " +
                   std::to_string(earlier->line));
}

void Scopes::add_label(LabelStatement* label) {
  const BlockScope& scope = blocks_.back();
  label->block = scope.block;
  const std::size_t in_scope = label->at_block_end ? scope.first_variable : variables_.size();
  std::size_t kept = scope.first_jump;
  for (std::size_t i = scope.first_jump; i < jumps_.size(); ++i) {
    context_.count_work();
    const UnresolvedJump jump = jumps_[i];
    if (jump.statement == nullptr || jump.name != label->name) {
      jumps_[kept++] = jump;
      continue;
    }
    if (jump.variables < in_scope) {
      lexer_.fail_here("<goto " + std::string(context_.text(jump.name)) + "> at line " +
                       std::to_string(jump.line) + " jumps into the scope of local " +
                       quoted(context_.text(variables_[jump.variables]->name)));
    }
    jump.statement->target = label;
  }
  jumps_.resize(kept);
  context_.append(labels_, label);
}

void Scopes::add_goto(GotoStatement* statement, std::uint32_t label_name) {
  if (LabelStatement* label = find_label(label_name); label != nullptr) {
    statement->target = label;
    statement->is_backward = true;
    label->has_backward_goto = true;
    functions_.back().function->has_backward_goto = true;
  } else {
    context_.append(jumps_,
                    UnresolvedJump{statement, label_name, statement->line, variables_.size()});
  }
}

void Scopes::add_break(std::uint32_t line) {
  for (std::size_t i = functions_.back().first_block; i < blocks_.size(); ++i) {
    if (blocks_[i].is_loop) return;
  }
  context_.append(jumps_, UnresolvedJump{nullptr, 0, line, variables_.size()});
}

void Scopes::fail_limit(const char* what, int limit, const Function* function) {
  const std::string where = function->line_defined == 0
                                ? "main function"
                                : "function at line " + std::to_string(function->line_defined);
  lexer_.fail_near(std::string("too many ") + what + " (limit is " + std::to_string(limit) +
                   ") in " + where);
}

void Scopes::fail_unresolved(const UnresolvedJump& jump) {
  const std::string line = std::to_string(jump.line);
  lexer_.fail_here(jump.statement == nullptr
                       ? "break outside loop at line " + line
                       : "no visible label " + quoted(context_.text(jump.name)) +
                             " for <goto> at line " + line);
}

}  // namespace perilune::compiler
