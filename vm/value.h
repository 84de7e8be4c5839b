// A Lua value: 8 bytes of payload and a tag (design, section 3).
#pragma once

#include <cstdint>

#include "gc/object.h"

namespace perilune {

struct String;
struct Table;
struct Closure;
struct Native;
struct Userdata;
struct State;
struct Cell;

// The order matters: falsy tags are <= False, collectable ones lie in [String, Cell], numbers are
// adjacent.
enum class Tag : std::uint8_t {
  Nil,
  False,
  True,
  Integer,
  Float,
  LightUserdata,
  String,  // first collectable
  Table,
  Closure,  // a Lua function
  Native,   // a native function
  Userdata,
  Thread,
  Cell,                   // last collectable; internal: a register that holds a captured variable
  LoopState,              // internal: state of a numeric for loop
  Continuation,           // internal: payload is a native continuation, see vm/native.h
  ProtectedContinuation,  // internal: the same, and errors stop here
  DeadKey,                // internal: key of a removed table entry whose object was collected
};

// `padding` and `extra` belong to the place, not to the value: assignment leaves them alone.
// Copying is two scalar moves: one 16-byte vector move after separate stores misses store
// forwarding (measured: 2x).
struct Value {
  union {
    std::uint64_t bits;
    std::int64_t integer;
    double number;
    gc::Object* object;
    void* light;
  };
  Tag tag;
  std::uint8_t padding[3];
  std::uint32_t extra;

  Value() = default;
  Value(const Value&) = default;
  Value& operator=(const Value& other) {
    bits = other.bits;
    tag = other.tag;
    return *this;
  }

  static Value make(Tag tag, std::uint64_t bits = 0) {
    Value v;
    v.bits = bits;
    v.tag = tag;
    return v;
  }
  static Value nil() { return make(Tag::Nil); }
  static Value boolean(bool b) { return make(b ? Tag::True : Tag::False); }
  static Value of(std::int64_t i) { return make(Tag::Integer, static_cast<std::uint64_t>(i)); }
  static Value of(double d) {
    Value v;
    v.number = d;
    v.tag = Tag::Float;
    return v;
  }
  static Value pointer(void* p) {
    Value v;
    v.light = p;
    v.tag = Tag::LightUserdata;
    return v;
  }
  static Value of(Tag tag, gc::Object* o) {
    Value v;
    v.object = o;
    v.tag = tag;
    return v;
  }
  static Value of(String* s);
  static Value of(Table* t);
  static Value of(Closure* c);
  static Value of(Native* n);
  static Value of(Userdata* u);
  static Value of(State* s);

  bool is(Tag t) const { return tag == t; }
  bool is_nil() const { return tag == Tag::Nil; }
  bool truthy() const { return tag > Tag::False; }
  bool is_number() const { return tag == Tag::Integer || tag == Tag::Float; }
  bool is_function() const { return tag == Tag::Closure || tag == Tag::Native; }
  bool is_collectable() const { return tag >= Tag::String && tag <= Tag::Cell; }

  // Valid only for the tag that they name.
  String* string() const;
  Table* table() const;
  Closure* closure() const;
  Native* native() const;
  Userdata* userdata() const;
  State* thread() const;
  Cell* cell() const;

  void set_nil() { tag = Tag::Nil; }
};
static_assert(sizeof(Value) == 16);

// Same type and same payload: the primitive equality of everything but numbers of different types
// and long strings (vm/compare.h).
inline bool identical(const Value& a, const Value& b) {
  return a.tag == b.tag && a.bits == b.bits;
}

}  // namespace perilune
