// The fast paths of the interpreter by family. Each either finishes the instruction and returns
// true, or changes nothing and returns false; the slow path of the same name stands in
// vm/slow_paths.h.
#pragma once

#include "vm/arith.h"
#include "vm/call.h"
#include "vm/feedback.h"
#include "vm/shape.h"
#include "vm/table.h"

namespace perilune::fast {

#define PERILUNE_INLINE [[gnu::always_inline]] inline

// ---------------------------------------------------------------- fields

// The value of the cache's key in a dictionary, if it stands where it stood; else null.
PERILUNE_INLINE Value* dictionary_place(const Table* t, const FieldCache* cache) {
  HashPart* h = t->parts->hash;
  if (h == nullptr || cache->slot >= h->size()) return nullptr;
  Node* n = &h->nodes[cache->slot];
  return n->key.object == cache->key && n->key.tag == Tag::String ? &n->value : nullptr;
}

// Where the value of a field is that the cache knows by its second shape; null when it does not.
PERILUNE_INLINE const Value* cached_elsewhere(const Isolate& isolate, const Table* t,
                                              const FieldCache* cache) {
  static constexpr std::uint64_t kNilWords[2] = {};
  switch (cache->kind) {
    case FieldCache::Kind::Own:
      return reinterpret_cast<const Value*>(reinterpret_cast<const char*>(t) + cache->slot);
    case FieldCache::Kind::Overflow:
      return &t->parts->overflow->values[cache->slot];
    case FieldCache::Kind::Dictionary:
      return dictionary_place(t, cache);
    case FieldCache::Kind::Holder:
      if (cache->epoch != isolate.prototype_epoch) return nullptr;
      return reinterpret_cast<const Value*>(reinterpret_cast<const char*>(cache->holder) +
                                            cache->slot);
    case FieldCache::Kind::HolderOverflow:
      if (cache->epoch != isolate.prototype_epoch) return nullptr;
      return &cache->holder->parts->overflow->values[cache->slot];
    case FieldCache::Kind::Absent:
      if (cache->epoch != isolate.prototype_epoch) return nullptr;
      return reinterpret_cast<const Value*>(kNilWords);
    default:
      return nullptr;
  }
}

PERILUNE_INLINE bool get_field(const Isolate& isolate, const Value* object, const FieldCache* cache,
                               Value* out) {
  if (object->tag != Tag::Table) [[unlikely]]
    return false;
  const Table* t = object->table();
  if (t->aux == cache->own_shape) [[likely]] {
    const auto* v =
        reinterpret_cast<const Value*>(reinterpret_cast<const char*>(t) + cache->offset);
    if (v->tag == Tag::Nil && t->has_metatable() && cache->nil_epoch != isolate.prototype_epoch)
      return false;
    *out = *v;
    return true;
  }
  if (t->aux != cache->shape) return false;
  const Value* v = cached_elsewhere(isolate, t, cache);
  if (v == nullptr || (v->tag == Tag::Nil && cache->kind != FieldCache::Kind::Absent)) return false;
  *out = *v;
  return true;
}

PERILUNE_INLINE bool set_field(const Isolate& isolate, const Value* object, const FieldCache* cache,
                               const Value* value) {
  if (object->tag != Tag::Table) [[unlikely]]
    return false;
  Table* t = object->table();
  if (value->tag != cache->representation && cache->representation != kAnyTag) return false;
  if (t->aux == cache->own_shape) [[likely]] {
    auto* place = reinterpret_cast<Value*>(reinterpret_cast<char*>(t) + cache->offset);
    if (place->tag == Tag::Nil && t->has_metatable() && cache->nil_epoch != isolate.prototype_epoch)
      return false;
    *place = *value;
    return true;
  }
  if (t->aux != cache->shape) return false;
  if (cache->kind == FieldCache::Kind::Add) {
    if (cache->epoch != isolate.prototype_epoch || (t->flags & table_flags::kPrototype) != 0)
      return false;
    *reinterpret_cast<Value*>(reinterpret_cast<char*>(t) + cache->slot) = *value;
    std::atomic_signal_fence(std::memory_order_release);
    t->aux = cache->new_shape;
    return true;
  }
  if (cache->kind == FieldCache::Kind::Dictionary) {
    Value* place = dictionary_place(t, cache);
    if (place == nullptr || place->tag == Tag::Nil) return false;
    *place = *value;
    return true;
  }
  if (cache->kind == FieldCache::Kind::Own || cache->kind == FieldCache::Kind::Overflow) {
    Value* place = cache->kind == FieldCache::Kind::Own
                       ? reinterpret_cast<Value*>(reinterpret_cast<char*>(t) + cache->slot)
                       : &t->parts->overflow->values[cache->slot];
    if (t->has_metatable() && place->tag == Tag::Nil) return false;
    *place = *value;
    return true;
  }
  return false;
}

// ---------------------------------------------------------------- elements

// Notes in an instruction's free field what it met (vm/feedback.h), if that is new there.
template <class Field>
PERILUNE_INLINE void note_access(const Field& field, std::int32_t seen) {
  if ((field & seen) == 0) [[unlikely]]
    const_cast<Field&>(field) = static_cast<Field>(field | seen);
}
template <ElementKind kind, class Field>
PERILUNE_INLINE void note_element(const Field& field) {
  note_access(field, 1 << static_cast<int>(kind));
}
// An element was appended.
template <ElementKind kind, class Field>
PERILUNE_INLINE void note_append(const Field& field) {
  note_element<kind>(field);
  note_access(field, kSawNoElement);
}
// Of accesses that are no site of their own.
struct NoFeedback {};
template <ElementKind kind>
PERILUNE_INLINE void note_element(const NoFeedback&) {}
template <ElementKind kind>
PERILUNE_INLINE void note_append(const NoFeedback&) {}

template <class Field>
PERILUNE_INLINE bool get_element(const Table* t, std::int64_t key, Value* out,
                                 const Field& feedback) {
  const std::uint64_t index = static_cast<std::uint64_t>(key) - 1;
  if (index >= t->length) [[unlikely]]
    return false;
  switch (t->kind()) {
    case ElementKind::Generic: {
      const Value* v = t->values() + index;
      if (v->tag == Tag::Nil && t->has_metatable()) return false;
      note_element<ElementKind::Generic>(feedback);
      *out = *v;
      return true;
    }
    case ElementKind::Integer:
      note_element<ElementKind::Integer>(feedback);
      *out = Value::of(t->integers()[index]);
      return true;
    case ElementKind::Float:
      note_element<ElementKind::Float>(feedback);
      *out = Value::of(t->floats()[index]);
      return true;
  }
  return false;
}

template <class Field>
PERILUNE_INLINE bool set_element(Table* t, std::int64_t key, const Value* value,
                                 const Field& feedback) {
  const std::uint64_t index = static_cast<std::uint64_t>(key) - 1;
  if (index >= t->length) [[unlikely]] {
    // Appending within the capacity, where nothing that follows can be in the hash.
    if (index != t->length || index >= t->capacity || t->has_metatable() || index == 0 ||
        (t->parts != nullptr && t->parts->hash != nullptr) || value->tag == Tag::Nil)
      return false;
    switch (t->kind()) {
      case ElementKind::Generic:
        note_append<ElementKind::Generic>(feedback);
        t->values()[index] = *value;
        break;
      case ElementKind::Integer:
        if (value->tag != Tag::Integer) return false;
        note_append<ElementKind::Integer>(feedback);
        t->integers()[index] = value->integer;
        break;
      case ElementKind::Float:
        if (value->tag != Tag::Float) return false;
        note_append<ElementKind::Float>(feedback);
        t->floats()[index] = value->number;
        break;
    }
    t->length = static_cast<std::uint32_t>(index) + 1;
    return true;
  }
  switch (t->kind()) {
    case ElementKind::Generic: {
      Value* place = t->values() + index;
      if (value->tag == Tag::Nil || (t->has_metatable() && place->tag == Tag::Nil)) return false;
      note_element<ElementKind::Generic>(feedback);
      *place = *value;
      return true;
    }
    case ElementKind::Integer:
      if (value->tag != Tag::Integer) return false;
      note_element<ElementKind::Integer>(feedback);
      t->integers()[index] = value->integer;
      return true;
    case ElementKind::Float:
      if (value->tag != Tag::Float) return false;
      note_element<ElementKind::Float>(feedback);
      t->floats()[index] = value->number;
      return true;
  }
  return false;
}

// ---------------------------------------------------------------- arithmetic

// Two floats, or a float and an integer: both as doubles.
PERILUNE_INLINE bool as_doubles(const Value* a, const Value* b, double* x, double* y) {
  if (a->tag == Tag::Float) {
    *x = a->number;
    if (b->tag == Tag::Float) [[likely]] {
      *y = b->number;
      return true;
    }
    if (b->tag != Tag::Integer) return false;
    *y = static_cast<double>(b->integer);
    return true;
  }
  if (a->tag != Tag::Integer) return false;
  *x = static_cast<double>(a->integer);
  if (b->tag == Tag::Float) {
    *y = b->number;
    return true;
  }
  if (b->tag != Tag::Integer) return false;
  *y = static_cast<double>(b->integer);
  return true;
}

// Writes `seen` into the site's feedback if it is new there. Sites with a constant operand have no
// room for it: their field d is the constant, whose kind says half of what there is to know.
PERILUNE_INLINE void note_operands(const Instruction* site, std::int32_t seen) {
  if ((site->d & seen) == 0) [[unlikely]]
    const_cast<Instruction*>(site)->d |= seen;
}

// x - d as lua5.4 has it: x + (-d), so that -0.0 - 0 is 0.0.
PERILUNE_INLINE double minus_immediate(double x, std::int32_t d) {
  return x + static_cast<double>(-std::int64_t{d});
}

template <bool feedback, class Integers, class Floats>
PERILUNE_INLINE bool arithmetic(const Instruction* site, const Value* a, const Value* b, Value* out,
                                Integers integers, Floats floats) {
  const Tag tag = a->tag;
  if (tag == b->tag) [[likely]] {
    if (tag == Tag::Integer) {
      *out = Value::of(integers(a->integer, b->integer));
      return true;
    }
    if (tag == Tag::Float) {
      if constexpr (feedback) note_operands(site, kSawFloat);
      *out = Value::of(floats(a->number, b->number));
      return true;
    }
    return false;
  }
  double x;
  double y;
  if (!as_doubles(a, b, &x, &y)) [[unlikely]]
    return false;
  if constexpr (feedback) note_operands(site, kSawMixed);
  *out = Value::of(floats(x, y));
  return true;
}

// ---------------------------------------------------------------- calls

// Whether the results of the frame with this header go where its CALL or TFORCALL says.
PERILUNE_INLINE bool is_plain_call(std::uint64_t header) {
  static_assert(static_cast<int>(FrameKind::Call) == 0 &&
                static_cast<int>(FrameKind::ForCall) == 1);
  return FrameHeader::kind(header) <= FrameKind::ForCall;
}

// How many results that instruction wants, plus 1; 0: all. (CALL has it in c, TFORCALL one less.)
PERILUNE_INLINE std::uint32_t wanted_plus_1(std::uint64_t header, const Instruction& call) {
  return call.c + static_cast<std::uint32_t>(FrameHeader::kind(header));
}

// Results of a call to where its instruction wants them.
PERILUNE_INLINE void place_results(State* L, Value* to, const Value* from, std::uint32_t count,
                                   std::uint32_t wanted_plus_1) {
  if (wanted_plus_1 == 2) [[likely]] {
    if (count > 0) {
      *to = *from;
    } else {
      to->set_nil();
    }
    return;
  }
  if (wanted_plus_1 == 0) {
    for (std::uint32_t i = 0; i < count; ++i) to[i] = from[i];
    L->top = to + count;
    return;
  }
  const std::uint32_t wanted = wanted_plus_1 - 1;
  std::uint32_t i = 0;
  for (; i < wanted && i < count; ++i) to[i] = from[i];
  for (; i < wanted; ++i) to[i].set_nil();
}

// ---------------------------------------------------------------- generic for

enum class Iteration : std::uint8_t {
  Value,  // the next values are in r[4]..., the control variable in r[2]
  End,    // r[4] is nil
  Other,  // neither next nor ipairs' iterator with what they like best: nothing was done
};

// One step of a loop whose state begins at r, with `wanted` values.
PERILUNE_INLINE Iteration iterate(Isolate& isolate, Value* r, std::uint32_t wanted) {
  if (r->tag != Tag::Native || r[1].tag != Tag::Table) return Iteration::Other;
  Value key;
  Value value;
  if (r->native() == isolate.next_function) {
    bool valid;
    const bool found = next(isolate, r[1].table(), r[2], &key, &value, &valid, &r[2].extra);
    if (!valid) [[unlikely]]
      return Iteration::Other;
    if (!found) {
      r[4].set_nil();
      return Iteration::End;
    }
  } else if (r->native() == isolate.ipairs_iterator && r[2].tag == Tag::Integer) {
    key = Value::of(wrap_add(r[2].integer, 1));
    if (!get_element(r[1].table(), key.integer, &value, NoFeedback{}) || value.tag == Tag::Nil)
        [[unlikely]]
      return Iteration::Other;
  } else {
    return Iteration::Other;
  }
  r[4] = key;
  r[2] = key;
  if (wanted >= 2) {
    r[5] = value;
    for (std::uint32_t n = 2; n < wanted; ++n) r[4 + n].set_nil();
  }
  return Iteration::Value;
}

#undef PERILUNE_INLINE

}  // namespace perilune::fast
