#include "vm/native.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <string>

#include "vm/arith.h"
#include "vm/bytecode/numeral.h"
#include "vm/call.h"
#include "vm/debug.h"
#include "vm/error.h"
#include "vm/string.h"
#include "vm/table.h"

namespace perilune {

// ================================================================ formatting and errors

namespace {

std::string format_message(const char* format, std::va_list arguments) {
  std::string out;
  char buffer[64];
  for (const char* p = format; *p != '\0'; ++p) {
    if (*p != '%') {
      out += *p;
      continue;
    }
    switch (*++p) {
      case 's': {
        const char* s = va_arg(arguments, const char*);
        out += s == nullptr ? "(null)" : s;
        break;
      }
      case 'S':
        out += up_to_zero(*va_arg(arguments, const std::string_view*));
        break;
      case 'd':
        out += std::to_string(va_arg(arguments, int));
        break;
      case 'I':
        out += std::to_string(va_arg(arguments, long long));
        break;
      case 'f':
        out.append(buffer, bytecode::format_float(va_arg(arguments, double), buffer));
        break;
      case 'c':
        out += static_cast<char>(va_arg(arguments, int));
        break;
      case 'p': {
        const auto address = reinterpret_cast<std::uintptr_t>(va_arg(arguments, void*));
        const auto end = std::to_chars(buffer, buffer + sizeof buffer, address, 16).ptr;
        out += "0x";
        const auto digits = static_cast<std::size_t>(end - buffer);
        if (digits < 12) out.append(12 - digits, '0');
        out.append(buffer, digits);
        break;
      }
      case '%':
        out += '%';
        break;
      default:
        out += '?';
        break;
    }
  }
  return out;
}

[[noreturn]] void raise_text(State* L, const std::string& text) {
  L->error_value = Value::of(make_string(*L->isolate, text));
  throw Error{Error::Kind::Runtime};
}

}  // namespace

void raise(State* L, Value value) {
  L->error_value = value;
  throw Error{Error::Kind::Runtime};
}

void raise_message(State* L, const char* format, ...) {
  std::va_list arguments;
  va_start(arguments, format);
  const std::string message = format_message(format, arguments);
  va_end(arguments);
  // The caller of the running native function; a Lua function itself.
  const int level = L->base > L->stack + 1 && is_lua_frame(L->base) ? 0 : 1;
  raise_text(L, position_at(L, level) + message);
}

void argument_error(State* L, int arg, const char* format, ...) {
  std::va_list arguments;
  va_start(arguments, format);
  const std::string message = format_message(format, arguments);
  va_end(arguments);
  Frame f;
  std::string name = "?";
  if (frame_at(L, 0, &f)) {
    const Name called = name_of_call(L, f);
    if (called.kind == "method") {
      --arg;
      if (arg == 0) {
        const std::string method(called.text);
        raise_message(L, "calling '%s' on bad self (%s)", method.c_str(), message.c_str());
      }
    }
    if (called) {
      name = std::string(called.text);
    } else {
      const std::string global = global_function_name(L, f.function());
      if (!global.empty()) name = global;
    }
  }
  raise_message(L, "bad argument #%d to '%s' (%s)", arg, name.c_str(), message.c_str());
}

namespace {

// The __name of any type's metatable, if that is a string.
std::string_view name_in_metatable(State* L, Value v, const char* otherwise) {
  const Value name = metafield_event(L, v, Metamethod::name);
  return name.tag == Tag::String ? up_to_zero(name.string()->view()) : otherwise;
}

}  // namespace

void type_error(State* L, int arg, const char* expected) {
  const Value v = argument(L, arg);
  const char* const type = v.tag == Tag::LightUserdata ? "light userdata" : type_name(v);
  const std::string_view got =
      is_none(L, arg) ? std::string_view("no value") : name_in_metatable(L, v, type);
  argument_error(L, arg, "%s expected, got %S", expected, &got);
}

// ================================================================ arguments

void check_any(State* L, int arg) {
  if (is_none(L, arg)) argument_error(L, arg, "value expected");
}

Table* check_table(State* L, int arg) {
  const Value v = argument(L, arg);
  if (v.tag != Tag::Table) type_error(L, arg, "table");
  return v.table();
}

std::int64_t check_integer(State* L, int arg) {
  const Value v = argument(L, arg);
  if (v.tag == Tag::Integer) return v.integer;
  std::int64_t i;
  if (to_integer(v, &i)) return i;
  double ignored;
  if (to_number(v, &ignored)) argument_error(L, arg, "number has no integer representation");
  type_error(L, arg, "number");
}

double check_number(State* L, int arg) {
  const Value v = argument(L, arg);
  if (v.tag == Tag::Float) return v.number;
  double d;
  if (to_number(v, &d)) return d;
  type_error(L, arg, "number");
}

std::string_view check_string(State* L, int arg) {
  const Value v = argument(L, arg);
  if (v.tag == Tag::String) return v.string()->view();
  if (!v.is_number()) type_error(L, arg, "string");
  char buffer[kNumberTextSize];
  Value& place = L->base[arg - 1];
  place = Value::of(new_string(L, {buffer, number_to_text(v, buffer)}));
  return place.string()->view();
}

std::int64_t optional_integer(State* L, int arg, std::int64_t otherwise) {
  return is_none_or_nil(L, arg) ? otherwise : check_integer(L, arg);
}
double optional_number(State* L, int arg, double otherwise) {
  return is_none_or_nil(L, arg) ? otherwise : check_number(L, arg);
}
std::string_view optional_string(State* L, int arg, std::string_view otherwise) {
  return is_none_or_nil(L, arg) ? otherwise : check_string(L, arg);
}

int check_option(State* L, int arg, const char* otherwise, const char* const names[]) {
  const std::string_view name =
      otherwise != nullptr ? optional_string(L, arg, otherwise) : check_string(L, arg);
  for (int i = 0; names[i] != nullptr; ++i) {
    if (name == names[i]) return i;
  }
  argument_error(L, arg, "invalid option '%S'", &name);
}

void* test_userdata(State* L, Value v, const char* type_name) {
  if (v.tag != Tag::Userdata) return nullptr;
  Table* expected = register_type(L, type_name);
  return v.userdata()->metatable == expected ? v.userdata()->block() : nullptr;
}

void* check_userdata(State* L, int arg, const char* type_name) {
  void* block = test_userdata(L, argument(L, arg), type_name);
  if (block == nullptr) type_error(L, arg, type_name);
  return block;
}

State* check_thread(State* L, int arg) {
  const Value v = argument(L, arg);
  if (v.tag != Tag::Thread) type_error(L, arg, "thread");
  return v.thread();
}

void check_stack(State* L, std::size_t count, const char* message) {
  if (static_cast<std::size_t>(L->top - L->stack) + count + 2 * kFrameSlack > kMaxStack)
    raise_message(L, message != nullptr ? "stack overflow (%s)" : "stack overflow", message);
  ensure_stack(L, L->top, count + kFrameSlack);
}

// ================================================================ values

void push_string(State* L, std::string_view s) {
  push(L, Value::of(new_string(L, s)));
}

void push_format(State* L, const char* format, ...) {
  std::va_list arguments;
  va_start(arguments, format);
  const std::string text = format_message(format, arguments);
  va_end(arguments);
  push_string(L, text);
}

String* new_string(State* L, std::string_view bytes) {
  return make_string(*L->isolate, bytes);
}

Table* new_table(State* L, std::uint32_t elements, std::uint32_t fields) {
  (void)elements;
  return make_table(*L->isolate, root_shape(*L->isolate, std::min(fields, kMaxInlineSlots)), 0);
}

Native* new_native(State* L, NativeFunction function, const char* name, std::uint32_t upvalues) {
  auto* n =
      allocate<Native>(*L->isolate, true, offsetof(Native, upvalues) + upvalues * sizeof(Value));
  n->flags = 0;
  n->aux = upvalues;
  n->function = function;
  n->name = name;
  return publish(n, ObjectType::Native);
}

Userdata* new_userdata(State* L, std::size_t size, std::uint32_t user_values) {
  const std::size_t head = Userdata::block_offset(user_values);
  if (size > SIZE_MAX - head) raise_memory(*L->isolate);
  auto* u = allocate<Userdata>(*L->isolate, true, head + size);
  u->flags = 0;
  u->aux = user_values;
  u->size = size;
  return publish(u, ObjectType::Userdata);
}

Value raw_get(State* L, Table* t, Value key) {
  return get(*L->isolate, t, key);
}
Value raw_get(State*, Table* t, std::int64_t key) {
  return get_integer(t, key);
}
Value raw_get(State* L, Table* t, std::string_view key) {
  return get(*L->isolate, t, Value::of(new_string(L, key)));
}

void raw_set(State* L, Table* t, Value key, Value value) {
  if (key.is_nil()) raise_runtime(L, "table index is nil");
  if (key.tag == Tag::Float && std::isnan(key.number)) raise_runtime(L, "table index is NaN");
  set(*L->isolate, t, key, value);
}
void raw_set(State* L, Table* t, std::int64_t key, Value value) {
  set_integer(*L->isolate, t, key, value);
}
void raw_set(State* L, Table* t, std::string_view key, Value value) {
  set_string(*L->isolate, t, new_string(L, key), value, true);
}

std::uint64_t raw_length(Value v) {
  switch (v.tag) {
    case Tag::Table:
      return static_cast<std::uint64_t>(length_of(v.table()));
    case Tag::String:
      return v.string()->length;
    case Tag::Userdata:
      return v.userdata()->size;
    default:
      return 0;
  }
}

bool next_entry(State* L, Table* t, Value key, Value* out_key, Value* out_value) {
  bool valid;
  const bool found = next(*L->isolate, t, key, out_key, out_value, &valid, nullptr);
  if (!valid) raise_runtime(L, "invalid key to 'next'");
  return found;
}

namespace {

Table*& type_metatable(Isolate& isolate, Tag tag) {
  if (tag == Tag::True) tag = Tag::False;
  if (tag == Tag::Native) tag = Tag::Closure;
  if (tag == Tag::Float) tag = Tag::Integer;
  return isolate.type_metatables[static_cast<int>(tag)];
}

}  // namespace

Table* metatable_of(State* L, Value v) {
  switch (v.tag) {
    case Tag::Table:
      return shape_of(*L->isolate, v.table())->metatable;
    case Tag::Userdata:
      return v.userdata()->metatable;
    default:
      return type_metatable(*L->isolate, v.tag);
  }
}

void set_metatable(State* L, Value v, Table* metatable) {
  Isolate& isolate = *L->isolate;
  switch (v.tag) {
    case Tag::Table:
      set_table_metatable(isolate, v.table(), metatable);
      return;
    case Tag::Userdata: {
      Userdata* u = v.userdata();
      u->metatable = metatable;
      if (metatable != nullptr && (u->flags & table_flags::kFinalizer) == 0 &&
          !metamethod_of(isolate, metatable, Metamethod::gc).is_nil()) {
        if (!isolate.collector.add_finalizable(u)) raise_memory(isolate);
        u->flags |= table_flags::kFinalizer;
      }
      return;
    }
    default:
      type_metatable(isolate, v.tag) = metatable;
      isolate.advance_prototype_epoch();
      return;
  }
}

Value metafield(State* L, Value v, std::string_view name) {
  Table* metatable = metatable_of(L, v);
  return metatable == nullptr ? Value::nil() : raw_get(L, metatable, name);
}

// ================================================================ operations with metamethods

namespace {

// Calls function(arguments...) and returns its first result.
template <typename... Values>
Value call_for_value(State* L, Value function, Values... arguments) {
  check_stack(L, sizeof...(arguments) + 2, nullptr);
  push(L, function);
  (push(L, arguments), ...);
  call_may_call(L, sizeof...(arguments), 1);
  return *--L->top;
}

}  // namespace

Value index_may_call(State* L, Value v, Value key) {
  for (int depth = 0; depth < kMaxMetamethodChain; ++depth) {
    if (v.tag == Tag::Table) {
      const Value found = get(*L->isolate, v.table(), key);
      if (!found.is_nil()) return found;
    }
    const Value handler = metafield_event(L, v, Metamethod::index);
    if (handler.is_nil()) {
      if (v.tag == Tag::Table) return Value::nil();
      raise_operand_error(L, "index", v, {});
    }
    if (handler.is_function()) return call_for_value(L, handler, v, key);
    v = handler;
  }
  raise_runtime(L, "'__index' chain too long; possible loop");
}

void set_index_may_call(State* L, Value v, Value key, Value value) {
  for (int depth = 0; depth < kMaxMetamethodChain; ++depth) {
    Value handler = Value::nil();
    if (v.tag == Tag::Table) {
      if (v.table()->has_metatable() && get(*L->isolate, v.table(), key).is_nil())
        handler = metafield_event(L, v, Metamethod::newindex);
      if (handler.is_nil()) {
        raw_set(L, v.table(), key, value);
        return;
      }
    } else {
      handler = metafield_event(L, v, Metamethod::newindex);
      if (handler.is_nil()) raise_operand_error(L, "index", v, {});
    }
    if (handler.is_function()) {
      check_stack(L, 5, nullptr);
      push(L, handler);
      push(L, v);
      push(L, key);
      push(L, value);
      call_may_call(L, 3, 0);
      return;
    }
    v = handler;
  }
  raise_runtime(L, "'__newindex' chain too long; possible loop");
}

bool equals_may_call(State* L, Value a, Value b) {
  if (raw_equals(a, b)) return true;
  if (a.tag != b.tag || (a.tag != Tag::Table && a.tag != Tag::Userdata)) return false;
  Value handler = metafield_event(L, a, Metamethod::eq);
  if (handler.is_nil()) handler = metafield_event(L, b, Metamethod::eq);
  return !handler.is_nil() && call_for_value(L, handler, a, b).truthy();
}

bool less_may_call(State* L, Value a, Value b) {
  if (a.is_number() && b.is_number()) return number_less(a, b);
  if (a.tag == Tag::String && b.tag == Tag::String)
    return compare_strings(a.string(), b.string()) < 0;
  Value handler = metafield_event(L, a, Metamethod::lt);
  if (handler.is_nil()) handler = metafield_event(L, b, Metamethod::lt);
  if (handler.is_nil()) raise_compare_error(L, a, b);
  return call_for_value(L, handler, a, b).truthy();
}

std::int64_t length_may_call(State* L, Value v) {
  if (v.tag == Tag::String) return static_cast<std::int64_t>(v.string()->length);
  const Value handler = metafield_event(L, v, Metamethod::len);
  if (handler.is_nil()) {
    if (v.tag == Tag::Table) return length_of(v.table());
    raise_operand_error(L, "get length of", v, {});
  }
  const Value result = call_for_value(L, handler, v, v);
  std::int64_t length;
  if (!to_integer(result, &length)) raise_message(L, "object length is not an integer");
  return length;
}

std::string_view to_display_string_may_call(State* L, Value v) {
  const Value handler = metafield_event(L, v, Metamethod::tostring);
  if (!handler.is_nil()) {
    const Value text = call_for_value(L, handler, v);
    if (text.tag == Tag::String) {
      push(L, text);
    } else if (text.is_number()) {
      char buffer[kNumberTextSize];
      push_string(L, {buffer, number_to_text(text, buffer)});
    } else {
      raise_message(L, "'__tostring' must return a string");
    }
    return L->top[-1].string()->view();
  }
  switch (v.tag) {
    case Tag::String:
      push(L, v);
      break;
    case Tag::Integer:
    case Tag::Float: {
      char buffer[kNumberTextSize];
      push_string(L, {buffer, number_to_text(v, buffer)});
      break;
    }
    case Tag::Nil:
      push_string(L, "nil");
      break;
    case Tag::False:
      push_string(L, "false");
      break;
    case Tag::True:
      push_string(L, "true");
      break;
    default:
      const std::string_view type = name_in_metatable(L, v, type_name(v));
      push_format(L, "%S: %p", &type, v.light);
      break;
  }
  return L->top[-1].string()->view();
}

// ================================================================ conversions

bool raw_equals(Value a, Value b) {
  if (a.is_number() && b.is_number()) return number_equal(a, b);
  if (a.tag != b.tag) return false;
  if (a.tag <= Tag::True) return true;
  return a.bits == b.bits || (a.tag == Tag::String && equal_strings(a.string(), b.string()));
}

bool string_to_number(std::string_view s, Value* out) {
  const auto n = bytecode::parse_numeral(s);
  if (!n) return false;
  *out = n->is_integer ? Value::of(n->integer) : Value::of(n->number);
  return true;
}

bool to_integer(Value v, std::int64_t* out) {
  if (v.tag == Tag::String && !string_to_number(v.string()->view(), &v)) return false;
  if (v.tag == Tag::Integer) {
    *out = v.integer;
    return true;
  }
  return v.tag == Tag::Float && float_to_integer(v.number, out);
}

bool to_number(Value v, double* out) {
  if (v.tag == Tag::String && !string_to_number(v.string()->view(), &v)) return false;
  if (!v.is_number()) return false;
  *out = number_as_double(v);
  return true;
}

std::size_t number_to_text(Value v, char* buffer) {
  return v.tag == Tag::Integer ? bytecode::format_integer(v.integer, buffer)
                               : bytecode::format_float(v.number, buffer);
}

const char* type_name(Value v) {
  switch (v.tag) {
    case Tag::Nil:
      return "nil";
    case Tag::False:
    case Tag::True:
      return "boolean";
    case Tag::Integer:
    case Tag::Float:
      return "number";
    case Tag::LightUserdata:
    case Tag::Userdata:
      return "userdata";
    case Tag::String:
      return "string";
    case Tag::Table:
      return "table";
    case Tag::Closure:
    case Tag::Native:
      return "function";
    case Tag::Thread:
      return "thread";
    default:
      return "no value";
  }
}

std::string_view type_name_of(State* L, Value v) {
  const bool named = v.tag == Tag::Table || v.tag == Tag::Userdata;
  return named ? name_in_metatable(L, v, type_name(v)) : type_name(v);
}

// ================================================================ building strings

void StringBuilder::grow(std::size_t more) {
  if (more > (SIZE_MAX >> 2) - size_) raise_memory(*state_->isolate);
  std::size_t capacity = capacity_ * 2;
  while (capacity < size_ + more) capacity *= 2;
  auto* block =
      allocate<StringBuffer>(*state_->isolate, false, offsetof(StringBuffer, bytes) + capacity);
  block->flags = 0;
  block->aux = 0;
  block->used = 0;
  block->capacity = capacity;
  std::memcpy(block->bytes, data_, size_);
  block_ = publish(block, ObjectType::StringBuffer);
  data_ = block->bytes;
  capacity_ = capacity;
}

void StringBuilder::append_value(Value v) {
  if (v.tag == Tag::String) {
    append(v.string()->view());
    return;
  }
  char* to = prepare(kNumberTextSize);
  commit(number_to_text(v, to));
}

String* StringBuilder::finish() {
  String* s = make_string(*state_->isolate, {data_, size_});
  size_ = 0;
  return s;
}

// ================================================================ libraries

void set_functions(State* L, Table* t, const LibraryFunction* functions, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    Native* n = new_native(L, functions[i].function, functions[i].name);
    raw_set(L, t, functions[i].name, Value::of(n));
  }
}

Table* globals(State* L) {
  return L->isolate->globals;
}
Table* registry(State* L) {
  return L->isolate->registry;
}

Table* register_type(State* L, const char* type_name) {
  const Value found = raw_get(L, registry(L), type_name);
  if (found.tag == Tag::Table) return found.table();
  Table* t = new_table(L);
  raw_set(L, registry(L), type_name, Value::of(t));
  raw_set(L, t, "__name", Value::of(new_string(L, type_name)));
  return t;
}

void add_library(State* L, const char* name, Table* library, bool global) {
  raw_set(L, L->isolate->loaded, name, Value::of(library));
  if (global) raw_set(L, globals(L), name, Value::of(library));
}

void poll(State* L) {
  if ((L->isolate->interrupts.load(std::memory_order_relaxed) & interrupt::kStop) != 0)
    raise_interrupted(L);
}

}  // namespace perilune
