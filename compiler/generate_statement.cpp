// Statements but for assignments and loops.
#include "compiler/generator.h"

namespace perilune::compiler {

void Generator::block(const Block* block) {
  enter_block(block, code_.free());
  statements(block);
  leave_block(block->end_line);
}

void Generator::statements(const Block* block) {
  for (Statement* node = block->statements.first; node != nullptr; node = node->next) {
    context_.count_work();
    statement(node);
  }
}

void Generator::statement(Statement* statement) {
  switch (statement->kind) {
    case StatementKind::Local:
      return local(static_cast<const LocalStatement*>(statement));
    case StatementKind::LocalFunction:
      return local_function(static_cast<const LocalFunctionStatement*>(statement));
    case StatementKind::Assign:
      return assign(static_cast<const AssignStatement*>(statement));
    case StatementKind::Call:
      return suffixes(static_cast<const CallStatement*>(statement)->call, code_.free(), 0);
    case StatementKind::Do:
      return block(static_cast<const DoStatement*>(statement)->body);
    case StatementKind::While:
      return while_loop(static_cast<const LoopStatement*>(statement));
    case StatementKind::Repeat:
      return repeat_loop(static_cast<const LoopStatement*>(statement));
    case StatementKind::If:
      return if_statement(static_cast<const IfStatement*>(statement));
    case StatementKind::NumericFor:
      return numeric_for(static_cast<const ForStatement*>(statement));
    case StatementKind::GenericFor:
      return generic_for(static_cast<const ForStatement*>(statement));
    case StatementKind::Return:
      return return_statement(static_cast<const ReturnStatement*>(statement));
    case StatementKind::Break:
      return break_statement(statement);
    case StatementKind::Goto:
      return goto_statement(static_cast<const GotoStatement*>(statement));
    case StatementKind::Label:
      return label(static_cast<LabelStatement*>(statement));
  }
}

void Generator::local(const LocalStatement* statement) {
  const int base = code_.free();
  const bool has_constant = statement->variables.last->constant != nullptr;
  const int count = static_cast<int>(statement->variables.count) - (has_constant ? 1 : 0);
  if (has_constant) {  // then there are as many values
    const Expression* value = statement->values.first;
    for (int i = 0; i < count; ++i, value = value->next) next(value);
  } else {
    const Expression* last = statement->values.last;
    if (last == nullptr) {
      code_.reserve(count);
      code_.load_nil(base, count, statement->line);
    } else {
      adjust(statement->values, count);
    }
  }
  Variable* closing = nullptr;
  int closing_reg = 0;
  int reg = base;
  for (Variable* variable = statement->variables.first; variable != nullptr && reg < base + count;
       variable = variable->next, ++reg) {
    if (variable->attribute == Attribute::Close && variable->captured) {
      closing = variable;  // it takes one more register, above all these
      closing_reg = reg;
    } else if (variable->attribute == Attribute::Close) {
      activate_closing(variable, reg, statement->line);
    } else {
      activate(variable, reg);
    }
  }
  if (closing != nullptr) activate_closing(closing, closing_reg, statement->line);
}

void Generator::local_function(const LocalFunctionStatement* statement) {
  Variable* variable = statement->variable;
  const Function* function = statement->value->function;
  const std::uint32_t line = statement->value->line;
  const int reg = code_.reserve(1);
  variable->reg = static_cast<std::uint8_t>(reg);
  bool captures_itself = false;
  for (int i = 0; i < function->upvalue_count; ++i) {
    captures_itself = captures_itself || function->upvalues[i].variable == variable;
  }
  if (!captures_itself) {
    closure(function, reg, line);
    return activate(variable, reg);
  }
  code_.load_nil(reg, 1, line);
  activate(variable, reg);
  const int value = code_.reserve(1);
  closure(function, value, line);
  code_.emit(Opcode::SETCELL, reg, value, 0, 0, line);
  code_.release_to(value);
}

void Generator::if_statement(const IfStatement* statement) {
  if (jump_if(statement)) return;
  JumpList end;
  for (const IfClause* clause = statement->clauses.first; clause != nullptr;
       clause = clause->next) {
    JumpList otherwise;
    if (clause->condition != nullptr) condition(clause->condition, false, otherwise);
    block(clause->body);
    if (clause->next != nullptr) code_.jump(end, clause->body->end_line);
    code_.place(otherwise, code_.free());
  }
  code_.place(end, code_.free());
}

// `if c then break end` and the same with a forward goto jump on the condition itself, unless
// something must be closed on the way.
bool Generator::jump_if(const IfStatement* statement) {
  const IfClause* clause = statement->clauses.first;
  const List<Statement>& body = clause->body->statements;
  if (clause->next != nullptr || body.count != 1) return false;
  if (body.first->kind == StatementKind::Break) {
    Loop& loop = loops_.back();
    if (code_.has_pending(loop.exit_height)) return false;
    condition(clause->condition, true, loop.breaks);
    return true;
  }
  if (body.first->kind == StatementKind::Goto) {
    const auto* node = static_cast<const GotoStatement*>(body.first);
    if (node->is_backward || code_.has_pending(label_height(node->target))) return false;
    condition(clause->condition, true, node->target->jumps);
    return true;
  }
  return false;
}

void Generator::return_statement(const ReturnStatement* statement) {
  const List<Expression>& values = statement->values;
  const std::uint32_t line = statement->line;
  const int base = code_.free();
  const bool pending = code_.has_pending();
  const bool is_simple = !pending && !function_->is_vararg;
  const int closes = pending ? 1 : 0;
  if (values.count == 0) {
    if (is_simple) return code_.emit(Opcode::RETURN0, 0, 0, 0, 0, line);
    return code_.emit(Opcode::RETURN, base, 1, closes, 0, line);
  }
  if (values.count == 1) {
    const Expression* value = values.first;
    if (value->is_multiple()) {
      open(value);
      if (!pending && value->is_call()) return code_.make_tail_call();
      return code_.emit(Opcode::RETURN, base, 0, closes, 0, line);
    }
    const int reg = any(value);
    code_.release_to(base);
    if (is_simple) return code_.emit(Opcode::RETURN1, reg, 0, 0, 0, line);
    return code_.emit(Opcode::RETURN, reg, 2, closes, 0, line);
  }
  for (const Expression* value = values.first; value != nullptr; value = value->next) {
    if (value->next == nullptr && value->is_multiple()) {
      open(value);
      code_.emit(Opcode::RETURN, base, 0, closes, 0, line);
    } else {
      next(value);
    }
  }
  code_.release_to(base);
  code_.emit(Opcode::RETURN, base, static_cast<int>(values.count) + 1, closes, 0, line);
}

void Generator::break_statement(const Statement* statement) {
  Loop& loop = loops_.back();
  close_pending(loop.exit_height, statement->line);
  code_.jump(loop.breaks, statement->line);
}

void Generator::goto_statement(const GotoStatement* statement) {
  LabelStatement* target = statement->target;
  const int height = statement->is_backward ? target->height : label_height(target);
  close_pending(height, statement->line);
  JumpList jump;
  if (!statement->is_backward) {
    code_.jump(target->jumps, statement->line);
  } else {
    code_.jump(jump, statement->line);
    code_.patch_back(jump, target->pc);
  }
}

// How many registers will live at a label further below, in this or an enclosing block. No variable
// can be declared on the way, except where the label stands at the block's end, behind their lives.
int Generator::label_height(const LabelStatement* label) const {
  int height = code_.free();
  for (std::size_t i = blocks_.size(); i > 0; --i) {
    const BlockScope& scope = blocks_[i - 1];
    if (scope.block == label->block) return label->at_block_end ? scope.height : height;
    height = scope.height;
  }
  return height;
}

void Generator::label(LabelStatement* label) {
  if (label->at_block_end) close_block(label->line);
  label->height = code_.free();
  code_.place(label->jumps, label->height);
  if (label->has_backward_goto) label->pc = code_.place_loop(label->height, true);
}

}  // namespace perilune::compiler
