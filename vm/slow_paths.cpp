#include "vm/slow_paths.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "vm/error.h"
#include "vm/fast_paths.h"
#include "vm/field_cache.h"
#include "vm/loader.h"
#include "vm/string.h"
#include "vm/table.h"
#include "vm/tier/tiering.h"

namespace perilune::slow {

using bytecode::Opcode;

namespace {

// R[a] := object[key] where the raw lookup in a table without metatable did not settle it.
// `describe` raises the error for a value that cannot be indexed.
template <class Describe>
State* index_value(State* L, Instruction i, Value object, Value key, Describe describe) {
  Isolate& isolate = *L->isolate;
  for (int depth = 0; depth < kMaxMetamethodChain; ++depth) {
    Value handler;
    if (object.tag == Tag::Table) {
      Table* t = object.table();
      const Value v = get(isolate, t, key);
      if (!v.is_nil() || !t->has_metatable()) {
        L->base[i.a] = v;
        return L;
      }
      handler = metamethod_of(isolate, shape_of(isolate, t)->metatable, Metamethod::index);
      if (handler.is_nil()) {
        L->base[i.a].set_nil();
        return L;
      }
    } else {
      handler = metafield_event(L, object, Metamethod::index);
      if (handler.is_nil()) {
        if (depth == 0) describe();
        raise_operand_error(L, "index", object, {});
      }
    }
    if (handler.is_function()) return call_metamethod(L, FrameKind::Value, handler, object, key);
    object = handler;
  }
  raise_runtime(L, "'__index' chain too long; possible loop");
}

void check_key(State* L, Value key) {
  if (key.is_nil()) raise_runtime(L, "table index is nil");
  if (key.tag == Tag::Float && key.number != key.number) raise_runtime(L, "table index is NaN");
}

// object[key] := value. `constant`: the key stands in the code.
template <class Describe>
State* set_index_value(State* L, Value object, Value key, Value value, bool constant,
                       Describe describe) {
  Isolate& isolate = *L->isolate;
  for (int depth = 0; depth < kMaxMetamethodChain; ++depth) {
    Value handler;
    if (object.tag == Tag::Table) {
      Table* t = object.table();
      handler = Value::nil();
      if (t->has_metatable() && get(isolate, t, key).is_nil())
        handler = metamethod_of(isolate, shape_of(isolate, t)->metatable, Metamethod::newindex);
      if (handler.is_nil()) {
        check_key(L, key);
        if (key.tag == Tag::String) {
          set_string(isolate, t, key.string(), value, constant);
        } else {
          set(isolate, t, key, value);
        }
        return L;
      }
    } else {
      handler = metafield_event(L, object, Metamethod::newindex);
      if (handler.is_nil()) {
        if (depth == 0) describe();
        raise_operand_error(L, "index", object, {});
      }
    }
    if (handler.is_function()) return call_metamethod(L, handler, object, key, value);
    object = handler;
  }
  raise_runtime(L, "'__newindex' chain too long; possible loop");
}

Value upvalue_value(State* L, int index) {
  return L->base[-1].closure()->upvalues[index]->value;
}

FieldCache* cache_of(State* L, Instruction i) {
  return field_cache(code_of(L->base)->constants, i.d);
}

State* jump_if(State* L, Instruction i, bool result) {
  return result == (i.c != 0) ? jump_may_call(L) : L;
}

}  // namespace

// ================================================================ fields and elements

State* get_field(State* L, Instruction i) {
  FieldCache* cache = cache_of(L, i);
  const Value object = L->base[i.b];
  const Value key = Value::of(cache->key);
  if (i.op == Opcode::SELF) L->base[i.a + 1] = object;
  if (object.tag == Tag::Table) {
    Isolate& isolate = *L->isolate;
    Table* t = object.table();
    if (const Value* v = find_in_lookup_cache(isolate, t, cache)) {
      L->base[i.a] = *v;
      return L;
    }
    fill_get_cache(L, cache, object);
    note_in_lookup_cache(isolate, t, cache);
  } else {
    fill_get_cache(L, cache, object);
  }
  return index_value(L, i, object, key, [&] {
    // SELF may have overwritten its own operand's name, not its register's.
    raise_register_error(L, "index", i.b);
  });
}

State* get_upvalue_field(State* L, Instruction i) {
  FieldCache* cache = cache_of(L, i);
  const Value object = upvalue_value(L, i.b);
  fill_get_cache(L, cache, object);
  return index_value(L, i, object, Value::of(cache->key), [&] {
    raise_operand_error(L, "index", object, name_of_upvalue(code_of(L->base), i.b));
  });
}

State* set_field(State* L, Instruction i) {
  FieldCache* cache = cache_of(L, i);
  const Value object = L->base[i.a];
  if (store_in_own_slot(L, cache, object, L->base[i.b])) return L;
  const StoreSite site(L, cache, object);
  State* after = set_index_value(L, object, Value::of(cache->key), L->base[i.b], true,
                                 [&] { raise_register_error(L, "index", i.a); });
  if (after == L) site.fill(L, cache);
  return after;
}

State* set_upvalue_field(State* L, Instruction i) {
  FieldCache* cache = cache_of(L, i);
  const Value object = upvalue_value(L, i.a);
  const StoreSite site(L, cache, object);
  State* after = set_index_value(L, object, Value::of(cache->key), L->base[i.b], true, [&] {
    raise_operand_error(L, "index", object, name_of_upvalue(code_of(L->base), i.a));
  });
  if (after == L) site.fill(L, cache);
  return after;
}

State* get_index(State* L, Instruction i) {
  return index_value(L, i, L->base[i.b], L->base[i.c],
                     [&] { raise_register_error(L, "index", i.b); });
}

State* set_index(State* L, Instruction i) {
  return set_index_value(L, L->base[i.a], L->base[i.b], L->base[i.c], false,
                         [&] { raise_register_error(L, "index", i.a); });
}

State* get_int(State* L, Instruction i) {
  return index_value(L, i, L->base[i.b], Value::of(std::int64_t{i.d}),
                     [&] { raise_register_error(L, "index", i.b); });
}

State* set_int(State* L, Instruction i) {
  return set_index_value(L, L->base[i.a], Value::of(std::int64_t{i.d}), L->base[i.b], true,
                         [&] { raise_register_error(L, "index", i.a); });
}

// ================================================================ making things

State* new_table(State* L, Instruction i) {
  constexpr std::uint32_t kMaxInlineElements = 8;
  FieldCache* site = cache_of(L, i);
  Isolate& isolate = *L->isolate;
  Shape* shape = site->own_shape == 0 ? nullptr : shape_by_id(isolate, site->own_shape);
  if (shape == nullptr || shape->wanted > shape->inline_capacity) {
    // Every site without a hint has a root shape of its own, so it learns how many slots its tables
    // come to need.
    const std::uint32_t hint = std::min<std::uint32_t>(i.b, kMaxInlineSlots);
    if (shape != nullptr) {
      shape = make_root_shape(isolate, shape->wanted);
    } else {
      shape = hint > 0 ? root_shape(isolate, hint) : make_root_shape(isolate, 0);
    }
    site->own_shape = shape->gc::Object::aux;
  }
  const std::uint32_t elements = site->slot <= kMaxInlineElements ? site->slot : 0;
  L->base[i.a] = Value::of(make_table(isolate, shape, elements));
  return L;
}

State* new_object(State* L, Instruction i) {
  Isolate& isolate = *L->isolate;
  FieldCache* site = cache_of(L, i);
  Shape* shape = site->own_shape == 0 ? nullptr : shape_by_id(isolate, site->own_shape);
  const Code* code = code_of(L->base);
  if (shape == nullptr || (shape->wanted > shape->inline_capacity)) {
    shape = template_shape(isolate, code, site->slot, shape == nullptr ? 0 : shape->wanted);
    site->own_shape = shape->gc::Object::aux;
  }
  const Value* values = L->base + i.b;
  Table* t = make_table(isolate, shape, 0);
  const std::uint32_t count = shape->count;
  if (count > shape->inline_capacity) {
    t = make_table(isolate, shape->root, 0);
    for (std::uint32_t n = 0; n < count; ++n)
      set_string(isolate, t, shape->properties->properties[n].key, values[n], true);
  } else {
    const Property* properties = shape->properties->properties;
    for (std::uint32_t n = 0; n < count; ++n) {
      if (properties[n].representation != values[n].tag && properties[n].representation != kAnyTag)
          [[unlikely]]
        widen_representation(shape, n, values[n].tag);
      t->slots[n] = values[n];
    }
  }
  L->base[i.a] = Value::of(t);
  return L;
}

State* set_list(State* L, Instruction i) {
  const Value* first = L->base + i.b;
  // The verifier does not know that it is a table, and the compiler's code always has one here.
  if (L->base[i.a].tag != Tag::Table) raise_register_error(L, "index", i.a);
  const auto count = i.c != 0 ? std::uint32_t{i.c} : static_cast<std::uint32_t>(L->top - first);
  perilune::set_list(*L->isolate, L->base[i.a].table(), std::int64_t{i.d} + 1, first, count);
  return L;
}

State* lower_function(State* L) {
  Code* const code = code_of(L->base);
  lower(*L->isolate, code);
  if (L->isolate->tier.tiering != nullptr) L->isolate->tier.tiering->function_is_new(L, code);
  L->pc = L->hook_mask == 0 ? code->first : code->instructions;
  return L;
}

State* closure(State* L, Instruction i) {
  const Closure* parent = L->base[-1].closure();
  auto* code = static_cast<Code*>(parent->code->children->values[i.d].object);
  const std::uint32_t count = code->upvalue_count;
  auto* c =
      allocate<Closure>(*L->isolate, true, offsetof(Closure, upvalues) + count * sizeof(Cell*));
  c->flags = 0;
  c->aux = count;
  c->code = code;
  for (std::uint32_t n = 0; n < count; ++n) {
    const bytecode::UpvalueDescriptor& u = code->upvalues[n];
    c->upvalues[n] = u.from_local ? L->base[u.index].cell() : parent->upvalues[u.index];
  }
  L->base[i.a] = Value::of(publish(c, ObjectType::Closure));
  return L;
}

State* new_cell(State* L, Instruction i) {
  auto* cell = allocate<Cell>(*L->isolate, true, sizeof(Cell));
  cell->flags = 0;
  cell->value = L->base[i.a];
  L->base[i.a] = Value::of(Tag::Cell, publish(cell, ObjectType::Cell));
  return L;
}

// ================================================================ arithmetic

namespace {

Metamethod event_of(ArithmeticOp op) {
  switch (op) {
    case ArithmeticOp::Add:
      return Metamethod::add;
    case ArithmeticOp::Sub:
      return Metamethod::sub;
    case ArithmeticOp::Mul:
      return Metamethod::mul;
    case ArithmeticOp::Mod:
      return Metamethod::mod;
    case ArithmeticOp::Pow:
      return Metamethod::pow;
    case ArithmeticOp::Div:
      return Metamethod::div;
    case ArithmeticOp::IntDiv:
      return Metamethod::idiv;
    case ArithmeticOp::BitAnd:
      return Metamethod::band;
    case ArithmeticOp::BitOr:
      return Metamethod::bor;
    case ArithmeticOp::BitXor:
      return Metamethod::bxor;
    case ArithmeticOp::ShiftLeft:
      return Metamethod::shl;
    case ArithmeticOp::ShiftRight:
      return Metamethod::shr;
    case ArithmeticOp::Negate:
      return Metamethod::unm;
    case ArithmeticOp::BitNot:
      return Metamethod::bnot;
  }
  return Metamethod::add;
}

bool is_bit_operation(ArithmeticOp op) {
  return (op >= ArithmeticOp::BitAnd && op <= ArithmeticOp::ShiftRight) ||
         op == ArithmeticOp::BitNot;
}

// An operand and, for messages, the register that it came from (-1: a constant).
struct Operand {
  Value value;
  int reg;
};

Name operand_name(State* L, const Operand& o) {
  const Code* code = code_of(L->base);
  if (o.reg >= 0) return name_of_register(code, L->pc - code->instructions - 1, o.reg);
  if (o.value.tag == Tag::String) return {"constant", o.value.string()->view()};
  return {};
}

[[noreturn]] void raise_arithmetic_error(State* L, ArithmeticOp op, const Operand& x,
                                         const Operand& y) {
  const Operand& culprit = x.value.is_number() ? y : x;
  if (!is_bit_operation(op))
    raise_operand_error(L, "perform arithmetic on", culprit.value, operand_name(L, culprit));
  if (x.value.is_number() && y.value.is_number()) {
    std::int64_t ignored;
    const Operand& fraction = to_integer(x.value, &ignored) ? y : x;
    const Name name = operand_name(L, fraction);
    std::string message = "number";
    if (name) message += " (" + std::string(name.kind) + " '" + std::string(name.text) + "')";
    raise_runtime(L, message + " has no integer representation");
  }
  raise_operand_error(L, "perform bitwise operation on", culprit.value, operand_name(L, culprit));
}

State* operate(State* L, Instruction i, ArithmeticOp op, const Operand& x, const Operand& y) {
  const Value a = x.value;
  const Value b = y.value;
  if (a.is_number() && b.is_number()) {
    Value result;
    if (perilune::arithmetic(op, a, b, &result)) {
      L->base[i.a] = result;
      return L;
    }
    if (op == ArithmeticOp::IntDiv) raise_runtime(L, "attempt to divide by zero");
    if (op == ArithmeticOp::Mod) raise_runtime(L, "attempt to perform 'n%0'");
  }
  Value handler = metafield_event(L, x.value, event_of(op));
  if (handler.is_nil()) handler = metafield_event(L, y.value, event_of(op));
  if (handler.is_nil()) raise_arithmetic_error(L, op, x, y);
  return call_metamethod(L, FrameKind::Value, handler, x.value, y.value);
}

}  // namespace

State* arithmetic(State* L, Instruction i, ArithmeticOp op) {
  const Operand x{L->base[i.b], i.b};
  const Operand y{L->base[i.c], i.c};
  fast::note_operands(
      L->pc - 1, x.value.is_number() && y.value.is_number() ? fast::kSawMixed : fast::kSawOther);
  return operate(L, i, op, x, y);
}

State* arithmetic_constant(State* L, Instruction i, ArithmeticOp op) {
  const Operand x{L->base[i.b], i.b};
  const Operand y{code_of(L->base)->constants[i.d], -1};
  return i.c != 0 ? operate(L, i, op, y, x) : operate(L, i, op, x, y);
}

State* arithmetic_immediate(State* L, Instruction i, ArithmeticOp op) {
  if (op == ArithmeticOp::Sub && L->base[i.b].tag == Tag::Float) {
    L->base[i.a] = Value::of(fast::minus_immediate(L->base[i.b].number, i.d));
    return L;
  }
  const Operand x{L->base[i.b], i.b};
  const Operand y{Value::of(std::int64_t{i.d}), -1};
  return i.c != 0 ? operate(L, i, op, y, x) : operate(L, i, op, x, y);
}

State* unary(State* L, Instruction i, ArithmeticOp op) {
  const Operand x{L->base[i.b], i.b};
  return operate(L, i, op, x, x);
}

State* length(State* L, Instruction i) {
  const Value v = L->base[i.b];
  if (v.tag == Tag::String) {
    L->base[i.a] = Value::of(static_cast<std::int64_t>(v.string()->length));
    return L;
  }
  const Value handler = metafield_event(L, v, Metamethod::len);
  if (!handler.is_nil()) return call_metamethod(L, FrameKind::Value, handler, v, v);
  if (v.tag != Tag::Table) raise_register_error(L, "get length of", i.b);
  L->base[i.a] = Value::of(length_of(v.table()));
  return L;
}

// ================================================================ concatenation

namespace {

// From this length on, a string that is appended to gets a buffer with room for more.
constexpr std::size_t kMinBufferedLength = 256;

bool is_text(Value v) {
  return v.tag == Tag::String || v.is_number();
}

// Bytes of a string or number; numbers are written to `buffer`.
std::string_view text_of(const Value& v, char* buffer) {
  if (v.tag == Tag::String) return v.string()->view();
  return {buffer, number_to_text(v, buffer)};
}

// R[b+from] .. ... .. R[b+left-1] .. right, all of them text.
Value concat_text(State* L, const Value* operands, std::uint32_t from, std::uint32_t left,
                  Value right) {
  Isolate& isolate = *L->isolate;
  char digits[kNumberTextSize];
  const std::uint32_t count = left - from + 1;
  auto operand = [&](std::uint32_t n) { return from + n < left ? operands[from + n] : right; };
  // A long string in front is appended to.
  const Value first = operand(0);
  const bool append =
      first.tag == Tag::String && first.string()->length >= kMinBufferedLength && count > 1;
  if (append && count == 2) {
    const std::string_view tail = text_of(right, digits);
    if (tail.size() <= first.string()->length)
      return Value::of(append_string(isolate, first.string(), tail));
  }
  char small[256];
  std::size_t length = 0;
  for (std::uint32_t n = append ? 1 : 0; n < count; ++n) {
    const Value v = operand(n);
    const std::size_t size = v.tag == Tag::String ? static_cast<std::size_t>(v.string()->length)
                                                  : number_to_text(v, digits);
    if (size > (SIZE_MAX >> 2) - length) raise_runtime(L, "string length overflow");
    length += size;
  }
  auto fill = [&](char* to) {
    for (std::uint32_t n = append ? 1 : 0; n < count; ++n) {
      const std::string_view text = text_of(operand(n), digits);
      std::memcpy(to, text.data(), text.size());
      to += text.size();
    }
  };
  if (length <= sizeof small) {
    fill(small);
    return Value::of(append ? append_string(isolate, first.string(), {small, length})
                            : make_string(isolate, {small, length}));
  }
  String* s = make_long_string(isolate, length);
  fill(s->bytes);
  return Value::of(append ? append_string(isolate, first.string(), s->view()) : s);
}

}  // namespace

State* continue_concat(State* L, Instruction i, std::uint32_t left, Value right) {
  const Value* operands = L->base + i.b;
  while (left > 0) {
    const Value top = operands[left - 1];
    if (is_text(top) && is_text(right)) {
      std::uint32_t from = left - 1;
      while (from > 0 && is_text(operands[from - 1])) --from;
      right = concat_text(L, operands, from, left, right);
      left = from;
      continue;
    }
    Value handler = metafield_event(L, top, Metamethod::concat);
    if (handler.is_nil()) handler = metafield_event(L, right, Metamethod::concat);
    if (handler.is_nil()) {
      if (!is_text(top)) raise_register_error(L, "concatenate", i.b + static_cast<int>(left) - 1);
      // What a metamethod returned is named after the operand whose place it takes in lua5.4.
      const Code* code = code_of(L->base);
      raise_operand_error(
          L, "concatenate", right,
          name_of_register(code, L->pc - code->instructions - 1, i.b + static_cast<int>(left)));
    }
    ensure_stack(L, frame_end(L), 5);
    Value* at = frame_end(L);
    at[0] = Value::make(Tag::LoopState, left - 1);
    at[1] = handler;
    at[2] = top;
    at[3] = right;
    return enter_call(L, at + 1, 2, FrameKind::Concat);
  }
  L->base[i.a] = right;
  return L;
}

State* concat(State* L, Instruction i) {
  return continue_concat(L, i, i.c - 1u, L->base[i.b + i.c - 1]);
}

// ================================================================ comparison

State* equal(State* L, Instruction i) {
  const Value a = L->base[i.a];
  const Value b = L->base[i.b];
  if (raw_equals(a, b)) return jump_if(L, i, true);
  if (a.tag == b.tag && (a.tag == Tag::Table || a.tag == Tag::Userdata)) {
    Value handler = metafield_event(L, a, Metamethod::eq);
    if (handler.is_nil()) handler = metafield_event(L, b, Metamethod::eq);
    if (!handler.is_nil()) return call_metamethod(L, FrameKind::Compare, handler, a, b);
  }
  return jump_if(L, i, false);
}

namespace {

State* compare(State* L, Instruction i, Value a, Value b, bool or_equal) {
  if (a.is_number() && b.is_number())
    return jump_if(L, i, or_equal ? number_less_equal(a, b) : number_less(a, b));
  if (a.tag == Tag::String && b.tag == Tag::String) {
    const int order = compare_strings(a.string(), b.string());
    return jump_if(L, i, or_equal ? order <= 0 : order < 0);
  }
  const Metamethod event = or_equal ? Metamethod::le : Metamethod::lt;
  Value handler = metafield_event(L, a, event);
  if (handler.is_nil()) handler = metafield_event(L, b, event);
  if (handler.is_nil()) raise_compare_error(L, a, b);
  return call_metamethod(L, FrameKind::Compare, handler, a, b);
}

}  // namespace

State* less(State* L, Instruction i) {
  return compare(L, i, L->base[i.a], L->base[i.b], false);
}
State* less_equal(State* L, Instruction i) {
  return compare(L, i, L->base[i.a], L->base[i.b], true);
}

State* compare_immediate(State* L, Instruction i) {
  const Value x = L->base[i.a];
  const Value y = Value::of(std::int64_t{static_cast<std::int8_t>(i.b)});
  switch (i.op) {
    case Opcode::LTI:
      return compare(L, i, x, y, false);
    case Opcode::LEI:
      return compare(L, i, x, y, true);
    case Opcode::GTI:
      return compare(L, i, y, x, false);
    default:
      return compare(L, i, y, x, true);
  }
}

// ================================================================ loops

namespace {

// A number, or a string that converts to one.
Value for_number(State* L, const char* what, Value v) {
  if (v.is_number()) return v;
  Value converted;
  if (v.tag == Tag::String && string_to_number(v.string()->view(), &converted)) return converted;
  raise_runtime(L, std::string("bad 'for' ") + what + " (number expected, got " +
                       std::string(type_name_of(L, v)) + ")");
}

// The limit of an integer loop as an integer; true when the loop runs no iteration. A limit that is
// not a number counts as negative.
bool integer_limit(State* L, std::int64_t init, Value limit, std::int64_t step, std::int64_t* out) {
  limit = for_number(L, "limit", limit);
  if (limit.tag == Tag::Integer) {
    *out = limit.integer;
  } else {
    const double d = limit.number;
    const double rounded = step < 0 ? std::ceil(d) : std::floor(d);
    if (!float_to_integer(rounded, out)) {
      if (d > 0) {
        if (step < 0) return true;
        *out = INT64_MAX;
      } else {
        if (step > 0) return true;
        *out = INT64_MIN;
      }
    }
  }
  return step > 0 ? init > *out : init < *out;
}

}  // namespace

State* for_prepare(State* L, Instruction i) {
  Value* r = L->base + i.a;
  if (r[0].tag == Tag::Integer && r[2].tag == Tag::Integer) {
    const std::int64_t init = r[0].integer;
    const std::int64_t step = r[2].integer;
    if (step == 0) raise_runtime(L, "'for' step is zero");
    std::int64_t limit;
    if (integer_limit(L, init, r[1], step, &limit)) {
      L->pc += i.d;
      return L;
    }
    const auto first = static_cast<std::uint64_t>(init);
    const auto last = static_cast<std::uint64_t>(limit);
    const std::uint64_t count =
        step > 0 ? (last - first) / static_cast<std::uint64_t>(step)
                 : (first - last) / (static_cast<std::uint64_t>(-(step + 1)) + 1);
    r[1] = Value::make(Tag::Integer, count);
    r[3] = r[0];
    return L;
  }
  const double limit = number_as_double(for_number(L, "limit", r[1]));
  const double step = number_as_double(for_number(L, "step", r[2]));
  const double init = number_as_double(for_number(L, "initial value", r[0]));
  if (step == 0) raise_runtime(L, "'for' step is zero");
  // As in lua5.4, a loop whose start or limit is not a number runs once: the limit is not passed
  // yet.
  if (step > 0 ? limit < init : init < limit) {
    L->pc += i.d;
    return L;
  }
  r[0] = Value::of(init);
  r[1] = Value::of(limit);
  r[2] = Value::of(step);
  r[3] = Value::of(init);
  return L;
}

State* generic_for_prepare(State* L, Instruction i) {
  perilune::mark_pending(L, L->base + i.a + 3);
  L->pc += i.d;
  return L;
}

State* generic_for_call(State* L, Instruction i) {
  Value* r = L->base + i.a;
  r[6] = r[2];
  r[5] = r[1];
  r[4] = r[0];
  return enter_call(L, r + 4, 2, FrameKind::ForCall);
}

State* mark_pending(State* L, Instruction i) {
  perilune::mark_pending(L, L->base + i.a);
  return L;
}

State* close(State* L, Instruction i) {
  State* after = L;
  close_one(L, L->base + i.a, frame_end(L), &after);
  return after;
}

// ================================================================ calls

namespace {

std::uint32_t argument_count_of(State* L, Instruction i) {
  return i.b != 0 ? i.b - 1u : static_cast<std::uint32_t>(L->top - (L->base + i.a)) - 1;
}

}  // namespace

State* call(State* L, Instruction i) {
  if (L->isolate->interrupts.load(std::memory_order_relaxed) != 0) {
    // The instruction is begun anew, unless its hooks have run already.
    if (L->hook_mask == 0) {
      --L->pc;
      return safepoint_may_call(L);
    }
    handle_interrupts_may_call(L);
  }
  return enter_call(L, L->base + i.a, argument_count_of(L, i), FrameKind::Call);
}

State* tail_call(State* L, Instruction i) {
  return perilune::tail_call(L, L->base + i.a, argument_count_of(L, i));
}

State* return_values(State* L, Instruction i) {
  Value* first = L->base + i.a;
  switch (i.op) {
    case Opcode::RETURN0:
      return finish_return(L, L->base, 0);
    case Opcode::RETURN1:
      return finish_return(L, first, 1);
    default:
      break;
  }
  if (i.c != 0) {
    State* after = L;
    if (close_one(L, L->base, i.b == 0 ? L->top : frame_end(L), &after)) return after;
    first = L->base + i.a;
  }
  const auto count = i.b != 0 ? i.b - 1u : static_cast<std::uint32_t>(L->top - first);
  return finish_return(L, first, count);
}

State* vararg_prepare(State* L, Instruction) {
  Code* code = code_of(L->base);
  const std::uint32_t parameters = code->parameters;
  const auto given = static_cast<std::uint32_t>(L->top - L->base);
  const std::uint32_t count = std::max(given, parameters);
  Value* top = L->base + count;
  const auto offset = top - L->stack;
  ensure_stack(L, top, 1 + code->frame_size + kFrameSlack);
  top = L->stack + offset;
  Value* base = top + 1;
  base[-1].bits = L->base[-1].bits;
  FrameHeader::set(base[-1], FrameHeader::word(Tag::Closure, FrameKind::Vararg, count + 1, 0));
  for (std::uint32_t n = 0; n < parameters; ++n) {
    base[n] = L->base[n];
    L->base[n].set_nil();
  }
  L->base = base;
  return L;
}

State* vararg(State* L, Instruction i) {
  const std::uint32_t delta = FrameHeader::delta(header_word(L->base));
  const std::uint32_t available = delta - 1 - code_of(L->base)->parameters;
  const std::uint32_t wanted = i.c != 0 ? i.c - 1u : available;
  if (i.c == 0) ensure_stack(L, L->base + i.a, wanted + kFrameSlack);
  Value* to = L->base + i.a;
  const Value* from = L->base - 1 - available;
  for (std::uint32_t n = 0; n < wanted; ++n) {
    if (n < available) {
      to[n] = from[n];
    } else {
      to[n].set_nil();
    }
  }
  if (i.c == 0) L->top = to + wanted;
  return L;
}

}  // namespace perilune::slow
