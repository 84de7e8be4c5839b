#include "vm/heap_check.h"

#include <cstdio>
#include <initializer_list>

#include "gc/marker.h"
#include "gc/threads.h"
#include "vm/collector_state.h"
#include "vm/object.h"
#include "vm/state.h"

namespace perilune {

namespace {

class Checker {
 public:
  explicit Checker(CollectorState& state) : state_(state) {}

  void check(const gc::Object* o) {
    if ((o->type & 1) == 0 || o->isolate != state_.number) return;
    ++objects;
    object_ = o;
    if (o->type > kLastType) return fail("type");
    switch (static_cast<ObjectType>(o->type)) {
      case ObjectType::String:
        return check_string(static_cast<const String*>(o));
      case ObjectType::BufferString: {
        const auto* s = static_cast<const String*>(o);
        reference(s->buffer, {ObjectType::StringBuffer});
        if (s->buffer == nullptr || s->length > s->buffer->used)
          fail("string longer than its buffer");
        return;
      }
      case ObjectType::StringBuffer: {
        const auto* b = static_cast<const StringBuffer*>(o);
        if (b->used > b->capacity) fail("buffer's used bytes beyond its capacity");
        return;
      }
      case ObjectType::Table:
        return check_table(static_cast<const Table*>(o));
      case ObjectType::TableParts: {
        const auto* p = static_cast<const TableParts*>(o);
        reference(p->hash, {ObjectType::HashPart});
        reference(p->overflow, {ObjectType::ValueArray});
        reference(p->dictionary_shape, {ObjectType::Shape});
        return;
      }
      case ObjectType::HashPart:
        return check_hash(static_cast<const HashPart*>(o));
      case ObjectType::ValueArray:
        return;  // by the owner: a coroutine's has any bits above its extent
      case ObjectType::NumberArray:
        return;
      case ObjectType::Shape:
        return check_shape(static_cast<const Shape*>(o));
      case ObjectType::PropertyTable: {
        const auto* p = static_cast<const PropertyTable*>(o);
        if (p->count > p->aux) return fail("property count beyond the capacity");
        if (p->index_size != 0 && p->index == nullptr) fail("index missing");
        for (std::uint32_t i = 0; i < p->count; ++i) {
          reference(p->properties[i].key, {ObjectType::String}, false);
          if (p->properties[i].key != nullptr && !p->properties[i].key->is_short())
            fail("long key");
        }
        return;
      }
      case ObjectType::Transitions: {
        const auto* t = static_cast<const Transitions*>(o);
        if (t->count > t->capacity) return fail("transition count beyond the capacity");
        for (std::uint32_t i = 0; i < t->count; ++i) reference(t->children[i], {ObjectType::Shape});
        return;
      }
      case ObjectType::Cell:
        return value(static_cast<const Cell*>(o)->value);
      case ObjectType::Closure: {
        const auto* c = static_cast<const Closure*>(o);
        reference(c->code, {ObjectType::Code}, false);
        for (std::uint32_t i = 0; i < c->aux; ++i) reference(c->upvalues[i], {ObjectType::Cell});
        return;
      }
      case ObjectType::Native: {
        const auto* n = static_cast<const Native*>(o);
        if (n->function == nullptr) fail("no function");
        for (std::uint32_t i = 0; i < n->aux; ++i) value(n->upvalues[i]);
        return;
      }
      case ObjectType::Image: {
        const auto* i = static_cast<const Image*>(o);
        reference(i->file, {ObjectType::String});
        reference(i->places, {ObjectType::NumberArray});
        reference(i->strings, {ObjectType::ValueArray});
        reference(i->source, {ObjectType::String, ObjectType::BufferString});
        return;
      }
      case ObjectType::Code: {
        const auto* c = static_cast<const Code*>(o);
        reference(c->block, {ObjectType::NumberArray});
        reference(c->children, {ObjectType::ValueArray});
        reference(c->image, {ObjectType::Image});
        reference(c->parent, {ObjectType::Code});
        reference(c->lines, {ObjectType::NumberArray});
        for (std::uint32_t i = 0; i < c->aux; ++i) value(c->constants[i]);
        for (std::uint32_t i = 0; i < c->cache_count; ++i) check_cache(c, i);
        return;
      }
      case ObjectType::Userdata: {
        const auto* u = static_cast<const Userdata*>(o);
        reference(u->metatable, {ObjectType::Table});
        for (std::uint32_t i = 0; i < u->aux; ++i) value(u->user_values[i]);
        return;
      }
      case ObjectType::Coroutine:
        return check_coroutine(static_cast<const State*>(o));
      default:
        return;
    }
  }

  std::size_t objects = 0;
  char error[200] = "";

 private:
  static constexpr std::uint8_t kLastType = static_cast<std::uint8_t>(ObjectType::Coroutine);

  // No allocation: the collector's lock is held.
  void fail(const char* what) {
    if (error[0] != 0) return;
    std::snprintf(error, sizeof error, "object %p of type %d: %s",
                  static_cast<const void*>(object_), object_->type / 2, what);
  }

  void reference(const gc::Object* o, std::initializer_list<ObjectType> types,
                 bool may_be_null = true) {
    if (o == nullptr) {
      if (!may_be_null) fail("null reference");
      return;
    }
    if (GC_base(const_cast<gc::Object*>(o)) != o) return fail("reference to no object");
    if (!gc::Marker::is_marked(o)) return fail("reference to a dead object");
    if (o->isolate != state_.number) return fail("reference to another isolate's object");
    for (const ObjectType type : types) {
      if (o->type == static_cast<std::uint8_t>(type)) return;
    }
    fail("reference to an object of the wrong type");
  }

  void value(const Value& v) {
    switch (v.tag) {
      case Tag::String:
        return reference(v.object, {ObjectType::String, ObjectType::BufferString}, false);
      case Tag::Table:
        return reference(v.object, {ObjectType::Table}, false);
      case Tag::Closure:
        return reference(v.object, {ObjectType::Closure}, false);
      case Tag::Native:
        return reference(v.object, {ObjectType::Native}, false);
      case Tag::Userdata:
        return reference(v.object, {ObjectType::Userdata}, false);
      case Tag::Thread:
        return reference(v.object, {ObjectType::Coroutine}, false);
      case Tag::Cell:
        return reference(v.object, {ObjectType::Cell, ObjectType::Code, ObjectType::Shape}, false);
      case Tag::Nil:
      case Tag::False:
      case Tag::True:
      case Tag::Integer:
      case Tag::Float:
      case Tag::LightUserdata:
      case Tag::LoopState:
      case Tag::Continuation:
      case Tag::ProtectedContinuation:
      case Tag::DeadKey:
        return;
    }
    fail("tag");
  }

  void check_string(const String* s) {
    if (s->is_short() != (s->length <= kMaxShortString)) return fail("short flag");
    if (s->bytes[s->length] != 0) fail("no NUL at the end");
    if (s->is_short() && state_.strings.find(s->view(), s->aux) != s)
      fail("short, but not interned");
  }

  Shape* shape(std::uint32_t id) {
    if (id == 0 || id >= state_.shape_count || state_.shapes[id] == nullptr) {
      fail("shape id");
      return nullptr;
    }
    return state_.shapes[id];
  }

  void check_table(const Table* t) {
    const Shape* s = shape(t->aux);
    if (s == nullptr) return;
    if (t->has_metatable() != (s->metatable != nullptr)) fail("metatable flag");
    reference(t->parts, {ObjectType::TableParts});
    for (std::uint32_t i = 0; i < s->inline_capacity; ++i) value(t->slots[i]);
    if (s->count > s->inline_capacity) {
      const std::uint32_t wanted = s->count - s->inline_capacity;
      if (t->parts == nullptr || t->parts->overflow == nullptr ||
          t->parts->overflow->aux < wanted) {
        return fail("overflow slots missing");
      }
      for (std::uint32_t i = 0; i < wanted; ++i) value(t->parts->overflow->values[i]);
    }
    if (t->length > t->capacity) return fail("length beyond the capacity");
    if (t->capacity != 0 && t->elements == nullptr) return fail("elements missing");
    if (t->kind() != ElementKind::Generic || t->capacity == 0) return;
    for (std::uint32_t i = 0; i < t->length; ++i) value(t->values()[i]);
    if (t->length > 0 && t->values()[t->length - 1].is_nil()) fail("R[length] is nil");
    for (std::uint32_t i = t->length; i < t->capacity; ++i) {
      if (!t->values()[i].is_nil()) return fail("an element beyond the length");
    }
    check_next_key(t);
  }

  // The key length + 1 is not in the hash.
  void check_next_key(const Table* t) {
    if (t->parts == nullptr || t->parts->hash == nullptr) return;
    const HashPart* h = t->parts->hash;
    for (std::uint32_t i = 0; i < h->size(); ++i) {
      const Node& n = h->nodes[i];
      if (n.key.tag == Tag::Integer && n.key.integer == std::int64_t{t->length} + 1 &&
          !n.value.is_nil()) {
        fail("the key length + 1 is in the hash");
      }
    }
  }

  void check_hash(const HashPart* h) {
    if (h->aux > 30 || h->free > h->size()) return fail("size");
    for (std::uint32_t i = 0; i < h->size(); ++i) {
      const Node& n = h->nodes[i];
      if (n.key.extra > h->size()) return fail("chain");
      if (n.value.is_nil()) {
        if (n.key.is_collectable()) value(n.key);
        continue;
      }
      if (n.key.is_nil() || n.key.tag == Tag::DeadKey) return fail("a value without key");
      value(n.key);
      value(n.value);
    }
  }

  void check_shape(const Shape* s) {
    if (shape(s->aux) != s) return fail("id");
    reference(s->parent, {ObjectType::Shape});
    reference(s->root, {ObjectType::Shape}, false);
    reference(s->metatable, {ObjectType::Table});
    reference(s->key, {ObjectType::String, ObjectType::Table});
    reference(s->properties, {ObjectType::PropertyTable});
    reference(s->transitions, {ObjectType::Transitions});
    if (s->count > 0 && (s->properties == nullptr || s->properties->count < s->count))
      fail("properties");
  }

  void check_cache(const Code* c, std::uint32_t i) {
    const FieldCache* cache = field_cache(c->constants, static_cast<std::int32_t>(i));
    reference(cache->key, {ObjectType::String});
    reference(cache->holder, {ObjectType::Table});
    for (const std::uint32_t id : {cache->own_shape, cache->shape, cache->new_shape}) {
      if (id != 0) shape(id);
    }
  }

  void check_coroutine(const State* s) {
    reference(s->resumer, {ObjectType::Coroutine});
    value(s->hook);
    value(s->error_value);
    if (s->stack == nullptr) return;
    const auto* block = reinterpret_cast<const char*>(s->stack_block);
    if (reinterpret_cast<const char*>(s->stack) != block + sizeof(gc::Object))
      return fail("stack block");
    if (s->base < s->stack || s->base > s->stack_limit) return fail("base outside the stack");
    if (s->top < s->stack) return fail("top outside the stack");
    for (const Value* v = s->stack; v < s->top; ++v) value(*v);
  }

  CollectorState& state_;
  const gc::Object* object_ = nullptr;
};

}  // namespace

HeapCheck check_heap(CollectorState& state) {
  Checker checker(state);
  state.heap.collect();
  gc::with_lock([&] { gc::Marker::for_each_marked([&](gc::Object* o) { checker.check(o); }); });
  return {checker.objects, checker.error};
}

}  // namespace perilune
