// The layouts of all heap objects. Creation and behaviour stand in the files named after each kind.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>

#include "vm/bytecode/module.h"
#include "vm/value.h"

namespace perilune {

class Isolate;
struct State;

namespace tier {
struct FunctionTier;
struct Result;
// Compiled code returns Results in two registers, on Windows as well.
#if defined(_WIN32)
#define PERILUNE_COMPILED_ABI __attribute__((sysv_abi))
#else
#define PERILUNE_COMPILED_ABI
#endif
// The entry of a function or a loop, see vm/tier/interface.h.
using Entry = Result (*)(State* L, Value* base) PERILUNE_COMPILED_ABI;
}  // namespace tier

enum class ObjectType : std::uint8_t {
#define OBJECT(name, traced) name##Index_,
#include "object_kinds.def"
#undef OBJECT
#define OBJECT(name, traced) name = 2 * name##Index_ + 1,
#include "object_kinds.def"
#undef OBJECT
};

constexpr bool is_traced(ObjectType type) {
  switch (type) {
#define OBJECT(name, traced) \
  case ObjectType::name:     \
    return traced;
#include "object_kinds.def"
#undef OBJECT
    default:
      return false;
  }
}

// ---------------------------------------------------------------- strings

// A string of at most this many bytes is interned: equal ones are one object.
inline constexpr std::size_t kMaxShortString = 40;

namespace string_flags {
inline constexpr std::uint8_t kShort = 1;   // interned
inline constexpr std::uint8_t kHashed = 2;  // aux holds the hash (always, when short)
inline constexpr std::uint8_t kMetamethod =
    4;  // begins with "__": stores under it are never cached
}  // namespace string_flags

struct StringBuffer : gc::Object {
  std::uint64_t used;      // bytes that some string shows
  std::uint64_t capacity;  // bytes
  char bytes[1];
};

// aux: the hash. type String: the bytes follow, and a NUL. type BufferString: `buffer` follows;
// several strings may show prefixes of one buffer, and whoever shows all of it may append in place,
// so building a string piece by piece costs linear time.
struct String : gc::Object {
  std::uint64_t length;
  union {
    char bytes[8];
    StringBuffer* buffer;
  };

  bool is_short() const { return (flags & string_flags::kShort) != 0; }
  bool is_metamethod_name() const { return (flags & string_flags::kMetamethod) != 0; }
  bool is_buffered() const { return type == static_cast<std::uint8_t>(ObjectType::BufferString); }
  const char* data() const { return is_buffered() ? buffer->bytes : bytes; }
  std::string_view view() const { return {data(), static_cast<std::size_t>(length)}; }
};
inline constexpr std::size_t kStringHeader = 16;  // offset of String::bytes

// ---------------------------------------------------------------- tables

// A table keeps short string keys in slots that its shape names (in the object first, then in
// `parts->overflow`), the keys 1..length in the elements, everything else in `parts->hash`. In
// dictionary mode (the shape says so) string keys are in the hash as well.
//
// Elements: packed kinds hold no nil. In a generic array R[length] is not nil, others may be;
// beyond `length` all of the capacity is nil. The key length+1 is never in the hash, so `length` is
// a border.
enum class ElementKind : std::uint8_t { Generic = 0, Integer = 1, Float = 2 };

namespace table_flags {
inline constexpr std::uint8_t kElementMask = 3;   // an ElementKind
inline constexpr std::uint8_t kHasMetatable = 4;  // same as shape->metatable != nullptr
inline constexpr std::uint8_t kPrototype = 8;     // some inline cache looked through it: changes of
                                                  // its shape advance the isolate's prototype epoch
inline constexpr std::uint8_t kFinalizer = 16;    // is on the isolate's list of finalizable objects
inline constexpr std::uint8_t kInlineElements = 32;  // elements stand in the table object itself
}  // namespace table_flags

struct Node {
  Value value;
  Value key;  // extra: index + 1 of the next node of the chain, 0 at its end
};

struct HashPart : gc::Object {  // aux: log2 of the number of nodes
  std::uint32_t free;           // nodes at and above it are taken
  std::uint32_t reserved;
  Node nodes[1];
  std::uint32_t size() const { return 1u << aux; }
};

struct ValueArray : gc::Object {  // aux: the number of values, all of them traced
  Value values[1];
};

struct NumberArray : gc::Object {  // aux: unused
  union {
    std::int64_t integers[1];
    double floats[1];
  };
};

struct Shape;

struct TableParts : gc::Object {
  HashPart* hash;           // or null
  ValueArray* overflow;     // slots beyond the shape's inline capacity, or null
  Shape* dictionary_shape;  // for a metatable: of dictionary tables that have it; or null
};

struct Table : gc::Object {  // aux: the shape's id
  void* elements;  // Value*, int64_t* or double*; first element of a ValueArray or NumberArray,
                   // or of the inline elements; null when capacity is 0
  std::uint32_t length;
  std::uint32_t capacity;  // of elements
  TableParts* parts;       // or null
  Value slots[1];          // as many as the shape's inline capacity; then inline elements if any

  ElementKind kind() const { return static_cast<ElementKind>(flags & table_flags::kElementMask); }
  bool has_metatable() const { return (flags & table_flags::kHasMetatable) != 0; }
  Value* values() const { return static_cast<Value*>(elements); }
  std::int64_t* integers() const { return static_cast<std::int64_t*>(elements); }
  double* floats() const { return static_cast<double*>(elements); }
};
inline constexpr std::size_t kTableHeader = 32;  // offset of Table::slots
static_assert(sizeof(void*) != 8 || sizeof(Table) == kTableHeader + sizeof(Value));

// ---------------------------------------------------------------- shapes

// One key of a shape chain.
struct Property {
  String* key;
  Tag representation;  // the only tag that the slot has ever held; Nil: none yet; kAnyTag: several
};
inline constexpr Tag kAnyTag = static_cast<Tag>(0xff);

// Keys by slot number, then an open-addressed index of slot numbers + 1 (null for small tables).
struct PropertyTable : gc::Object {  // aux: capacity in properties
  std::uint32_t count;       // properties in use; a shape sees the first Shape::count of them
  std::uint32_t index_size;  // a power of two, or 0
  NumberArray* index;        // uint32 entries
  Property properties[1];
};

struct Shape;
struct Transitions : gc::Object {  // aux: number of entries; an open-addressed set or a short list
  std::uint32_t count;
  std::uint32_t capacity;
  Shape* children[1];  // weak: the collector clears those that nothing else holds
};

struct Shape : gc::Object {  // aux: its id, the number in Isolate::shapes
  Shape* parent;             // null for a root
  gc::Object* key;   // of the transition that led here: a String, or the metatable; null for a root
  Table* metatable;  // or null
  PropertyTable*
      properties;  // shared with parent and children where they form a chain; null when empty
  Transitions* transitions;  // or null
  std::uint32_t count;       // of slots
  std::uint16_t inline_capacity;
  bool dictionary;                   // string keys are in the hash; `properties` is null
  std::uint8_t wanted;               // roots: the most slots that a descendant's table came to have
  std::uint32_t absent_metamethods;  // bit n: Metamethod n's name is known to be no key
  Shape* root;                       // where the chain of parents ends; itself for a root
};

// ---------------------------------------------------------------- functions

struct Cell : gc::Object {
  Value value;
};

using Instruction = bytecode::Instruction;

// Memory of one access by a constant string key: what shape it saw and where the value was.
struct FieldCache {
  String* key;
  Table* holder;            // found there by way of __index; else null
  std::uint32_t own_shape;  // a table of this shape has it in the inline slot at `offset`; 0: none
  std::uint32_t offset;     // own_shape: bytes from the table to the slot
  std::uint32_t
      nil_epoch;        // own_shape: while the isolate's prototype epoch is this, a nil there asks
                        // no metatable: __index leads to no such key, or there is no __newindex
  std::uint32_t shape;  // other cases, told apart by `kind`; 0: none
  std::uint32_t new_shape;  // Add: the shape after the store
  std::uint32_t epoch;      // Holder, Add: valid while the isolate's prototype epoch is this
  std::uint32_t slot;  // Overflow, HolderOverflow: index in parts->overflow; Own, Add: bytes from
                       // the table to the slot; Holder, StringHolder: from the holder; NEWTABLE:
                       // elements expected; NEWOBJECT: number of the template
  enum class Kind : std::uint8_t {
    None,
    Own,       // own slot of a second shape
    Overflow,  // own slot, in parts->overflow
    Holder,    // inline slot of `holder`
    HolderOverflow,
    Dictionary,    // node `slot` of a dictionary's hash, as long as that has the key
    Absent,        // neither the table nor what __index leads to has it
    StringHolder,  // the object is a string, `holder` the table of its methods
    Add,           // a store that gives the table the key: `new_shape`
  } kind;
  Tag representation;  // of the own slot: a store of another tag takes the slow path
};

// A verified module as it stands in its file. Code is made from it when it is first called, debug
// information is read from it when somebody asks (vm/debug_information.h).
struct Image : gc::Object {
  String* file;         // the whole program
  NumberArray* places;  // uint32: where each string begins, then FunctionPlaces
  ValueArray*
      strings;  // by number: those that constants of the functions made so far name, else nil
  String* source;
  std::uint32_t string_count;
  std::uint32_t function_count;
  bool native_looking;  // library code written in Lua: shown as [C]

  std::span<const std::uint8_t> bytes() const {
    return {reinterpret_cast<const std::uint8_t*>(file->data()),
            static_cast<std::size_t>(file->length)};
  }
  std::uint32_t string_place(std::uint32_t number) const {
    return reinterpret_cast<const std::uint32_t*>(places->integers)[number];
  }
  const bytecode::FunctionPlace& function_place(std::uint32_t number) const {
    return reinterpret_cast<const bytecode::FunctionPlace*>(
        reinterpret_cast<const std::uint32_t*>(places->integers) + string_count)[number];
  }
};

// A function as the interpreter runs it. Until its first call it has no more than its numbers and
// upvalues, and `instructions` is one kLower, which makes the rest (vm/loader.h).
struct Code : gc::Object {       // aux: number of constants
  const Instruction* first;      // where a call begins: `instructions`, or what enters machine code
  tier::Entry entry;             // what compiled code calls
  Instruction* instructions;     // d is rewritten as spec/opcodes.def allows
  Value* constants;              // `aux` of them; inline caches stand before, see field_cache
  NumberArray* block;            // holds both, and the template keys; null until lowered
  std::uint32_t* template_keys;  // where each template's keys begin here, and one end; then the
                                 // keys' constant numbers. Null without templates
  ValueArray* children;          // Codes, as object payloads with tag Cell; null until lowered
  Image* image;
  Code* parent;              // enclosing function, or null
  NumberArray* lines;        // uint32 of each instruction; null until a line hook wanted them
  ValueArray* references;    // what compiled code mentions, as object payloads with tag Cell
  tier::FunctionTier* tier;  // null while it never was hot
  std::uint32_t instruction_count;
  std::uint32_t cache_count;
  std::uint32_t line_defined;
  std::uint32_t last_line_defined;
  std::uint32_t number;  // of the prototype in its module
  std::uint8_t parameters;
  std::uint8_t exact_arguments;  // parameters, or 255 when a call always needs adjusting (vararg)
  std::uint8_t frame_size;
  std::uint8_t upvalue_count;
  bool is_vararg;
  bool native_looking;                      // as the image
  bytecode::UpvalueDescriptor upvalues[1];  // upvalue_count; their names are in the image
};

// The opcode that stands for a function's code until it is lowered: no opcode of files.
inline constexpr auto kLower = static_cast<bytecode::Opcode>(bytecode::kOpcodeCount);

inline FieldCache* field_cache(Value* constants, std::int32_t site) {
  return reinterpret_cast<FieldCache*>(constants) - 1 - site;
}

struct Closure : gc::Object {  // aux: number of upvalues
  Code* code;
  Cell* upvalues[1];
};

// A native function. Result: the number of results, which it left on top of its stack, or one of
// the requests in vm/native.h.
using NativeFunction = int (*)(State*);

struct Native : gc::Object {  // aux: number of upvalues
  NativeFunction function;
  const char* name;  // static, for messages; may be null
  Value upvalues[1];
};

struct Userdata : gc::Object {  // aux: number of user values; flags: kFinalizer as for tables
  Table* metatable;             // or null
  std::uint64_t size;           // bytes
  Value user_values[1];         // then the block, aligned to 16

  void* block() { return block_of(this, aux); }
  static void* block_of(Userdata* u, std::uint32_t values) {
    return reinterpret_cast<char*>(u) + block_offset(values);
  }
  static constexpr std::size_t block_offset(std::uint32_t values) {
    return (24 + sizeof(Value) * values + 15) / 16 * 16;
  }
};

// ---------------------------------------------------------------- conversions

inline Value Value::of(String* s) {
  return of(Tag::String, s);
}
inline Value Value::of(Table* t) {
  return of(Tag::Table, t);
}
inline Value Value::of(Closure* c) {
  return of(Tag::Closure, c);
}
inline Value Value::of(Native* n) {
  return of(Tag::Native, n);
}
inline Value Value::of(Userdata* u) {
  return of(Tag::Userdata, u);
}
inline String* Value::string() const {
  return static_cast<String*>(object);
}
inline Table* Value::table() const {
  return static_cast<Table*>(object);
}
inline Closure* Value::closure() const {
  return static_cast<Closure*>(object);
}
inline Native* Value::native() const {
  return static_cast<Native*>(object);
}
inline Userdata* Value::userdata() const {
  return static_cast<Userdata*>(object);
}
inline Cell* Value::cell() const {
  return static_cast<Cell*>(object);
}

}  // namespace perilune
