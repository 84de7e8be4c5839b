// Functions, and the life of blocks and variables within them.
#include "compiler/generator.h"

namespace perilune::compiler {

using bytecode::Prototype;
using bytecode::RegisterState;
using bytecode::UpvalueDescriptor;

void Generator::generate(const Function* main) {
  queue_function(main, true);
  for (std::size_t i = 0; i < queue_.size(); ++i) generate_function(queue_[i]);
}

// Enters a function whose closure is made here; returns its number in the module.
std::uint32_t Generator::queue_function(const Function* function, bool is_main) {
  const auto number = static_cast<std::uint32_t>(module_.prototypes.size());
  Prototype prototype;
  prototype.parameters = static_cast<std::uint8_t>(function->parameters.count);
  prototype.is_vararg = function->is_vararg;
  prototype.line_defined = function->line_defined;
  prototype.last_line_defined = function->last_line_defined;
  context_.charge(function->upvalue_count * sizeof(UpvalueDescriptor));
  prototype.upvalues.reserve(function->upvalue_count);
  for (int i = 0; i < function->upvalue_count; ++i) {
    const Upvalue& upvalue = function->upvalues[i];
    UpvalueDescriptor descriptor;
    descriptor.from_local = upvalue.from_local;
    descriptor.constant = !upvalue.variable->assigned;
    descriptor.index = upvalue.from_local && !is_main ? upvalue.variable->reg : upvalue.index;
    descriptor.name = upvalue.variable->name;
    prototype.upvalues.push_back(descriptor);
  }
  context_.append(module_.prototypes, std::move(prototype));
  context_.append(queue_, QueuedFunction{function, number});
  return number;
}

void Generator::generate_function(QueuedFunction queued) {
  function_ = queued.function;
  const auto parameters = static_cast<int>(function_->parameters.count);
  code_.start(std::move(module_.prototypes[queued.prototype]));
  enter_block(function_->body, 0);
  code_.ensure(2);
  code_.reserve(parameters);
  const std::uint32_t line = function_->line_defined;
  if (function_->is_vararg) code_.emit(Opcode::VARARGPREP, 0, 0, 0, 0, line);
  const std::uint32_t cells = code_.pc();
  int reg = 0;
  for (Variable* parameter = function_->parameters.first; parameter != nullptr;
       parameter = parameter->next) {
    activate(parameter, reg++);
  }
  const std::uint32_t first = code_.pc();
  statements(function_->body);
  const std::uint32_t end_line = function_->end_line;
  const bool pending = code_.has_pending();
  if (pending || function_->is_vararg) {
    code_.emit(Opcode::RETURN, 0, 1, pending ? 1 : 0, 0, end_line);
  } else {
    code_.emit(Opcode::RETURN0, 0, 0, 0, 0, end_line);
  }
  code_.join_line(cells, first);
  leave_block(end_line);
  module_.prototypes[queued.prototype] = code_.finish();
}

void Generator::enter_block(const Block* block, int height) {
  blocks_.push_back({block, height, names_.size()});
}

// Ends the life of the innermost block's variables, though the block may still hold labels.
void Generator::close_block(std::uint32_t line) {
  BlockScope& scope = blocks_.back();
  if (scope.left) return;
  scope.left = true;
  close_pending(scope.height, line);
  while (names_.size() > scope.first_name) {
    code_.end_name(names_.back());
    names_.pop_back();
  }
  code_.release_to(scope.height);
}

void Generator::leave_block(std::uint32_t line) {
  close_block(line);
  blocks_.pop_back();
}

// Begins a variable's life; its value is in the register. Making a cell is no line of the program.
void Generator::activate(Variable* variable, int reg) {
  variable->reg = static_cast<std::uint8_t>(reg);
  if (variable->captured) {
    code_.emit(Opcode::NEWCELL, reg, 0, 0, 0, code_.line());
    code_.set_state(reg, RegisterState::Cell);
  }
  names_.push_back(code_.begin_name(variable->name, reg));
}

// The same for a to-be-closed variable. Its register cannot be a cell, so if it is captured, its
// cell is another register, which it gets here; its value never changes.
void Generator::activate_closing(Variable* variable, int reg, std::uint32_t line) {
  const std::uint32_t name = code_.begin_name(variable->name, reg);
  code_.emit(Opcode::TBC, reg, 0, 0, 0, line);
  code_.set_state(reg, RegisterState::Pending);
  if (!variable->captured) {
    variable->reg = static_cast<std::uint8_t>(reg);
    names_.push_back(name);
    return;
  }
  code_.end_name(name);
  const int cell = code_.reserve(1);
  code_.emit(Opcode::MOVE, cell, reg, 0, 0, line);
  activate(variable, cell);
}

void Generator::begin_hidden_names(int first, int count) {
  const std::uint32_t name = context_.intern("(for state)");
  for (int i = 0; i < count; ++i) names_.push_back(code_.begin_name(name, first + i));
}

// Closes the pending variables in registers from `height` on, on this path only.
void Generator::close_pending(int height, std::uint32_t line) {
  if (code_.has_pending(height)) code_.emit(Opcode::CLOSE, height, 0, 0, 0, line);
}

}  // namespace perilune::compiler
