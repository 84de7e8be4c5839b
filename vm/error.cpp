#include "vm/error.h"
#include "vm/tier/runtime.h"

#include <string>

#include "vm/native.h"
#include "vm/string.h"
#include "vm/table.h"

namespace perilune {

using bytecode::Opcode;

Value metafield_event(State* L, Value v, Metamethod event) {
  Isolate& isolate = *L->isolate;
  Table* metatable;
  if (v.tag == Tag::Table) {
    if (!v.table()->has_metatable()) return Value::nil();
    metatable = shape_of(isolate, v.table())->metatable;
  } else {
    metatable = metatable_of(L, v);
  }
  return metatable == nullptr ? Value::nil() : metamethod_of(isolate, metatable, event);
}

void raise_runtime(State* L, std::string_view message) {
  const std::string text = position_at(L, 0) + std::string(message);
  L->error_value = Value::of(make_string(*L->isolate, text));
  throw Error{Error::Kind::Runtime};
}

namespace {

std::string variable(const Name& name) {
  if (!name) return {};
  return " (" + std::string(name.kind) + " '" + std::string(name.text) + "')";
}

Name name_in_current_frame(State* L, int reg) {
  if (!is_lua_frame(L->base)) return {};
  const Code* code = code_of(L->base);
  return name_of_register(code, L->pc - code->instructions - 1, reg);
}

}  // namespace

void raise_operand_error(State* L, const char* operation, Value v, Name name) {
  raise_runtime(L, std::string("attempt to ") + operation + " a " +
                       std::string(type_name_of(L, v)) + " value" + variable(name));
}

void raise_register_error(State* L, const char* operation, int reg) {
  raise_operand_error(L, operation, L->base[reg], name_in_current_frame(L, reg));
}

void raise_call_error(State* L, const Value* function) {
  Name name;
  if (is_lua_frame(L->base)) {
    const Code* code = code_of(L->base);
    const std::int64_t pc = L->pc - code->instructions - 1;
    const Instruction i = tier::instruction_at(code, static_cast<std::uint32_t>(pc));
    const bool metamethod_frame = function >= L->base + code->frame_size;
    if (i.op == Opcode::CALL || i.op == Opcode::TAILCALL) {
      if (function == L->base + i.a) name = name_of_register(code, pc, i.a);
    } else if (metamethod_frame || i.op == Opcode::TFORCALL) {
      name = name_of_instruction_call(code, pc);
    }
  }
  raise_operand_error(L, "call", *function, name);
}

void raise_compare_error(State* L, Value a, Value b) {
  const std::string x(type_name_of(L, a));
  const std::string y(type_name_of(L, b));
  if (x == y) raise_runtime(L, "attempt to compare two " + x + " values");
  raise_runtime(L, "attempt to compare " + x + " with " + y);
}

void raise_close_error(State* L, const Value* v) {
  const Name name = name_in_current_frame(L, static_cast<int>(v - L->base));
  raise_runtime(L, "variable '" + std::string(name ? name.text : std::string_view("?")) +
                       "' got a non-closable value");
}

void prefix_position(State* L) {
  if (L->error_value.tag != Tag::String) return;
  const std::string text = position_at(L, 1) + std::string(L->error_value.string()->view());
  L->error_value = Value::of(make_string(*L->isolate, text));
}

void raise_memory(Isolate& isolate) {
  isolate.current->error_value = Value::of(isolate.memory_message);
  throw Error{Error::Kind::Memory};
}

}  // namespace perilune
